using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>A name that is marked once is a name everywhere in the article.</summary>
public static class RepeatedNames
{
    /// <summary>Further places, not yet marked, of names that are marked somewhere.</summary>
    public static IEnumerable<Mention> Find(MentionSet mentions)
    {
        var known = mentions.All
            .Where(mention => mention.Form == MentionForm.Name)
            .GroupBy(mention => mentions.Sentences[mention.Sentence].WordsOf(mention.Tokens), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, MostFrequentType, StringComparer.Ordinal);
        var longest = known.Count == 0 ? 0 : known.Keys.Max(words => words.Count(c => c == ' ') + 1);

        foreach (var sentence in mentions.Sentences)
        {
            for (var start = 0; start < sentence.Tokens.Count; start++)
            {
                for (var length = Math.Min(longest, sentence.Tokens.Count - start); length > 0; length--)
                {
                    var place = new TokenRange(start, start + length);
                    if (sentence.Tokens[place.End - 1].Upos == "PROPN"
                        && known.TryGetValue(sentence.WordsOf(place), out var type)
                        && !mentions.In(sentence).Any(mention => mention.Tokens.Overlaps(place)))
                    {
                        yield return new Mention(sentence.Index, place, type, MentionForm.Name);
                        start += length - 1;
                        break;
                    }
                }
            }
        }
    }

    private static MentionType MostFrequentType(IEnumerable<Mention> mentions) =>
        mentions.GroupBy(mention => mention.Type).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
}
