using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Puts the two sides of a mediation into one reading: who mediates, and between whom.</summary>
public static class Mediation
{
    private const string Mediates = "MEDIATES";

    /// <summary>The readings, with the readings of one mediator and one trigger joined two by two.</summary>
    public static List<Reading> JoinSides(IReadOnlyList<Reading> readings)
    {
        var joined = readings.Where(reading => reading.Type != Mediates).ToList();
        foreach (var group in readings.Where(reading => reading.Type == Mediates).GroupBy(reading => (reading.Sentence, reading.Source, reading.Trigger?.Index)))
        {
            foreach (var pair in group.OrderBy(reading => reading.Target).Chunk(2))
            {
                joined.Add(pair.Length == 1 ? pair[0] : pair[0] with
                {
                    Third = pair[1].Target,
                    ThirdRole = ThirdParty.Side,
                    Probability = Math.Max(pair[0].Probability, pair[1].Probability),
                });
            }
        }

        return [.. joined.OrderBy(reading => reading.Sentence.Index).ThenBy(reading => reading.Source).ThenBy(reading => reading.Target)];
    }
}
