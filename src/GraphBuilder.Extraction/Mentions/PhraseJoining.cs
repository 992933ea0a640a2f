using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>Joins descriptions that the reader cut in two: "suspected | militants".</summary>
public static class PhraseJoining
{
    /// <summary>The document's mentions with the parts of one phrase joined.</summary>
    public static IEnumerable<Mention> Join(Document document)
    {
        var layer = document.Get<MentionLayer>();
        foreach (var sentence in document.Sentences)
        {
            var mentions = layer.Mentions.Take(layer.Of(sentence.Index)).ToList();
            for (var i = 0; i < mentions.Count; i++)
            {
                for (var j = 0; j < mentions.Count; j++)
                {
                    if (i != j && BelongsTo(sentence, mentions[i], mentions[j]))
                    {
                        mentions[j] = mentions[j] with { Tokens = new(mentions[i].Tokens.Start, mentions[j].Tokens.End) };

                        // A name inside ("Sunni | fighters") stays a mention of its own; a description does not.
                        if (mentions[i].Form == MentionForm.Nominal)
                        {
                            mentions.RemoveAt(i--);
                            break;
                        }
                    }
                }
            }

            foreach (var mention in mentions)
            {
                yield return mention;
            }
        }
    }

    private static bool BelongsTo(Sentence sentence, Mention part, Mention whole)
    {
        if (part.Tokens.End != whole.Tokens.Start || whole.Form != MentionForm.Nominal || part.Form == MentionForm.Pronoun)
        {
            return false;
        }

        var (modifier, head) = (sentence.HeadWordOf(part.Tokens), sentence.HeadWordOf(whole.Tokens));
        return modifier.Head == head.Index && modifier.Deprel is ("amod" or "compound");
    }
}
