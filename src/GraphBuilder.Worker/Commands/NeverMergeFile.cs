using GraphBuilder.Worker.CommandLine;

namespace GraphBuilder.Worker.Commands;

/// <summary>The <c>never-merge.yaml</c> of a folder of seeds, to which decisions are added.</summary>
internal sealed class NeverMergeFile(string folder)
{
    private const string Section = "neverMerge:";

    /// <summary>Where it is.</summary>
    public string Path { get; } = System.IO.Path.Combine(folder, "never-merge.yaml");

    /// <summary>Adds that words must not be a node.</summary>
    public void Add(string node, string words, string? because)
    {
        var text = File.Exists(Path) ? File.ReadAllText(Path) : Section + "\n";
        var sections = text.Split('\n').Where(line => line.Length > 0 && line[0] is not (' ' or '#' or '-' or '\r')).Select(line => line.TrimEnd()).ToList();
        if (sections is not [Section])
        {
            throw new WrongUseException($"{Path} has other sections than '{Section}': move them to another file of the folder, or write the decision yourself");
        }

        Directory.CreateDirectory(folder);
        var reason = because is null ? "" : $", because: {Quoted(because)}";
        File.WriteAllText(Path, $"{text.TrimEnd()}\n  - {{names: [{Quoted(node)}, {Quoted(words)}]{reason}}}\n");
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
}
