using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Tests;

/// <summary>Articles made by chance from a seed.</summary>
internal static class GeneratedStories
{
    private static readonly string[] Actors =
        [.. Enumerable.Range(0, 12).Select(number => $"country/c{number}"), .. Enumerable.Range(0, 60).Select(number => $"person/p{number}")];

    private static readonly string[] Types = ["THREATENS", "SANCTIONS", "MEETS", "MEDIATES", "ACCUSES", "DEMANDS", "ATTACKS", "SUPPORTS", "HOLDS_OFFICE"];

    public static Story Make(int number, int sentences, int seed = 1)
    {
        var chance = new Random((seed * 1_000_003) + number);
        var story = new Story($"article-{seed}-{number}", $"Outlet {chance.Next(20)}", published: 1 + chance.Next(28));
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            // Squared: some actors are in the news far more often than others.
            string Actor() => Actors[(int)(Actors.Length * chance.NextDouble() * chance.NextDouble())];
            var (source, target) = (Actor(), Actor());
            if (source != target)
            {
                story.Says(
                    source,
                    Types[chance.Next(Types.Length)],
                    target,
                    on: chance.Next(3) == 0 ? 1 + chance.Next(28) : null,
                    modality: chance.Next(4) == 0 ? (Modality)chance.Next(5) : Modality.Asserted,
                    polarity: chance.Next(10) == 0 ? Polarity.Negated : Polarity.Affirmed);
            }
        }

        return story;
    }
}
