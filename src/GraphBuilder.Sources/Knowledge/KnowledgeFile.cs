using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GraphBuilder.Sources.Knowledge;

/// <summary>One YAML file of lists: section name to entries, each with its line.</summary>
internal sealed class KnowledgeFile
{
    private readonly string _path;

    private KnowledgeFile(string path, IReadOnlyDictionary<string, IReadOnlyList<Entry>> sections) => (_path, Sections) = (path, sections);

    /// <summary>The entries of each section, in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Entry>> Sections { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sections">The names that a section may have.</param>
    /// <exception cref="SourceKnowledgeException">It is not YAML, or not lists under known names.</exception>
    public static KnowledgeFile Read(string path, IReadOnlyCollection<string> sections)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = File.OpenText(path);
            stream.Load(reader);
        }
        catch (YamlException e)
        {
            throw new SourceKnowledgeException($"{path}:{e.Start.Line}: this is not YAML: {e.Message}", e);
        }

        var read = new Dictionary<string, IReadOnlyList<Entry>>(StringComparer.Ordinal);
        if (stream.Documents is [{ RootNode: { } root }, ..])
        {
            foreach (var (name, value) in root as YamlMappingNode ?? throw Wrong(path, root, "expected sections, each a list"))
            {
                var section = (name as YamlScalarNode)?.Value ?? "";
                if (!sections.Contains(section))
                {
                    throw Wrong(path, name, $"unknown section \"{section}\"; expected one of {string.Join(", ", sections)}");
                }

                var items = value as YamlSequenceNode ?? throw Wrong(path, value, $"section \"{section}\" must be a list");
                read[section] = [.. items.Select(item => item is YamlScalarNode { Value: { Length: > 0 } text }
                    ? new Entry(text, (int)item.Start.Line)
                    : throw Wrong(path, item, $"an entry of \"{section}\" must be a text"))];
            }
        }

        return new(path, read);
    }

    /// <summary>What is wrong with an entry of this file.</summary>
    public SourceKnowledgeException Wrong(Entry entry, string reason, Exception? inner = null) => new($"{_path}:{entry.Line}: {reason}", inner);

    private static SourceKnowledgeException Wrong(string path, YamlNode node, string reason) => new($"{path}:{node.Start.Line}: {reason}");

    /// <summary>An entry of a section.</summary>
    /// <param name="Text">What it says.</param>
    /// <param name="Line">Its line in the file, from 1.</param>
    internal readonly record struct Entry(string Text, int Line);
}
