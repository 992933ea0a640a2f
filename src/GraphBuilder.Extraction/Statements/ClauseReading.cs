using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Reads off the tree how a sentence takes what a word says: negated, planned, possible, demanded, alleged, and who says so.</summary>
public sealed class ClauseReading(Lexicon lexicon)
{
    private const int MostSteps = 8;
    private static readonly string[] Said = ["ACCUSES", "DEMANDS", "THREATENS"];

    /// <summary>What the words above and around a trigger do to it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The word that carries the event.</param>
    /// <param name="verb">The verb above it that is part of what carries it ("halt talks"), or null: it does nothing to itself.</param>
    public ClauseEffect Read(Sentence sentence, Token trigger, Token? verb = null)
    {
        Modality? modality = null;
        var negated = false;
        var inPhrase = false;
        Token? sayer = null;
        var at = trigger;
        for (var steps = 0; steps < MostSteps; steps++)
        {
            var own = OwnEffect(sentence, at);
            negated ^= own.Negated;
            modality ??= own.Modality;
            sayer ??= SayerBeside(sentence, at);
            if (sentence.HeadOf(at) is not { } head || !Passes(sentence, at, head))
            {
                break;
            }

            if (IsOnlyAnswered(at, head, trigger))
            {
                break;
            }

            if (head != verb && Governs(at, head) && OperatorOf(sentence, head, at, trigger) is { } above && (above.Kind is not (OperatorKind.Failure or OperatorKind.Denial) || IsWhatFails(at, above, inPhrase)))
            {
                negated ^= above.Negates;

                // "Accused of planning to attack": whatever is planned is only alleged.
                modality = above is { Kind: OperatorKind.Allegation, Actor: ComplementActor.Target } ? above.Modality : modality ?? above.Modality;
                if (above.Attributes)
                {
                    sayer ??= SubjectOf(sentence, head);
                }
            }

            // What is said of a clause with a subject of its own is not said of what is reported in it.
            if (at.Deprel is "ccomp" or "parataxis")
            {
                break;
            }

            inPhrase |= at.Deprel is "nmod" or "obl" or "obj";
            at = head;
        }

        return new(modality, negated ? Polarity.Negated : Polarity.Affirmed, sayer);
    }

    /// <summary>Auxiliaries, negation, conditions and hedges that hang on a word itself.</summary>
    private (Modality? Modality, bool Negated) OwnEffect(Sentence sentence, Token word)
    {
        Modality? modality = null;
        var negated = false;
        foreach (var dependent in sentence.DependentsOf(word))
        {
            if (dependent.Deprel is not ("aux" or "advmod" or "mark" or "det" or "amod" or "case" or "cc" or "advmod:emph"))
            {
                continue;
            }

            foreach (var op in lexicon.OperatorsOf(dependent.Lemma.ToLowerInvariant()).Where(op => op.Words.Length == 1))
            {
                if (op.Kind == OperatorKind.Negation)
                {
                    negated = true;
                }
                else if (dependent is { Deprel: "aux", Lemma: "would" } && IsPlanInThePast(sentence, word))
                {
                    modality ??= Modality.Planned;
                }
                else if (op.Kind is OperatorKind.Possibility or OperatorKind.Commitment or OperatorKind.Allegation or OperatorKind.Demand && dependent.Deprel != "amod")
                {
                    modality ??= op.Modality;
                }
                else if (op.Kind == OperatorKind.Allegation)
                {
                    modality ??= op.Modality;
                }
            }
        }

        // A headline: "Iran to hold talks".
        if (modality is null && word.Deprel == "root" && word.Xpos == "VB"
            && sentence.DependentsOf(word).Any(token => token is { Upos: "PART", Lemma: "to" }) && sentence.DependentsOf(word).Any(token => token.Deprel == "nsubj"))
        {
            modality = Modality.Planned;
        }

        return (modality, negated);
    }

    /// <summary>"Said that it would free them": what will be, told later. "Said that it would free them if …" leaves it open.</summary>
    private bool IsPlanInThePast(Sentence sentence, Token word) =>
        word.Deprel == "ccomp" && sentence.HeadOf(word) is { Xpos: "VBD" } told && lexicon.OperatorsOf(told.Lemma.ToLowerInvariant()).Any(op => op is { Attributes: true, Words.Length: 1 })
        && !sentence.DependentsOf(word).Any(clause => clause.Deprel == "advcl" && sentence.DependentsOf(clause).Any(mark => mark.Deprel == "mark" && mark.Lemma.ToLowerInvariant() is "if" or "unless"));

    /// <summary>Whether the way up goes on from a word to its head: what is said of the head holds for the word too.</summary>
    private static bool Passes(Sentence sentence, Token word, Token head) => word.Deprel switch
    {
        "xcomp" or "ccomp" or "obj" or "nsubj:pass" or "parataxis" => true,

        // "Despite an attack", "after talks": what is told beside it holds by itself.
        "obl" => !Governed.IsOutside(sentence, word),

        // "A plan to attack", "accused of attacking"; the men "killed by rebels", "working for the army" are so whatever is planned for them.
        "acl" => word.Xpos is not ("VBN" or "VBG") || sentence.DependentsOf(word).Any(token => token.Deprel == "mark" || token.Upos == "PART"),
        "nmod" => head.Upos == "NOUN",

        // "After Iran attacked, Oman offered to mediate": what another does at the time is not offered.
        "advcl" => !sentence.DependentsOf(word).Any(token => token.Deprel is "nsubj" or "nsubj:pass"),

        // "will meet and discuss": the second verb shares what stands before the first, unless it has a subject of its own.
        "conj" => !sentence.DependentsOf(word).Any(token => token.Deprel is "nsubj" or "nsubj:pass" or "aux"),
        _ => false,
    };

