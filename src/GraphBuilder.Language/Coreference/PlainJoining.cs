using GraphBuilder.Documents;

namespace GraphBuilder.Language.Coreference;

/// <summary>
/// The scores alone made into entities: each mention goes with the earlier one that scores highest, or opens an entity of its own where that scores at least as high. The model
/// was measured with it; what knows names and rules does better.
/// </summary>
public static class PlainJoining
{
    /// <summary>The number of the entity of each mention, counted from 0 in the order of their first mentions.</summary>
    public static IReadOnlyList<int> Join(CoreferenceLayer scores, int mentions)
    {
        var entities = new int[mentions];
        var count = 0;
        for (var mention = 0; mention < mentions; mention++)
        {
            var best = -1;
            for (var earlier = scores.FirstCompared(mention); earlier < mention; earlier++)
            {
                if (best < 0 || scores.Together(earlier, mention) > scores.Together(best, mention))
                {
                    best = earlier;
                }
            }

            entities[mention] = best >= 0 && scores.Together(best, mention) > scores.Apart(mention) ? entities[best] : count++;
        }

        return entities;
    }
}
