using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>
/// Coreference of given mentions: MUC (M. Vilain and others, MUC-6, 1995), B³ (A. Bagga and B. Baldwin, LREC 1998), both summed over documents, and the
/// antecedents: an earlier mention of the same entity that a mention is put with.
/// </summary>
internal sealed class CoreferenceMeasure
{
    private readonly Dictionary<MentionForm, Tally> _antecedents = [];
    private Tally _muc;
    private double _sharedOfFound;
    private double _sharedOfGold;
    private int _mentions;

    /// <summary>The figures, for rows of the given part and data.</summary>
    public IEnumerable<Measurement> Figures(string part, string data)
    {
        yield return Measurement.Of(part, data, "coreference, MUC", _muc);
        yield return Measurement.Of(part, data, "coreference, B3", _sharedOfFound / Math.Max(1, _mentions), _sharedOfGold / Math.Max(1, _mentions));
        foreach (var (form, counts) in _antecedents.OrderBy(one => one.Key))
        {
            yield return Measurement.Of(part, data, $"antecedent of a {form.ToString().ToLowerInvariant()}", counts);
        }
    }

    /// <summary>Counts one document.</summary>
    /// <param name="gold">The key of each mention's entity.</param>
    /// <param name="found">The number of the entity that each mention was put into.</param>
    public void Add(IReadOnlyList<string> gold, IReadOnlyList<int> found)
    {
        var shared = gold.Zip(found).CountBy(both => both).ToDictionary();
        var (goldSizes, foundSizes) = (gold.CountBy(entity => entity).ToDictionary(), found.CountBy(entity => entity).ToDictionary());
        _muc += new Tally(gold.Count - shared.Count, gold.Count - goldSizes.Count, gold.Count - foundSizes.Count);
        _mentions += gold.Count;
        foreach (var ((entity, number), count) in shared)
        {
            _sharedOfGold += (double)count * count / goldSizes[entity];
            _sharedOfFound += (double)count * count / foundSizes[number];
        }
    }

    /// <summary>Counts the antecedent of one mention.</summary>
    /// <param name="form">How the mention refers.</param>
    /// <param name="hasOne">Whether an earlier mention, of those compared, is of its entity.</param>
    /// <param name="isRight">Whether it was put with one of its entity; null where it was put with none.</param>
    public void AddAntecedent(MentionForm form, bool hasOne, bool? isRight) =>
        _antecedents[form] = _antecedents.GetValueOrDefault(form) + new Tally(isRight == true ? 1 : 0, hasOne ? 1 : 0, isRight is null ? 0 : 1);
}
