using Microsoft.Extensions.Configuration;

namespace GraphBuilder.Worker.Configuration;

/// <summary>The settings that more than one room must know.</summary>
/// <param name="Store">The file that holds the graph.</param>
/// <param name="Neo4j">The address of Neo4j, where one is configured.</param>
/// <param name="Seeds">The folders of seed knowledge, the shipped one first.</param>
internal sealed record ProgramSettings(string Store, string? Neo4j, IReadOnlyList<string> Seeds)
{
    /// <summary>The store's file where nothing else is said, in the working folder.</summary>
    public const string DefaultStore = "graphbuilder.db";

    /// <summary>The seed knowledge that is shipped.</summary>
    public static string ShippedSeeds => Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>Takes them from the settings of the program.</summary>
    public static ProgramSettings From(IConfiguration settings) => new(
        settings["Storage:Path"] is { Length: > 0 } file ? file : DefaultStore,
        settings["Neo4j:Uri"] is { Length: > 0 } uri ? uri : null,
        [ShippedSeeds, .. settings.GetSection("Seeds").Get<string[]>() ?? []]);
}
