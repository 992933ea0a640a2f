using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// "Peacekeepers arrived in Juba", "sent a battalion to Juba on a peacekeeping mission": whoever sends or comes to keep the peace helps those there; it is no show of force and no visit
/// (CAMEO 074, provide military protection or peacekeeping).
/// </summary>
public sealed class Peacekeeping(Ontology ontology)
{
    private const string Aids = "AIDS", Cameo = "074";
    private static readonly string[] Kinds = ["MOBILIZES_AGAINST", "MEETS"];
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "peacekeeper", "peacekeeping", "peacekeep" };

    /// <summary>The reading, or the help that it is.</summary>
    public Reading AsAid(Reading reading) =>
        Kinds.Contains(reading.Type, StringComparer.Ordinal) && reading.Trigger is { } trigger && ontology.FindEvent(Aids) is { } type && IsToKeepPeace(reading.Sentence, trigger)
            ? reading with { Type = type.Name, Plover = type.Plover, Cameo = Cameo, Rule = reading.Rule + "+peacekeeping" }
            : reading;

    /// <summary>Whether the word stands around the trigger: in its subject, object or phrases, what they are to do, or the phrase that the trigger's noun belongs to.</summary>
    private static bool IsToKeepPeace(Sentence sentence, Token trigger)
    {
        var verb = trigger is { Upos: "NOUN", Deprel: "obj" or "nsubj:pass" } && sentence.HeadOf(trigger) is { Upos: "VERB" } carrying ? carrying : trigger;
        return new[] { trigger, verb }.SelectMany(sentence.DependentsOf).Where(token => token.Deprel is not ("conj" or "parataxis" or "ccomp"))
            .SelectMany(token => sentence.DependentsOf(token).SelectMany(below => sentence.DependentsOf(below).Prepend(below)).Prepend(token))
            .Any(token => Words.Contains(token.Lemma) || Words.Contains(token.Form));
    }
}
