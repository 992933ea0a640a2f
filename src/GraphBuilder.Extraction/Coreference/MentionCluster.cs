using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>Mentions of an article that mean one and the same.</summary>
public sealed class MentionCluster
{
    private readonly List<MentionFacts> _mentions = [];
    private readonly SortedSet<string> _reasons = new(StringComparer.Ordinal);

    /// <summary>Its mentions, in the order of the text once clustering is done.</summary>
    public IReadOnlyList<MentionFacts> Mentions => _mentions;

    /// <summary>Why they were put together.</summary>
    public IReadOnlyCollection<string> Reasons => _reasons;

    /// <summary>The known actor, where one of its names means one.</summary>
    public Actor? Actor => _mentions.Find(mention => mention.Known is not null)?.Known?.Actor;

    /// <summary>The type that most of its fullest names have, else most of its mentions; of equals the first that stands in the text.</summary>
    public MentionType Type
    {
        get
        {
            var fullest = _mentions.Where(mention => mention.IsName).Select(mention => mention.KeyWords.Length).DefaultIfEmpty().Max();
            var telling = fullest > 0 ? _mentions.Where(mention => mention.IsName && mention.KeyWords.Length == fullest)
                : _mentions.Exists(mention => !mention.IsPronoun) ? _mentions.Where(mention => !mention.IsPronoun)
                : _mentions;
            return telling.GroupBy(mention => mention.Mention.Type).MaxBy(group => group.Count())!.Key;
        }
    }

    /// <summary>The gender that its mentions tell; unknown where they tell none.</summary>
    public Gender Gender => _mentions.Select(mention => mention.Gender).FirstOrDefault(gender => gender != Gender.Unknown);

    /// <summary>Whether one of its mentions is a name.</summary>
    public bool HasName => _mentions.Exists(mention => mention.IsName);

    /// <summary>Adds a mention.</summary>
    public void Add(MentionFacts mention, string? reason = null)
    {
        _mentions.Add(mention);
        if (reason is not null)
        {
            _reasons.Add(reason);
        }
    }

    /// <summary>Takes over all that another cluster has.</summary>
    public void Absorb(MentionCluster other, string reason)
    {
        _mentions.AddRange(other._mentions);
        _reasons.UnionWith(other._reasons);
        _reasons.Add(reason);
        other._mentions.Clear();
    }

    internal void Sort() => _mentions.Sort((one, other) => one.Index.CompareTo(other.Index));
}
