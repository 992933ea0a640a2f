using System.Collections.Immutable;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A word that changes how the event in its clause or the clause below is taken, and is no event by itself.</summary>
/// <param name="Words">The lemmas, the head word first.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Modality">The modality that it gives, or null if it leaves it.</param>
/// <param name="Negates">Whether it turns affirmed into negated.</param>
/// <param name="Actor">Who acts in the clause below, or null where it governs no clause with a missing subject.</param>
/// <param name="Attributes">Whether its subject is who says so.</param>
/// <param name="Ends">Whether it ends what its noun means, which turns it into its opposite: "suspend" aid, the "easing" of a blockade.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record Operator(
    ImmutableArray<string> Words,
    OperatorKind Kind,
    Modality? Modality,
    bool Negates,
    ComplementActor? Actor,
    bool Attributes,
    bool Ends,
    Origin Origin);
