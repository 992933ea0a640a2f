using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>
/// Events and states between given mentions, each the exact ordered pair with the exact type: an event where it is at least one half probable that there is one, and at the threshold that
/// gives the best F1; a state where it is more probable than none. And, of the events found, whether modality, polarity, trigger and who says so are right.
/// </summary>
internal sealed class RelationMeasure
{
    private const float Threshold = 0.5f;
    private readonly List<(float Probability, bool IsRight)> _possibleEvents = [];
    private Tally _events, _states, _modality, _polarity, _trigger, _saidBy;

    /// <summary>The figures.</summary>
    public IEnumerable<(string Name, Tally Counts)> Figures =>
    [
        ("events, threshold 0.5", _events), BestEvents(), ("states", _states), ("modality of events found", _modality), ("polarity of events found", _polarity),
        ("trigger of events found", _trigger), ("who says so, of events found", _saidBy),
    ];

    /// <summary>Counts one pair.</summary>
    /// <param name="gold">What an analyst says.</param>
    /// <param name="found">What the reader says; null where it says nothing.</param>
    public void Add(MarkedPair gold, Relation? found)
    {
        var probability = found is null ? 0 : 1 - found.Event[LabelDistribution.None];
        var happens = probability >= Threshold ? found!.Event.BestOtherThanNone : null;
        var holds = found?.State.Best is { } state and not LabelDistribution.None ? state : null;
        _events += Compare(gold.Event?.Type, happens);
        _states += Compare(gold.State?.Type, holds);
        if (found is null)
        {
            return;
        }

        _possibleEvents.Add((probability, gold.Event?.Type == found.Event.BestOtherThanNone));
        if (gold.Event is { } truth && happens == truth.Type)
        {
            _modality += Tally.Of(found.Modality == truth.Modality);
            _polarity += Tally.Of(found.Polarity == truth.Polarity);
            _trigger += Tally.Of(truth.Trigger is { } words && words.Contains(found.Trigger));
            _saidBy += Tally.Of(found.SaidBy is { } sayer ? truth.SaidBy is { } mention && mention.Contains(sayer) : truth.SaidBy is null);
        }
    }

    /// <summary>The events at the threshold with the best F1; the figure is a little too good, since the threshold is chosen on what it is measured on.</summary>
    private (string Name, Tally Counts) BestEvents()
    {
        var (best, threshold, counts) = (new Tally(0, _events.Gold, 0), 1f, new Tally(0, _events.Gold, 0));
        foreach (var (probability, isRight) in _possibleEvents.OrderByDescending(one => one.Probability))
        {
            counts += new Tally(isRight ? 1 : 0, 0, 1);
            if (counts.F1 > best.F1)
            {
                (best, threshold) = (counts, probability);
            }
        }

        return (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"events, threshold {threshold:0.000} (the best)"), best);
    }

    private static Tally Compare(string? gold, string? found) => new(gold is not null && gold == found ? 1 : 0, gold is null ? 0 : 1, found is null ? 0 : 1);
}
