using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>Takes over names that the tagger has found where the reader has marked nothing.</summary>
public static class TaggerNames
{
    /// <summary>The tagger's names at free places.</summary>
    public static IEnumerable<Mention> Find(MentionSet mentions)
    {
        foreach (var sentence in mentions.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (!sentence.Tokens[i].Name.StartsWith("B-", StringComparison.Ordinal))
                {
                    continue;
                }

                var (type, end) = (sentence.Tokens[i].Name[2..], i + 1);
                while (end < sentence.Tokens.Count && sentence.Tokens[end].Name == "I-" + type)
                {
                    end++;
                }

                var place = new TokenRange(i, end);
                if (!mentions.In(sentence).Any(mention => mention.Tokens.Overlaps(place)))
                {
                    yield return new Mention(sentence.Index, place, TypeOf(type), MentionForm.Name);
                }
            }
        }
    }

    private static MentionType TypeOf(string tag) => tag switch
    {
        "PER" => MentionType.Person,
        "LOC" => MentionType.Place,
        _ => MentionType.Organization,
    };
}
