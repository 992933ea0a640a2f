using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Names;

/// <summary>
/// The tagger decides word by word, so its names come in pieces. Joins what it cut: a word that continues a name after one of another type or after nothing
/// ("the United/O States/I-LOC"), and neighbours of one type ("European/B-ORG Union/B-ORG"), but for places, which follow each other in addresses.
/// </summary>
public static class TagRepair
{
    /// <summary>The names of a sentence's tags, whole.</summary>
    public static IReadOnlyList<TaggedName> Read(Sentence sentence)
    {
        var names = new List<TaggedName>();
        foreach (var part in NameTags.Read(sentence))
        {
            var name = part;
            var continues = sentence.Tokens[name.Tokens.Start].Name[0] == 'I';
            if (names.Count > 0 && names[^1] is var last && last.Tokens.End == name.Tokens.Start && (continues || (last.Tag == name.Tag && name.Tag != "LOC")))
            {
                names[^1] = last with
                {
                    Tokens = new(last.Tokens.Start, name.Tokens.End),
                    Tag = name.Tokens.Length > last.Tokens.Length ? name.Tag : last.Tag,
                };
                continue;
            }

            var start = name.Tokens.Start;
            while (start > 0 && continues && sentence.Tokens[start - 1] is { Name: "O", Upos: "PROPN" })
            {
                start--;
            }

            names.Add(name with { Tokens = new(start, name.Tokens.End) });
        }

        return [.. names.Select(name => name with { Tokens = NameWords.TrimEdges(sentence, name.Tokens) }).Where(name => name.Tokens.Length > 0)];
    }
}
