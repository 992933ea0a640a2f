using System.CommandLine;
using GraphBuilder.Worker.Output;

namespace GraphBuilder.Worker.CommandLine;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<string> _format = new("--format")
    {
        Description = "How data is written: table, json, jsonl or csv.",
        HelpName = "FORMAT",
        Recursive = true,
    };

    /// <summary>Makes the options.</summary>
    public GlobalOptions() => _format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "table", "json", "jsonl", "csv");

    /// <summary>The embedded store.</summary>
    public Option<string> Store { get; } = new("--store")
    {
        Description = "The file that holds the graph (default: graphbuilder.db in the working folder).",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>The Neo4j that follows the store.</summary>
    public Option<string> Neo4j { get; } = new("--neo4j")
    {
        Description = "The Neo4j that follows the store, such as http://localhost:7474 (default: NEO4J_URI).",
        HelpName = "URI",
        Recursive = true,
    };

    /// <summary>Folders of the user's own knowledge.</summary>
    public Option<string[]> Seeds { get; } = new("--seeds")
    {
        Description = "A folder with knowledge of your own beside what is shipped; may be given several times.",
        HelpName = "DIR",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Adds them to the root.</summary>
    public void AddTo(Command root)
    {
        root.Options.Add(Store);
        root.Options.Add(Neo4j);
        root.Options.Add(Seeds);
        root.Options.Add(_format);
    }

    /// <summary>The format that was asked for, or the command's own.</summary>
    /// <exception cref="WrongUseException">The command cannot write the format.</exception>
    public OutputFormat FormatOf(ParseResult parsed, params ReadOnlySpan<OutputFormat> possible)
    {
        if (parsed.GetValue(_format) is not { } asked)
        {
            return possible[0];
        }

        var format = Enum.Parse<OutputFormat>(asked, ignoreCase: true);
        if (!possible.Contains(format))
        {
            var names = string.Join(", ", possible.ToArray().Select(f => f.ToString().ToLowerInvariant()));
            throw new WrongUseException($"'{parsed.CommandResult.Command.Name}' cannot write {asked}: use --format with {names}");
        }

        return format;
    }
}
