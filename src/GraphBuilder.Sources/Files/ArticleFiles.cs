using System.Collections.Frozen;

namespace GraphBuilder.Sources.Files;

/// <summary>Tells files of articles by their names.</summary>
internal static class ArticleFiles
{
    private static readonly FrozenDictionary<string, SourceFormat> Formats = new Dictionary<string, SourceFormat>
    {
        [".txt"] = SourceFormat.Text,
        [".html"] = SourceFormat.Html,
        [".htm"] = SourceFormat.Html,
        [".xhtml"] = SourceFormat.Html,
        [".jsonl"] = SourceFormat.JsonLines,
        [".ndjson"] = SourceFormat.JsonLines,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a file is, going by its name, or null.</summary>
    public static SourceFormat? FormatOf(string path) => Formats.TryGetValue(Path.GetExtension(path), out var format) ? format : null;
}
