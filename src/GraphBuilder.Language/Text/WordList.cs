using System.Collections.Frozen;

namespace GraphBuilder.Language.Text;

/// <summary>
/// A list of words that is embedded in the assembly: entries in lower case, separated by white space; <c>#</c> begins a comment to the end of the line.
/// Look-ups ignore case and take curly apostrophes for straight ones.
/// </summary>
internal sealed class WordList
{
    private const int Longest = 24;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordList(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordList Load(string name)
    {
        var resource = $"{typeof(WordList).Namespace}.Lists.{name}.txt";
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the assembly lacks its resource {resource}");
        using var reader = new StreamReader(stream);
        return new WordList(Entries(reader));
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest)
        {
            return false;
        }

        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            lower[i] = Characters.IsApostrophe(word[i]) ? '\'' : char.ToLowerInvariant(word[i]);
        }

        return _words.Contains(lower);
    }

    private static IEnumerable<string> Entries(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var content = comment < 0 ? line : line[..comment];
            foreach (var word in content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                yield return word;
            }
        }
    }
}
