using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GraphBuilder.Sources.Knowledge;

/// <summary>
/// What sources know before they read: the patterns of scraping noise, the commonest English words, the query parameters that
/// follow readers around. It lies in the files <c>sources/*.yaml</c> of the seed folders; several folders add up.
/// </summary>
public sealed class SourceKnowledge
{
    private static readonly string[] Patterns =
        ["lines", "related", "pointers", "outlets", "captions", "bylines", "datelines", "places", "endings", "published", "updated", "boilerplate"];

    private static readonly string[] Words = ["functionWords", "trackingParameters"];

    private SourceKnowledge(ILookup<string, string> entries)
    {
        Lines = Whole(entries["lines"].Concat(entries["pointers"]), RegexOptions.IgnoreCase);
        Related = Whole(entries["related"], RegexOptions.IgnoreCase);
        Outlets = Whole(entries["outlets"], RegexOptions.IgnoreCase);
        Captions = Whole(entries["captions"], RegexOptions.IgnoreCase);
        Bylines = Whole(entries["bylines"]);
        Places = Whole(entries["places"]);
        Datelines = new(entries["datelines"].Select(pattern => $"^(?:{pattern})"));
        Endings = new(entries["endings"].Select(pattern => $"(?:{pattern})$"));
        Published = new(entries["published"].Select(Label), RegexOptions.IgnoreCase);
        Updated = new(entries["updated"].Select(Label), RegexOptions.IgnoreCase);
        Boilerplate = Whole(entries["boilerplate"], RegexOptions.IgnoreCase);
        FunctionWords = entries["functionWords"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        TrackingParameters = Whole(
            entries["trackingParameters"].Select(name => Regex.Escape(name).Replace(@"\*", ".*", StringComparison.Ordinal)), RegexOptions.IgnoreCase);
    }

    /// <summary>Paragraphs that are noise.</summary>
    internal PatternSet Lines { get; }

    /// <summary>Headings of lists of other articles.</summary>
    internal PatternSet Related { get; }

    /// <summary>Lines that name the outlet, in the group <c>outlet</c>.</summary>
    internal PatternSet Outlets { get; }

    /// <summary>Photo captions and credits.</summary>
    internal PatternSet Captions { get; }

    /// <summary>Paragraphs that name the author.</summary>
    internal PatternSet Bylines { get; }

    /// <summary>Places that stand alone on their line.</summary>
    internal PatternSet Places { get; }

    /// <summary>Datelines at the start of a paragraph; the groups <c>place</c>, <c>agency</c> and <c>date</c> name their parts.</summary>
    internal PatternSet Datelines { get; }

    /// <summary>What is cut off the end of a paragraph.</summary>
    internal PatternSet Endings { get; }

    /// <summary>The label of a date of publication, at the start of a paragraph.</summary>
    internal PatternSet Published { get; }

    /// <summary>The label of a date of change, at the start of a paragraph.</summary>
    internal PatternSet Updated { get; }

    /// <summary>Words in the class or id of an HTML element that holds no part of the article.</summary>
    internal PatternSet Boilerplate { get; }

    /// <summary>The commonest function words of English.</summary>
    internal FrozenSet<string> FunctionWords { get; }

    /// <summary>Query parameters that say nothing of the page.</summary>
    internal PatternSet TrackingParameters { get; }

    /// <summary>Reads the files <c>sources/*.yaml</c> of the folders.</summary>
    /// <param name="seedFolders">Folders of seed knowledge; the first is the program's own and must have them.</param>
    /// <exception cref="SourceKnowledgeException">A file is wrong, or there is none.</exception>
    public static SourceKnowledge Load(IEnumerable<string> seedFolders)
    {
        var folders = seedFolders.Select(folder => Path.Combine(folder, "sources")).ToList();
        var files = folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)).ToList();
        if (files.Count == 0)
        {
            throw new SourceKnowledgeException($"no file *.yaml in {string.Join(" or ", folders)}; the folder \"seeds\" of the program must lie beside it");
        }

        return new(files.SelectMany(Entries).ToLookup(entry => entry.Section, entry => entry.Text, StringComparer.Ordinal));
    }

    private static IEnumerable<(string Section, string Text)> Entries(string path)
    {
        var file = KnowledgeFile.Read(path, [.. Patterns, .. Words]);
        foreach (var (section, entries) in file.Sections)
        {
            foreach (var entry in entries)
            {
                Check(file, section, entry);
                yield return (section, entry.Text);
            }
        }
    }

    private static void Check(KnowledgeFile file, string section, KnowledgeFile.Entry entry)
    {
        if (!Patterns.Contains(section))
        {
            return;
        }

        try
        {
            _ = new PatternSet([entry.Text]);
        }
        catch (RegexParseException e)
        {
            throw file.Wrong(entry, $"\"{entry.Text}\" is not a pattern that can be used: {e.Message}", e);
        }
    }

    private static PatternSet Whole(IEnumerable<string> patterns, RegexOptions options = RegexOptions.None) =>
        new(patterns.Select(pattern => $"^(?:{pattern})$"), options);

    private static string Label(string pattern) => $@"^(?:{pattern})\b ?:? ?";
}
