using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;

namespace GraphBuilder.Extraction.Statements.Implied;

/// <summary>"Pro-Russian demonstrators" support Russia, "anti-NATO protesters" protest against NATO: the prefix says which.</summary>
internal sealed class Leanings(KnowledgeBase knowledge)
{
    private const double Prior = 0.75;

    /// <summary>The readings of such words before nouns for people or bodies.</summary>
    public IEnumerable<Reading> Find(Document document)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        foreach (var sentence in document.Sentences)
        {
            foreach (var named in SentenceMentions.Indexes(document, sentence).Where(index => mentions[index] is { Form: MentionForm.Name, Tokens.Length: 1 }))
            {
                var word = sentence.HeadWordOf(mentions[named].Tokens);
                if (Stance.Of(word.Form) is not null && sentence.HeadOf(word) is { Upos: "NOUN" } noun && word.Deprel is "amod" or "compound" && SenseOf(word, noun) is { } sense)
                {
                    foreach (var who in SentenceMentions.Indexes(document, sentence).Where(index => index != named && sentence.HeadWordOf(mentions[index].Tokens) == noun).Take(1))
                    {
                        yield return ImpliedReadings.ReadingOf(sentence, sense, noun, who, named, Prior, "leaning");
                    }
                }
            }
        }
    }

    /// <summary>Who is for somebody supports him, whoever it is; against somebody there must be an act, which a crowd's noun is.</summary>
    private Sense? SenseOf(Token word, Token noun) =>
        word.Form.StartsWith("pro", StringComparison.OrdinalIgnoreCase) ? Sense("SUPPORTS", "support")
        : knowledge.Lexicon.FindNoun(noun.Lemma.ToLowerInvariant()) is { Kind: ActorNounKind.Crowd, FinerType: "Crowd" } ? Sense("PROTESTS_AGAINST", "protest")
        : null;

    private Sense? Sense(string type, string verb) => knowledge.Lexicon.SensesOf(verb).FirstOrDefault(sense => sense.Type == type && sense is { PartOfSpeech: PartOfSpeech.Verb, Trigger.Length: 1 });
}
