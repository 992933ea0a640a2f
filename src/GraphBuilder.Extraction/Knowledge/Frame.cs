using System.Collections.Immutable;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>
/// Which places around a trigger hold who acts and who is acted upon. Seeds write it <c>subj -> obj</c>, with alternatives
/// <c>poss|by|mod -> against|on</c>, and <c>subj &lt;-> with</c> or <c>between &lt;-> between</c> where both do the same; the same slot on
/// both sides means the coordinated parts of one phrase ("A and B met", "between A and B"). After <c>&amp;</c> stands the third participant:
/// <c>subj -> obj &amp; with</c> ("reconciled Chad with Sudan").
/// </summary>
/// <param name="Sources">Where the one who acts can stand, the likeliest first.</param>
/// <param name="Targets">Where the one acted upon can stand, the likeliest first.</param>
/// <param name="Reciprocal">Whether both sides do it to one another.</param>
public sealed record Frame(ImmutableArray<Slot> Sources, ImmutableArray<Slot> Targets, bool Reciprocal)
{
    /// <summary>Where the third participant must stand, the likeliest first: the other side of a mediation, or who mediates; empty where there is none.</summary>
    public ImmutableArray<Slot> Thirds { get; init; } = [];

    /// <summary>Whether source and target are parts of one coordinated phrase.</summary>
    public bool InOnePhrase => Sources.SequenceEqual(Targets);

    /// <summary>Reads a frame as seeds write it; null if it is none.</summary>
    public static Frame? Parse(string text)
    {
        var reciprocal = text.Contains("<->", StringComparison.Ordinal);
        var sides = text.Split(reciprocal ? "<->" : "->", StringSplitOptions.TrimEntries);
        if (sides.Length != 2)
        {
            return null;
        }

        var rest = sides[1].Split('&', StringSplitOptions.TrimEntries);
        var (sources, targets, thirds) = (Slots(sides[0]), Slots(rest[0]), rest.Length == 1 ? ImmutableArray<Slot>.Empty : Slots(rest[1]));
        return sources is null || targets is null || thirds is null || rest.Length > 2 ? null : new Frame(sources.Value, targets.Value, reciprocal) { Thirds = thirds.Value };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{string.Join('|', Sources)} {(Reciprocal ? "<->" : "->")} {string.Join('|', Targets)}{(Thirds.IsEmpty ? "" : $" & {string.Join('|', Thirds)}")}";

    private static ImmutableArray<Slot>? Slots(string side)
    {
        var slots = ImmutableArray.CreateBuilder<Slot>();
        foreach (var word in side.Split('|', StringSplitOptions.TrimEntries))
        {
            if (Slot.Parse(word) is not { } slot)
            {
                return null;
            }

            slots.Add(slot);
        }

        return slots.ToImmutable();
    }
}
