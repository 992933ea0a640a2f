using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>"Olaf Hendriksen … Mr. Hendricksen": a surname that nobody bears in the article, but for one letter too many or too few.</summary>
public sealed class MisspelledSurnames(ClustersKeptApart apart)
{
    private const int LeastLetters = 5;

    /// <summary>Gives each to the one person whose surname it nearly is.</summary>
    public void Join(List<MentionCluster> clusters)
    {
        var persons = clusters.Where(cluster => cluster is { Mentions.Count: > 0, Type: MentionType.Person }).ToList();
        foreach (var alone in persons.Where(cluster => cluster.Actor is null && cluster.Mentions.All(mention => mention.KeyWords.Length == 1)))
        {
            if (persons.Where(other => other.Mentions.Count > 0 && GendersAgree(alone, other) && !apart.Forbids(alone, other) && NearlyBears(other, alone.Mentions[0].Key)).ToList() is [var bearer])
            {
                bearer.Absorb(alone, MergeReason.Of(alone.Mentions[0].Words, "surname, spelled otherwise"));
            }
        }
    }

    private static bool GendersAgree(MentionCluster one, MentionCluster other) => one.Gender == Gender.Unknown || other.Gender == Gender.Unknown || one.Gender == other.Gender;

    private static bool NearlyBears(MentionCluster person, string surname) =>
        person.Mentions.Any(mention => mention.KeyWords is { Length: > 1 } words && IsOneLetterOff(surname, words[^1]));

    /// <summary>One letter more or less, not the first.</summary>
    private static bool IsOneLetterOff(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        if (longer.Length != shorter.Length + 1 || shorter.Length < LeastLetters || shorter[0] != longer[0])
        {
            return false;
        }

        var same = shorter.Zip(longer).TakeWhile(pair => pair.First == pair.Second).Count();
        return shorter[same..] == longer[(same + 1)..];
    }
}
