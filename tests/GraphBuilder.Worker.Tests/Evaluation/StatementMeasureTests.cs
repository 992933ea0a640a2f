using GraphBuilder.Documents;
using GraphBuilder.Worker.Evaluation.Calibration;
using GraphBuilder.Worker.Evaluation.Reader;
using GraphBuilder.Worker.Evaluation.Statements;

namespace GraphBuilder.Worker.Tests.Evaluation;

public sealed class StatementMeasureTests
{
    private static readonly Claim Meets = new(1, "envoys", "lee", "MEETS");
    private static readonly Claim Accuses = new(1, "lee", "envoys", "ACCUSES");

    [Fact]
    public void Precision_counts_statements_and_recall_claims()
    {
        var measure = new StatementMeasure();
        measure.Add(new HashSet<Claim> { Meets, Accuses }, [(1, 0.9, [Meets]), (1, 0.8, [Meets]), (1, 0.7, [new Claim(1, "lee", "oslo", "MEETS")]), (1, 0.6, [])]);
        Assert.Equal(0.5, measure.Precision);
        Assert.Equal(0.5, measure.Recall);
        Assert.Equal([new Judgement(1, 0.9, true), new(1, 0.8, true), new(1, 0.7, false), new(1, 0.6, false)], measure.Judgements);
    }

    [Fact]
    public void A_statement_about_two_sides_is_right_where_one_is_and_finds_both()
    {
        var measure = new StatementMeasure();
        measure.Add(new HashSet<Claim> { Meets, Accuses }, [(1, 0.9, [Meets, Accuses])]);
        Assert.Equal(1, measure.Precision);
        Assert.Equal(1, measure.Recall);
    }

    [Fact]
    public void A_span_is_the_marked_mention_that_it_covers_best()
    {
        var first = Marks.Sentence(Marks.MeetingLine());
        var places = new MarkedPlaces(MarkedStory.Of([first, first with { Number = 1941 }]).Single());
        Assert.Equal("envoys", places.EntityAt(new TextSpan(0, 16)));
        Assert.Equal("norway", places.EntityAt(new TextSpan(0, 9)));
        Assert.Null(places.EntityAt(new TextSpan(17, 20)));
        Assert.Equal("lee", places.EntityAt(new TextSpan(Marks.Meeting.Length + 1 + 21, Marks.Meeting.Length + 1 + 24)));
        Assert.Equal(1940, places.SentenceAt(0));
        Assert.Equal(1941, places.SentenceAt(Marks.Meeting.Length + 1));
    }

    [Fact]
    public void A_claim_of_a_type_that_runs_both_ways_has_its_sides_in_one_order() =>
        Assert.Equal(Meets.Unordered, (Meets with { Source = "lee", Target = "envoys" }).Unordered);
}
