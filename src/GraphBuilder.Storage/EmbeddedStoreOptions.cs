using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Storage;

/// <summary>Where the embedded store is and how it is opened.</summary>
public sealed class EmbeddedStoreOptions
{
    /// <summary>The SQLite file. Its folder must exist; the file is made where it is missing, unless <see cref="ReadOnly"/>. Default: <c>graphbuilder.db</c> in the working folder.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Path { get; set; } = "graphbuilder.db";

    /// <summary>Whether the store is only read: then the file must be there, and any number of programs may have it open.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>How long to wait for another program that writes to the file. Default: 5 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);
}
