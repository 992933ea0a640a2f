using GraphBuilder.Graph;
using GraphBuilder.Stores;
using GraphBuilder.Worker.Ingestion;

namespace GraphBuilder.Worker.Tests.Ingestion;

public sealed class LearntTests
{
    [Fact]
    public void Articles_are_counted_by_what_became_of_them()
    {
        var learnt = Learn(
            new IngestionStep.Saved(Sample.Graph(Sample.Article("a")), SaveResult.Added),
            new IngestionStep.Saved(Sample.Graph(Sample.Article("b")), SaveResult.Replaced),
            new IngestionStep.Saved(Sample.Graph(Sample.Article("c")), SaveResult.Unchanged),
            new IngestionStep.Current(Sample.Article("d")),
            new IngestionStep.Failed("e", "binary"));
        Assert.Equal((1, 1, 2, 1, 5), (learnt.Added, learnt.Replaced, learnt.Unchanged, learnt.Failed, learnt.Items));
    }

    [Fact]
    public void The_same_edge_in_two_articles_is_one_edge_with_two_reports()
    {
        var edges = Assert.Single(Learn(Added("a"), Added("b")).Edges);
        Assert.Equal(("MEETS", 1, 2), (edges.Type, edges.Count, edges.Reports));
    }

    [Fact]
    public void What_is_denied_or_only_possible_is_no_edge()
    {
        var article = Sample.Article();
        var graph = Sample.Graph(article) with
        {
            Statements =
            [
                Sample.Meeting(article) with { Polarity = Polarity.Negated },
                Sample.Meeting(article) with { Modality = Modality.Possible },
                Sample.Meeting(article) with { Target = null },
            ],
        };
        Assert.Empty(Learn(new IngestionStep.Saved(graph, SaveResult.Added)).Edges);
    }

    [Fact]
    public void The_quotation_is_the_statement_with_the_highest_confidence()
    {
        var article = Sample.Article();
        var graph = Sample.Graph(article) with
        {
            Statements =
            [
                Sample.Meeting(article) with { Quote = "weak", Confidence = 0.4 },
                Sample.Meeting(article) with { Quote = "strong", Confidence = 0.9 },
                Sample.Meeting(article) with { Quote = "as strong but longer", Confidence = 0.9 },
            ],
        };
        var best = Assert.Single(Learn(new IngestionStep.Saved(graph, SaveResult.Added)).Edges).Best;
        Assert.Equal(new Learnt.Quotation("Iran", "United States", "strong", "AFP", new DateOnly(2026, 2, 3), 0.9), best);
    }

    [Fact]
    public void Actors_are_counted_once_by_type() =>
        Assert.Equal([("Country", 3)], Learn(Added("a"), Added("b")).Actors);

    private static IngestionStep.Saved Added(string id) => new(Sample.Graph(Sample.Article(id)), SaveResult.Added);

    private static Learnt Learn(params IngestionStep[] steps)
    {
        var learnt = new Learnt();
        foreach (var step in steps)
        {
            learnt.Add(step);
        }

        return learnt;
    }
}
