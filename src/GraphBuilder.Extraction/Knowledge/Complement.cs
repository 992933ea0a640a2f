using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>
/// What a word does to the clause below it: who acts there, and how the event there is to be taken ("urged Iran <c>to free them</c>": the
/// target acts, demanded). Seeds write it <c>target demanded</c>, <c>source planned</c>, <c>source asserted negated</c>.
/// </summary>
/// <param name="Actor">Who acts in the clause below.</param>
/// <param name="Modality">The modality of the event there.</param>
/// <param name="Polarity">Its polarity.</param>
public sealed record Complement(ComplementActor Actor, Modality Modality, Polarity Polarity)
{
    /// <summary>Reads a complement as seeds write it; null if it is none.</summary>
    public static Complement? Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 3
            || Named<ComplementActor>(words[0]) is not { } actor
            || Named<Modality>(words[1]) is not { } modality
            || (words.Length == 3 ? Named<Polarity>(words[2]) : Polarity.Affirmed) is not { } polarity)
        {
            return null;
        }

        return new Complement(actor, modality, polarity);
    }

    private static T? Named<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
