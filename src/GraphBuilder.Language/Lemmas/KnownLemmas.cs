namespace GraphBuilder.Language.Lemmas;

/// <summary>
/// Dictionary forms of English and irregular inflections, from WordNet 3.0 (see <c>WordNet/LICENSE.txt</c>) with a few additions. A line is a word and its
/// parts of speech, or a form, its part of speech and what it is a form of.
/// </summary>
internal sealed class KnownLemmas
{
    private static readonly Lazy<KnownLemmas> Loaded = new(() => new KnownLemmas());

    /// <summary>Prefixes that make words which no list has whole.</summary>
    private static readonly string[] Prefixes = ["re", "un", "mis", "over", "under", "out", "pre", "de", "dis", "co", "non", "anti", "inter", "counter"];

    private readonly Dictionary<string, PartOfSpeech> _lemmas = new(65_000, StringComparer.Ordinal);
    private readonly Dictionary<(string Form, PartOfSpeech Part), string[]> _irregular = new(4_000);

    private KnownLemmas()
    {
        foreach (var fields in Rows("WordNet.lemmas").Concat(Rows("WordNet.irregular")).Concat(Rows("additions")))
        {
            if (fields.Length == 2)
            {
                _lemmas[fields[0]] = fields[1].Aggregate(_lemmas.GetValueOrDefault(fields[0]), (parts, letter) => parts | Part(letter));
            }
            else
            {
                _irregular[(fields[0], Part(fields[1][0]))] = fields[2..];
            }
        }
    }

    /// <summary>The list, read when it is first asked for.</summary>
    public static KnownLemmas Shared => Loaded.Value;

    /// <summary>Whether a word in lower case is a dictionary form of one of the parts of speech.</summary>
    public bool Contains(string word, PartOfSpeech parts) => (_lemmas.GetValueOrDefault(word) & parts) != PartOfSpeech.None;

    /// <summary>Whether a word is made of a known one: by a prefix, or as a compound whose last part it is.</summary>
    public bool ContainsEndOf(string word, PartOfSpeech parts)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0
            ? Contains(word[(hyphen + 1)..], parts)
            : Array.Exists(Prefixes, prefix => word.StartsWith(prefix, StringComparison.Ordinal)
                && word.Length > prefix.Length + 2 && Contains(word[prefix.Length..], parts));
    }

    /// <summary>What an irregular form is the inflection of; empty for a regular one.</summary>
    public IReadOnlyList<string> Irregular(string form, PartOfSpeech part) => _irregular.GetValueOrDefault((form, part)) ?? [];

    private static IEnumerable<string[]> Rows(string name)
    {
        var resource = $"{typeof(KnownLemmas).Namespace}.{name}.txt";
        using var stream = typeof(KnownLemmas).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the assembly lacks its resource {resource}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(' ');
        }
    }

    private static PartOfSpeech Part(char letter) => letter switch
    {
        'n' => PartOfSpeech.Noun,
        'v' => PartOfSpeech.Verb,
        'a' => PartOfSpeech.Adjective,
        'r' => PartOfSpeech.Adverb,
        'p' => PartOfSpeech.Name,
        _ => throw new InvalidOperationException($"'{letter}' is no part of speech of the word list"),
    };
}
