using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>Mentions against marked ones: exact tokens, type and form; tokens alone; and those inside others by tokens and type.</summary>
internal sealed class MentionMeasure
{
    private Tally _exact, _span, _inner;

    /// <summary>The figures.</summary>
    public IEnumerable<(string Name, Tally Counts)> Figures => [("mentions", _exact), ("mentions, span only", _span), ("mentions inside mentions", _inner)];

    /// <summary>Counts one sentence; the index of the sentence does not matter.</summary>
    public void Add(IEnumerable<Mention> gold, IEnumerable<Mention> found)
    {
        var (goldOuter, goldInner) = Divide(gold);
        var (outer, inner) = Divide(found);
        _exact += Tally.Of(goldOuter.Select(Exactly).ToHashSet(), outer.Select(Exactly).ToHashSet());
        _span += Tally.Of(goldOuter.Select(one => one.Tokens).ToHashSet(), outer.Select(one => one.Tokens).ToHashSet());
        _inner += Tally.Of(goldInner.Select(WithoutForm).ToHashSet(), inner.Select(WithoutForm).ToHashSet());
    }

    private static (TokenRange, MentionType, MentionForm) Exactly(Mention mention) => (mention.Tokens, mention.Type, mention.Form);

    // The reader's tags for what lies inside do not tell the form.
    private static (TokenRange, MentionType) WithoutForm(Mention mention) => (mention.Tokens, mention.Type);

    /// <summary>The reader has two rows of tags: the longest mentions, and what lies inside them. What lies deeper, it cannot say.</summary>
    private static (List<Mention> Outer, List<Mention> Inner) Divide(IEnumerable<Mention> mentions)
    {
        var (outer, inner) = (new List<Mention>(), new List<Mention>());
        foreach (var mention in mentions.OrderByDescending(mention => mention.Tokens.Length))
        {
            if ((IsFree(outer, mention) ? outer : IsFree(inner, mention) ? inner : null) is { } row)
            {
                row.Add(mention);
            }
        }

        return (outer, inner);
    }

    private static bool IsFree(List<Mention> row, Mention mention) => !row.Exists(other => other.Tokens.Overlaps(mention.Tokens));
}
