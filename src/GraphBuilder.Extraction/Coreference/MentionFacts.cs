using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>A mention with what coreference asks of it.</summary>
public sealed record MentionFacts
{
    /// <summary>Index in the <see cref="MentionLayer"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The mention.</summary>
    public required Mention Mention { get; init; }

    /// <summary>Its sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Its head word.</summary>
    public required Token Head { get; init; }

    /// <summary>Its words as they stand in the text.</summary>
    public required string Words { get; init; }

    /// <summary>Its words as names are compared (<see cref="NameKey"/>).</summary>
    public required string Key { get; init; }

    /// <summary>The known actor that it names.</summary>
    public ActorMatch? Known { get; init; }

    /// <summary>The country whose name, adjective or possessive stands before its head ("Pakistani forces", "Iran's ambassador"); only of descriptions.</summary>
    public string? Country { get; init; }

    /// <summary>What sort of body of a country it says ("interior-ministry", "police"); only of descriptions, null of other things.</summary>
    public string? Institution { get; init; }

    /// <summary>What pronoun or title tell.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether several are meant; null where the words do not tell.</summary>
    public bool? IsPlural { get; init; }

    /// <summary>How it is introduced, and how many are meant.</summary>
    public Introduction Introduction { get; init; } = Introduction.None;

    /// <summary>Whether it is a name.</summary>
    public bool IsName => Mention.Form == MentionForm.Name;

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun => Mention.Form == MentionForm.Pronoun;

    /// <summary>The words of <see cref="Key"/>.</summary>
    public string[] KeyWords => Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
