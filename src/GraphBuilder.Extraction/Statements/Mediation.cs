using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Puts the two sides of a mediation into one reading: who mediates, and between whom.</summary>
public static class Mediation
{
    private const string Mediates = "MEDIATES";

    /// <summary>The readings, with the readings of one mediator in one sentence joined two by two.</summary>
    public static List<Reading> JoinSides(IReadOnlyList<Reading> readings)
    {
        var joined = readings.Where(reading => reading.Type != Mediates || reading.Third is not null).ToList();
        var whole = joined.ToList();
        foreach (var group in readings.Where(reading => reading.Type == Mediates && reading.Third is null && !whole.Exists(other => HasSide(other, reading))).GroupBy(reading => (reading.Sentence, reading.Source)))
        {
            // "Relayed messages between A and B": one side by the verb and the other by its noun are still the two sides.
            var pairs = group.Count() == 2 ? group.OrderBy(reading => reading.Target).Chunk(2)
                : group.GroupBy(reading => reading.Trigger?.Index).SelectMany(same => same.OrderBy(reading => reading.Target).Chunk(2));
            foreach (var pair in pairs)
            {
                joined.Add(pair.Length == 1 ? pair[0] : pair[0] with
                {
                    Third = pair[1].Target,
                    ThirdRole = ThirdParty.Side,
                    Probability = Math.Max(pair[0].Probability, pair[1].Probability),
                });
            }
        }

        static bool HasSide(Reading whole, Reading part) =>
            whole.Type == Mediates && whole.Sentence == part.Sentence && whole.Source == part.Source && (part.Target == whole.Target || part.Target == whole.Third);

        return [.. joined.OrderBy(reading => reading.Sentence.Index).ThenBy(reading => reading.Source).ThenBy(reading => reading.Target)];
    }
}
