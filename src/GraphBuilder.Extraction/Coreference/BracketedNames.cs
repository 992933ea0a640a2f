using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>"The Harbour Workers' Union (SPH)": the capitals in brackets behind the name of a body are its short form, whatever they stand for.</summary>
public sealed class BracketedNames(ClustersKeptApart apart)
{
    /// <summary>Makes one of each name and its short form.</summary>
    public void Join(List<MentionCluster> clusters)
    {
        var names = clusters.SelectMany(cluster => cluster.Mentions).OrderBy(mention => mention.Index).ToList();
        foreach (var (full, brief) in names.Zip(names.Skip(1)).Where(pair => IsShortFormOf(pair.Second, pair.First)))
        {
            var (one, other) = (clusters.First(cluster => cluster.Mentions.Contains(full)), clusters.First(cluster => cluster.Mentions.Contains(brief)));
            if (one != other && (one.Actor is null || other.Actor is null) && !apart.Forbids(one, other))
            {
                one.Absorb(other, MergeReason.Of(brief.Words, "short form in brackets"));
            }
        }
    }

    private static bool IsShortFormOf(MentionFacts brief, MentionFacts full) =>
        brief.Mention.Sentence == full.Mention.Sentence && brief.Mention.Tokens.Start == full.Mention.Tokens.End + 1
        && full.Mention.Type is MentionType.Organization or MentionType.Group && full.KeyWords.Length > 1
        && NameKey.IsAcronym(brief.Words) && brief.Known?.Actor.Type is null or "Organization"
        && IsAt(full.Sentence, full.Mention.Tokens.End, "(", "[") && IsAt(full.Sentence, brief.Mention.Tokens.End, ")", "]");

    private static bool IsAt(Sentence sentence, int index, string round, string square) =>
        index < sentence.Tokens.Count && (sentence.Tokens[index].Form == round || sentence.Tokens[index].Form == square);
}
