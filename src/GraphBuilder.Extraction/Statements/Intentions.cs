using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// PLOVER codes what is announced by what it means now: who will release prisoners agrees, who will impose a curfew threatens (PLOVER manual, 2021, AGREE and THREATEN: acts "reported in
/// future tense are also taken to imply intentions"). The type stays the act, planned; the codes are those of the intention. Meetings and attacks to come keep theirs, by which
/// news is searched; who has decided to lift a ban has done it, for PLOVER.
/// </summary>
public static class Intentions
{
    private static readonly Dictionary<string, (string Plover, string Cameo)> Codes = new(StringComparer.Ordinal)
    {
        ["AIDS"] = ("AGREE", "033"),
        ["YIELDS_TO"] = ("AGREE", "035"),
        ["COOPERATES_WITH"] = ("AGREE", "031"),
        ["SANCTIONS"] = ("THREATEN", "131"),
        ["COERCES"] = ("THREATEN", "132"),
        ["PROTESTS_AGAINST"] = ("THREATEN", "133"),
    };

    /// <summary>The reading with the codes of the intention, where it is one.</summary>
    public static Reading Code(Reading reading) =>
        reading is { IsState: false, Modality: Modality.Planned, Polarity: Polarity.Affirmed } && !IsDecided(reading) && Codes.TryGetValue(reading.Type, out var codes)
            ? reading with { Plover = codes.Plover, Cameo = codes.Cameo }
            : reading;

    private static bool IsDecided(Reading reading)
    {
        var verb = reading.Trigger is { Upos: "NOUN", Deprel: "obj" } noun ? reading.Sentence.HeadOf(noun) : reading.Trigger;
        return verb is { Deprel: "xcomp" } && reading.Sentence.HeadOf(verb) is { Lemma: "decide", Xpos: "VBD" or "VBN" };
    }
}