    private static bool Governs(Token word, Token head) =>
        word.Deprel is "xcomp" or "ccomp" or "acl" or "obj" or "obl" or "nsubj:pass" or "advcl" or "parataxis" && head.Upos is "VERB" or "NOUN" or "ADJ";

    /// <summary>"Did not mention the talks", "denied the accusations", "refused a request": nothing is said against their having happened.</summary>
    private bool IsOnlyAnswered(Token word, Token head, Token trigger) =>
        word is { Upos: "NOUN", Deprel: "obj" or "obl" or "nsubj:pass" } && head.Upos == "VERB"
        && lexicon.OperatorsOf(head.Lemma.ToLowerInvariant()).Any(op => (op is { Kind: OperatorKind.Speech, Words.Length: 1 }) || (word == trigger && op is { Negates: true, Kind: OperatorKind.Denial or OperatorKind.Failure } && IsSaid(trigger)));

    private bool IsSaid(Token noun) => lexicon.SensesOf(noun.Lemma.ToLowerInvariant()).FirstOrDefault(sense => sense is { PartOfSpeech: PartOfSpeech.Noun, Trigger.Length: 1 }) is { } sense && Said.Contains(sense.Type, StringComparer.Ordinal);

    /// <summary>"Refused to attack", "stopped the attack", "refused a request to attack": it fails itself. "Stopped work, attacking the firm", "denied visas, drawing criticism" and "stopped protests against the attack" say nothing of it.</summary>
    private static bool IsWhatFails(Token word, Operator failure, bool inPhrase) => word.Deprel switch
    {
        "obj" or "obl" or "nsubj:pass" => !inPhrase,
        "advcl" => failure.Words.Length > 1,
        _ => true,
    };

    private Operator? OperatorOf(Sentence sentence, Token head, Token below, Token trigger)
    {
        foreach (var op in lexicon.OperatorsOf(head.Lemma.ToLowerInvariant()).Where(op => op.Kind != OperatorKind.Idiom))
        {
            var rest = op.Words.Skip(1).ToList();
            if (rest.TrueForAll(word => WordsAround(sentence, head, below).Any(token => token != trigger && token.Lemma.Equals(word, StringComparison.OrdinalIgnoreCase)
                && (op.Kind != OperatorKind.Commitment || word != "to" || token.Head == below.Index))))
            {
                if (below.Deprel is not ("obj" or "obl" or "nsubj:pass") || op.Kind is not (OperatorKind.Speech or OperatorKind.Aspect))
                {
                    return op.Kind == OperatorKind.Demand && op.Actor == ComplementActor.Own && IsTold(sentence, below) ? null : op;
                }

                // "Claimed responsibility for" is an admission, and no claim.
                if (rest.Count > 0)
                {
                    return null;
                }
            }
        }

        return null;
    }

    /// <summary>"Insisted that it has cooperated", unlike "insisted that it cooperate": a clause in the indicative is told and not demanded.</summary>
    internal static bool IsTold(Sentence sentence, Token clause) =>
        clause.Deprel == "ccomp" && (clause.Xpos is "VBD" or "VBZ" || sentence.DependentsOf(clause).Any(token => token.Deprel is "aux" or "cop" && token.Xpos is "VBD" or "VBZ"));

    /// <summary>Where the further words of an operator stand: on its head ("point out"), on a phrase of it ("call on Chad"), on the clause below ("accuse of arming").</summary>
    private static IEnumerable<Token> WordsAround(Sentence sentence, Token head, Token below) =>
        sentence.DependentsOf(head).Concat(sentence.DependentsOf(below))
            .Concat(sentence.DependentsOf(head).Where(token => token.Deprel == "obl").SelectMany(sentence.DependentsOf).Where(token => token.Deprel == "case"));

    /// <summary>"According to Chad, …", "…, the army said": who says so stands beside what is said.</summary>
    private Token? SayerBeside(Sentence sentence, Token said)
    {
        foreach (var beside in sentence.DependentsOf(said))
        {
            if (beside.Deprel == "obl" && sentence.DependentsOf(beside).Any(token => token.Deprel == "case" && token.Form.Equals("according", StringComparison.OrdinalIgnoreCase)))
            {
                return beside;
            }

            if (beside.Deprel == "parataxis" && lexicon.OperatorsOf(beside.Lemma.ToLowerInvariant()).Any(op => op is { Attributes: true, Words.Length: 1 }))
            {
                return SubjectOf(sentence, beside);
            }
        }

        return null;
    }

    private static Token? SubjectOf(Sentence sentence, Token verb) =>
        sentence.DependentsOf(verb).FirstOrDefault(token => token.Deprel is "nsubj" or "obl:agent")
        ?? (verb.Deprel is "conj" or "xcomp" or "advcl" && sentence.HeadOf(verb) is { } head ? SubjectOf(sentence, head) : null);
}
