using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// "Threatened to refer Iran to the Security Council" threatens Iran: of several readings of one trigger and one actor, those that are much less probable than the best are
/// left out, unless their target stands beside the best one's ("Iran and Syria").
/// </summary>
public static class RivalReadings
{
    private static readonly string[] OneWay = ["ACCUSES", "DEMANDS", "THREATENS", "REJECTS", "COERCES", "SANCTIONS"];
    private const double Share = 0.6, FittingShare = 0.8;
    private static readonly string[] Conflict = ["ATTACKS", "COERCES", "SANCTIONS", "MOBILIZES_AGAINST", "PROTESTS_AGAINST", "THREATENS", "REJECTS", "ACCUSES"];

    /// <summary>The readings without improbable rivals.</summary>
    public static List<Reading> WithoutWeak(Document document, IReadOnlyList<Reading> readings)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var bySentence = readings.ToLookup(reading => reading.Sentence.Index);
        return [.. readings.Where(reading => reading.IsState || !bySentence[reading.Sentence.Index].Any(other => Outdoes(other, reading) || FitsBetter(other, reading) || IsRetold(other, reading) || IsTurned(other, reading) || SaysMore(other, reading) || IsMeantAgainst(other, reading)))];

        bool Outdoes(Reading other, Reading reading) =>
            !other.IsState && other.Sentence == reading.Sentence && other.Trigger == reading.Trigger && other.Type == reading.Type
            && reading.Probability < Share * other.Probability && reading.Rule == RelationSelection.Reader
            && ((other.Source == reading.Source && !AreCoordinated(reading.Sentence, reading.Target, other.Target))
                || (other.Target == reading.Target && !AreCoordinated(reading.Sentence, reading.Source, other.Source)));

        // Where the lexicon knows who stands in the frame of a word, the reader's guess of another there is one.
        bool FitsBetter(Reading other, Reading reading) =>
            reading.Rule == RelationSelection.Reader && other.Rule != RelationSelection.Reader && !other.IsState && other.Sentence == reading.Sentence && other.Trigger == reading.Trigger && other.Probability >= reading.Probability * FittingShare
            && ((other.Source == reading.Source && !AreCoordinated(reading.Sentence, reading.Target, other.Target))
                || (other.Target == reading.Target && !AreCoordinated(reading.Sentence, reading.Source, other.Source)));

        // "Will not meet him" is one refusal, whatever other word of it the reader takes for another.
        static bool IsRetold(Reading other, Reading reading) =>
            reading.Rule == RelationSelection.Reader && other.Rule != RelationSelection.Reader && !other.IsState && other.Sentence == reading.Sentence && other.Type == reading.Type
            && other.Source == reading.Source && other.Target == reading.Target;

        // Where the lexicon knows who acts, the same act the other way round is the reader's slip.
        bool IsTurned(Reading other, Reading reading) =>
            reading.Rule == RelationSelection.Reader && (other.Rule != RelationSelection.Reader || (other.Probability > reading.Probability && OneWay.Contains(reading.Type, StringComparer.Ordinal))) && !other.IsState && !other.IsMutual && other.Sentence == reading.Sentence && other.Trigger == reading.Trigger
            && other.Type == reading.Type && other.Source == reading.Target && other.Target == reading.Source;

        // "Lifted sanctions" is no sanction: a verb and its noun together say more than the noun.
        static bool SaysMore(Reading other, Reading reading) =>
            !other.IsState && other.Sentence == reading.Sentence && other.Source == reading.Source && other.Target == reading.Target && other.Type != reading.Type
            && reading.Trigger is { Upos: "NOUN" } noun && other.Trigger is { } verb && (verb == noun || verb.Index == noun.Head)
            && other.Rule.Contains("/verb/", StringComparison.Ordinal) && other.Rule.Contains($"-{noun.Lemma.ToLowerInvariant()}", StringComparison.Ordinal);

        // "Ready to attack Iran": who agrees to act against somebody agrees on nothing with him.
        static bool IsMeantAgainst(Reading other, Reading reading) =>
            reading.Type == "AGREES_WITH" && Conflict.Contains(other.Type, StringComparer.Ordinal) && other.Sentence == reading.Sentence && other.Source == reading.Source && other.Target == reading.Target
            && other.Trigger is { Deprel: "xcomp" or "advcl" or "acl" } act && act.Head == reading.Trigger?.Index;

        bool AreCoordinated(Sentence sentence, int one, int other) => mentions[one].Sentence == sentence.Index && mentions[other].Sentence == sentence.Index
            && Coordination.AreCoordinated(sentence, sentence.HeadWordOf(mentions[one].Tokens), sentence.HeadWordOf(mentions[other].Tokens));
    }
}
