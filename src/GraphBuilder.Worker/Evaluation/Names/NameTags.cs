using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Names;

/// <summary>Tags to names, as conlleval reads them (CoNLL-2003): a tag that continues nothing, or another type, opens a name; no name runs over the end of a sentence.</summary>
internal static class NameTags
{
    // The types of Universal NER, WikiGold and CrossNER; names of others are left out.
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["PER"] = "PER", ["person"] = "PER", ["politician"] = "PER",
        ["ORG"] = "ORG", ["organisation"] = "ORG", ["politicalparty"] = "ORG",
        ["LOC"] = "LOC", ["location"] = "LOC", ["country"] = "LOC",
    };

    /// <summary>The names of a text.</summary>
    /// <param name="sentences">The words of each sentence with their tags, in order.</param>
    public static IReadOnlySet<FoundName> Read(IEnumerable<IEnumerable<(string Word, string Tag)>> sentences)
    {
        var found = new List<FoundName>();
        var position = 0;
        foreach (var sentence in sentences)
        {
            var previous = "O";
            foreach (var (word, tag) in sentence)
            {
                var place = new TextSpan(position, position += word.Count(c => !char.IsWhiteSpace(c)));
                if (tag.StartsWith("I-", StringComparison.Ordinal) && previous != "O" && previous[2..] == tag[2..])
                {
                    found[^1] = found[^1] with { Place = TextSpan.Covering(found[^1].Place, place) };
                }
                else if (tag != "O")
                {
                    found.Add(new FoundName(place, tag[2..]));
                }

                previous = tag;
            }
        }

        return found.Where(name => Types.ContainsKey(name.Type)).Select(name => name with { Type = Types[name.Type] }).ToHashSet();
    }
}
