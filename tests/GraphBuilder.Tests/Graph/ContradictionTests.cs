using GraphBuilder.Graph;
using static GraphBuilder.Tests.Graph.Some;

namespace GraphBuilder.Tests.Graph;

public sealed class ContradictionTests
{
    [Fact]
    public void A_report_and_another_articles_denial_contradict_each_other()
    {
        var (report, denial) = (Report(date: 3), Report(date: 3, polarity: Polarity.Negated));

        var found = Assert.Single(About(report, denial));

        Assert.Equal(new[] { report.Statement.Id, denial.Statement.Id }.Order(), [found.One, found.Other]);
    }

    [Fact]
    public void Within_one_article_they_do_where_different_speakers_say_so()
    {
        Assert.Single(About(Report(date: 3, article: "1", by: "us"), Report(date: 3, article: "1", by: "iran", polarity: Polarity.Negated, quote: "No threat was made.")));
        Assert.Empty(About(Report(date: 3, article: "1", by: "us"), Report(date: 3, article: "1", by: "us", polarity: Polarity.Negated, quote: "No threat was made.")));
    }

    [Theory]
    [InlineData(Modality.Planned, Modality.Asserted)]
    [InlineData(Modality.Asserted, Modality.Planned)]
    [InlineData(Modality.Asserted, Modality.Demanded)]
    public void Plans_and_demands_contradict_nothing(Modality affirmed, Modality denied) =>
        Assert.Empty(About(Report(date: 3, modality: affirmed), Report(date: 3, modality: denied, polarity: Polarity.Negated)));

    private static IReadOnlyList<Contradiction> About(params ReportedStatement[] reports) => Contradiction.About(Events(reports).Single(), reports);
}
