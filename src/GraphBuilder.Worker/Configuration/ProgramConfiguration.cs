using System.CommandLine;
using GraphBuilder.Worker.CommandLine;
using Microsoft.Extensions.Configuration;

namespace GraphBuilder.Worker.Configuration;

/// <summary>
/// The settings of the program, the later ones first: command line; <c>NEO4J_URI</c>, <c>NEO4J_USERNAME</c>, <c>NEO4J_PASSWORD</c>, <c>NEO4J_DATABASE</c>; environment
/// (<c>GRAPHBUILDER__STORAGE__PATH</c>); <c>appsettings.json</c> of the working folder; that beside the program. All stand under <see cref="Root"/>.
/// </summary>
internal static class ProgramConfiguration
{
    /// <summary>The section that holds all others.</summary>
    public const string Root = "GraphBuilder";

    private static readonly (string Variable, string Key)[] Neo4jVariables =
        [("NEO4J_URI", "Uri"), ("NEO4J_USERNAME", "Username"), ("NEO4J_PASSWORD", "Password"), ("NEO4J_DATABASE", "Database")];

    /// <summary>Reads the settings for a command.</summary>
    /// <exception cref="WrongUseException">An <c>appsettings.json</c> is malformed.</exception>
    public static IConfigurationRoot Read(ParseResult parsed, GlobalOptions options)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
                .AddJsonFile(Path.Combine(Environment.CurrentDirectory, "appsettings.json"), optional: true)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(OfNeo4jVariables())
                .AddInMemoryCollection(OfCommandLine(parsed, options))
                .Build();
        }
        catch (InvalidDataException exception)
        {
            throw new WrongUseException($"{exception.Message} {exception.InnerException?.Message}".TrimEnd(), exception);
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> OfNeo4jVariables() =>
        from pair in Neo4jVariables
        let value = Environment.GetEnvironmentVariable(pair.Variable)
        where !string.IsNullOrWhiteSpace(value)
        select KeyValuePair.Create<string, string?>($"{Root}:Neo4j:{pair.Key}", value);

    private static Dictionary<string, string?> OfCommandLine(ParseResult parsed, GlobalOptions options)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (parsed.GetValue(options.Store) is { } store)
        {
            settings.Add($"{Root}:Storage:Path", store);
        }

        if (parsed.GetValue(options.Neo4j) is { } uri)
        {
            settings.Add($"{Root}:Neo4j:Uri", uri);
        }

        foreach (var (folder, index) in (parsed.GetValue(options.Seeds) ?? []).Select((folder, index) => (folder, index)))
        {
            settings.Add($"{Root}:Seeds:{index}", folder);
        }

        return settings;
    }
}
