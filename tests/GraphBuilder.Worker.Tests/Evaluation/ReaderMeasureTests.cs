using GraphBuilder.Documents;
using GraphBuilder.Graph;
using GraphBuilder.Worker.Evaluation;
using GraphBuilder.Worker.Evaluation.Reader;

namespace GraphBuilder.Worker.Tests.Evaluation;

public sealed class ReaderMeasureTests
{
    private static readonly MarkedRelation Attack = new(0, 1, "ASSAULT", Modality.Alleged, Polarity.Affirmed, new TokenRange(3, 4), new TokenRange(8, 9));
    private static readonly MarkedRelation Part = new(0, 1, "PART_OF", Modality.Asserted, Polarity.Affirmed, null, null);

    [Fact]
    public void A_mention_is_right_by_tokens_type_and_form_and_one_inside_another_by_tokens_and_type()
    {
        var measure = new MentionMeasure();
        measure.Add(
            [Mention(0, 3, MentionType.Group), Mention(0, 1, MentionType.Country), Mention(5, 6, MentionType.Person)],
            [Mention(0, 3, MentionType.Organization), Mention(0, 1, MentionType.Country), Mention(5, 6, MentionType.Person), Mention(8, 9, MentionType.Place)]);
        Assert.Equal([new Tally(1, 2, 3), new Tally(2, 2, 3), new Tally(1, 1, 1)], measure.Figures.Select(figure => figure.Counts));
    }

    [Fact]
    public void An_event_is_right_by_pair_and_type_and_what_goes_with_it_counts_where_it_is_right()
    {
        var measure = new RelationMeasure();
        measure.Add(new MarkedPair(0, 1, Attack, null), Found(happens: 0.8f, type: "ASSAULT", trigger: 3, saidBy: null, Modality.Alleged));
        measure.Add(new MarkedPair(0, 1, Attack, null), Found(happens: 0.8f, type: "COERCE", trigger: 3, saidBy: 8, Modality.Alleged));
        measure.Add(new MarkedPair(0, 1, Attack, null), null);
        measure.Add(new MarkedPair(0, 1, null, Part), Found(happens: 0.3f, type: "ASSAULT", trigger: 3, saidBy: null, Modality.Alleged, holds: 0.9f));
        var figures = measure.Figures.ToDictionary(figure => figure.Name, figure => figure.Counts);
        Assert.Equal(new Tally(1, 3, 2), figures["events, threshold 0.5"]);
        Assert.Equal(new Tally(1, 1, 1), figures["states"]);
        Assert.Equal(new Tally(1, 1, 1), figures["modality of events found"]);
        Assert.Equal(new Tally(1, 1, 1), figures["trigger of events found"]);
        Assert.Equal(new Tally(0, 1, 1), figures["who says so, of events found"]);
    }

    [Fact]
    public void The_best_threshold_is_the_one_with_the_highest_F1()
    {
        var measure = new RelationMeasure();
        measure.Add(new MarkedPair(0, 1, Attack, null), Found(0.9f, "ASSAULT", 3, null, Modality.Alleged));
        measure.Add(new MarkedPair(1, 0, Attack, null), Found(0.4f, "ASSAULT", 3, null, Modality.Alleged));
        measure.Add(new MarkedPair(0, 2, null, null), Found(0.3f, "ASSAULT", 3, null, Modality.Alleged));
        var (name, counts) = measure.Figures.Single(figure => figure.Name.Contains("best", StringComparison.Ordinal));
        Assert.Equal(new Tally(2, 2, 2), counts);
        Assert.Contains("0.400", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Coreference_is_counted_as_MUC_and_B3_define_it()
    {
        // Gold {1, 2, 3}, {4, 5}; found {1, 2}, {3, 4, 5}: MUC misses one link of three each way; the means of B³ by hand.
        var measure = new CoreferenceMeasure();
        measure.Add(["a", "a", "a", "b", "b"], [0, 0, 1, 1, 1]);
        var figures = measure.Figures("reader", "x").ToDictionary(figure => figure.Measure);
        Assert.Equal(new Tally(2, 3, 3), figures["coreference, MUC"].Counts);
        Assert.Equal((1 + 1 + (1 / 3.0) + (2 / 3.0) + (2 / 3.0)) / 5, figures["coreference, B3"].Precision!.Value, 12);
        Assert.Equal(((2 / 3.0) + (2 / 3.0) + (1 / 3.0) + 1 + 1) / 5, figures["coreference, B3"].Recall!.Value, 12);
    }

    private static Mention Mention(int start, int end, MentionType type) => new(0, new TokenRange(start, end), type, MentionForm.Name);

    private static Relation Found(float happens, string type, int trigger, int? saidBy, Modality modality, float holds = 0) => new()
    {
        Source = 0,
        Target = 1,
        Event = new LabelDistribution([LabelDistribution.None, type], [1 - happens, happens]),
        State = new LabelDistribution([LabelDistribution.None, "PART_OF"], [1 - holds, holds]),
        Modality = modality,
        Polarity = Polarity.Affirmed,
        Trigger = trigger,
        TriggerAttention = 1,
        SaidBy = saidBy,
    };
}
