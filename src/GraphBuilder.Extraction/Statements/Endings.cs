using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// "Suspended aid to Chad", "a halt to Turkish shelling of the town", "called off the strike": whoever ends an act of his own does the opposite. The end of something friendly is a
/// sanction, the end of something hostile gives way (PLOVER 2021, SANCTION and YIELD).
/// </summary>
public sealed class Endings(KnowledgeBase knowledge)
{
    private const string Sanctions = "SANCTIONS", Yields = "YIELDS_TO";
    private static readonly Dictionary<string, (string Type, string Cameo)> Opposites = new(StringComparer.Ordinal)
    {
        ["AIDS"] = (Sanctions, "162"),
        ["COOPERATES_WITH"] = (Sanctions, "160"),
        ["SANCTIONS"] = (Yields, "085"),
        ["COERCES"] = (Yields, "081"),
        ["ATTACKS"] = (Yields, "087"),
        ["PROTESTS_AGAINST"] = (Yields, "082"),
        ["MOBILIZES_AGAINST"] = (Yields, "087"),
        ["ACCUSES"] = (Yields, "081"),
        ["THREATENS"] = (Yields, "080"),
    };

    private readonly FrameSlots _slots = new(knowledge.Lexicon);

    /// <summary>The reading, or its opposite where its noun is what somebody ends.</summary>
    public Reading Turn(Document document, Reading reading) =>
        reading is { IsState: false, Trigger: { Upos: "NOUN" } noun } && Opposites.TryGetValue(reading.Type, out var opposite) && EndOf(reading.Sentence, noun) is var (end, by) && !(end.Upos == "VERB" && IsVerbal(reading)) && IsOwnAct(document, reading, end)
            && knowledge.Ontology.FindEvent(opposite.Type) is { } type
            ? reading with
            {
                Type = type.Name,
                Plover = type.Plover,
                Cameo = opposite.Cameo,
                Trigger = end,
                Polarity = by.Negates && end.Upos == "VERB" ? (reading.Polarity == Polarity.Negated ? Polarity.Affirmed : Polarity.Negated) : reading.Polarity,
                Rule = reading.Rule + "+end",
            }
            : reading;

    /// <summary>"Lift ban" is a sense of its own, which says what the two together mean.</summary>
    private static bool IsVerbal(Reading reading) => reading.Rule.Contains("/verb/", StringComparison.Ordinal);

    /// <summary>Who ends another's attacks does not give way.</summary>
    private bool IsOwnAct(Document document, Reading reading, Token end)
    {
        var heads = SentenceMentions.Heads(document, reading.Sentence);
        return end.Upos != "VERB" || Ends(reading.Sentence.HeadWordOf(document.Get<MentionLayer>().Mentions[reading.Source].Tokens)) || !heads.Any(head => Ends(reading.Sentence.Tokens[head]));

        bool Ends(Token head) => _slots.Of(reading.Sentence, [end], head, heads).Contains(new(SlotKind.Subject));
    }

    private (Token Word, Operator By)? EndOf(Sentence sentence, Token noun)
    {
        if (sentence.HeadOf(noun) is not { } above || !IsWhatEnds(sentence, noun, above))
        {
            return null;
        }

        var by = knowledge.Lexicon.OperatorsOf(above.Lemma.ToLowerInvariant())
            .FirstOrDefault(op => op.Ends && op.Words.Skip(1).All(word => sentence.DependentsOf(above).Any(token => token.Lemma.Equals(word, StringComparison.OrdinalIgnoreCase))));
        return by is null ? null : (above, by);
    }

    private static bool IsWhatEnds(Sentence sentence, Token noun, Token above) =>
        above.Upos == "VERB" ? noun.Deprel is "obj" or "nsubj:pass"
        : noun.Deprel == "nmod" && FrameSlots.Prepositions(sentence, noun).Any(preposition => preposition is "of" or "to" or "in" or "on");
}
