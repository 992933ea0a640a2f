using GraphBuilder.Articles;
using GraphBuilder.Extraction.Statements;
using GraphBuilder.Language;
using GraphBuilder.Stages;
using GraphBuilder.Worker.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Tests.Evaluation;

public sealed class CalibratedConfidenceTests
{
    [Fact]
    public void The_confidence_of_the_programs_statements_is_what_the_shipped_curves_make_of_their_probability()
    {
        var settings = new ConfigurationBuilder().Build();
        using var calibrated = new ServiceCollection().AddLogging().AddMetrics().AddGraphBuilder(settings).BuildServiceProvider();
        using var raw = new ServiceCollection().AddLogging().AddMetrics().AddGraphBuilder(settings)
            .AddSingleton(calibrated.GetRequiredService<LanguageModel>()).AddSingleton(Calibration.None).BuildServiceProvider();
        var article = new Article { Id = new ArticleId("a"), Origin = "test", Text = "Norwegian Foreign Minister Ann Lee accused Russia of jamming." };
        var (one, other) = (calibrated.GetRequiredService<IArticleExtractor>(), raw.GetRequiredService<IArticleExtractor>());
        var curves = calibrated.GetRequiredService<Calibration>();
        var expected = other.Extract(article, TestContext.Current.CancellationToken).Statements.Where(statement => statement.HasBothSides)
            .Select(statement => (statement.Id, curves.Apply(statement.Type, statement.Plover is null, statement.Confidence))).ToList();
        var found = one.Extract(article, TestContext.Current.CancellationToken).Statements.Where(statement => statement.HasBothSides).Select(statement => (statement.Id, statement.Confidence)).ToList();
        Assert.Equal(expected.Select(statement => statement.Id), found.Select(statement => statement.Id));
        Assert.NotEmpty(found);
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Item2, pair.Second.Confidence, 0.005));
        Assert.NotEqual(other.Fingerprint, one.Fingerprint);
    }
}
