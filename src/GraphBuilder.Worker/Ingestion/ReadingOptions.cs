using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>How articles are read.</summary>
internal sealed class ReadingOptions
{
    /// <summary>How many articles are read at once; by default one for each core.</summary>
    [Range(1, 256)]
    public int Readers { get; set; } = Environment.ProcessorCount;
}
