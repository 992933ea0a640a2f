using System.Collections.Immutable;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A trigger with the event or state that it means and the frame of its participants.</summary>
public sealed record Sense
{
    /// <summary>Unique, made of type, part of speech and trigger: <c>threatens/verb/threaten</c>.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The lemmas, the head word first: <c>impose sanction</c>. In the text other words may stand between them, and the later ones depend
    /// on the earlier ones: particles, prepositions, objects.
    /// </summary>
    public required ImmutableArray<string> Trigger { get; init; }

    /// <summary>The part of speech of the head word.</summary>
    public required PartOfSpeech PartOfSpeech { get; init; }

    /// <summary>The event or state type's name in the graph.</summary>
    public required string Type { get; init; }

    /// <summary>Whether the type is a state.</summary>
    public required bool IsState { get; init; }

    /// <summary>Frames, the likeliest first; the sense holds where one of them fits.</summary>
    public required ImmutableArray<Frame> Frames { get; init; }

    /// <summary>The CAMEO code; null for a state.</summary>
    public string? Cameo { get; init; }

    /// <summary>The PLOVER type; null for a state.</summary>
    public string? Plover { get; init; }

    /// <summary>How the event itself is taken where nothing else says so ("offer": planned).</summary>
    public Modality Modality { get; init; } = Modality.Asserted;

    /// <summary>What it does to a clause below it, or null.</summary>
    public Complement? Complement { get; init; }

    /// <summary>Entity types that the source must have; empty for the type's own.</summary>
    public ImmutableArray<string> SourceTypes { get; init; } = [];

    /// <summary>Entity types that the target must have ("fire" a person, not a rocket); empty for the type's own.</summary>
    public ImmutableArray<string> TargetTypes { get; init; } = [];

    /// <summary>Whether people suffer it themselves and not by a thing of theirs: to dismiss somebody's complaint is not to dismiss him.</summary>
    public bool IsTowardsPeople => TargetTypes.Contains("Person") && !TargetTypes.Contains("Country");

    /// <summary>Whether the trigger must have an object, whoever or whatever it is: who returns a mask gives it back, who returns comes home.</summary>
    public bool NeedsObject { get; init; }

    /// <summary>How often the trigger in this frame means this, 0 to 1, before any calibration.</summary>
    public double Prior { get; init; } = 0.8;

    /// <summary>A sentence with the source in <c>&lt;s>…&lt;/s></c>, the target in <c>&lt;t>…&lt;/t></c>.</summary>
    public required string Example { get; init; }

    /// <summary>Where it is defined.</summary>
    public Origin Origin { get; init; }

    /// <summary>Whether entities of these types can be its source and target.</summary>
    public bool Allows(Ontology ontology, string source, string target) =>
        (SourceTypes.IsEmpty || SourceTypes.Any(type => ontology.IsA(source, type))) && (TargetTypes.IsEmpty || TargetTypes.Any(type => ontology.IsA(target, type)));
}
