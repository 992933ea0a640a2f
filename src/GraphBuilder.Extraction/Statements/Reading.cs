using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>A statement in the making: its arguments are mentions, by their index in the <see cref="MentionLayer"/>.</summary>
public sealed record Reading
{
    /// <summary>The event of a sense of the lexicon between two mentions, as probable as the sense is.</summary>
    public static Reading Of(Sentence sentence, Sense sense, Token trigger, int source, int target) => new()
    {
        Sentence = sentence,
        Type = sense.Type,
        IsState = false,
        Source = source,
        Target = target,
        Trigger = trigger,
        Cameo = sense.Cameo,
        Plover = sense.Plover,
        SenseWords = sense.Trigger.Length,
        IsMutual = sense.Frames.Any(frame => frame.InOnePhrase),
        Modality = sense.Modality,
        WordPlans = sense.Modality == Modality.Planned,
        Probability = sense.Prior,
        Rule = sense.Id,
    };

    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The event or state type, as the graph names it.</summary>
    public required string Type { get; init; }

    /// <summary>Whether it is a state.</summary>
    public required bool IsState { get; init; }

    /// <summary>Who acts, or of whom the state holds.</summary>
    public required int Source { get; init; }

    /// <summary>Towards whom.</summary>
    public required int Target { get; init; }

    /// <summary>A third participant.</summary>
    public int? Third { get; init; }

    /// <summary>The role of the third participant.</summary>
    public string? ThirdRole { get; init; }

    /// <summary>The word that carries it; null for a state.</summary>
    public Token? Trigger { get; init; }

    /// <summary>The CAMEO code, where the sense tells a finer one than the type's.</summary>
    public string? Cameo { get; init; }

    /// <summary>The PLOVER type, where the sense tells another than the type's.</summary>
    public string? Plover { get; init; }

    /// <summary>Whether it is something that two sides do together ("signed a pact").</summary>
    public bool IsMutual { get; init; }

    /// <summary>How many words the trigger of the sense that gives the type has; 0 where the reader does.</summary>
    public int SenseWords { get; init; }

    /// <summary>Whether the target stands in a phrase whose preposition the sense asks for ("returned … to"), which says as much as a word of the trigger.</summary>
    public bool InPhrase { get; init; }

    /// <summary>The title of an office.</summary>
    public string? Title { get; init; }

    /// <summary>The word that carries a state where one does: its title, noun or verb.</summary>
    public Token? Carrier { get; init; }

    /// <summary>The first day of an office, as far as it is known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of an office, as far as it is known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Told as a fact, planned, possible, demanded or alleged.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether the word itself plans, whatever its tense: "ordered talks with the rebels".</summary>
    public bool WordPlans { get; init; }

    /// <summary>Affirmed or negated.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Who says so: a mention.</summary>
    public int? SaidBy { get; init; }

    /// <summary>How probable it is, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>What made it.</summary>
    public required string Rule { get; init; }
}
