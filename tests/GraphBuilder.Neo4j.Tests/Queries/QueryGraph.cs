using GraphBuilder.Documents;
using GraphBuilder.Graph;
using GraphBuilder.Neo4j.Following;
using GraphBuilder.Neo4j.Tests.Following;
using GraphBuilder.Stores;
using GraphBuilder.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Neo4j.Tests.Queries;

/// <summary>The graph that the queries are asked on, written once: the sample, with a mediation, sanctions and an older threat.</summary>
public sealed class QueryGraph(TestNeo4j server) : IAsyncLifetime
{
    private static readonly Statement Mediates = Sample.Says("statement/mediation", "MEDIATES", Sample.Borduria, Sample.Ruritania, "Borduria mediated between Ruritania and Syldavia.") with
    {
        Third = new ThirdParty(ThirdParty.Side, new Argument(Sample.Syldavia.Id, new TextSpan(48, 56))),
        Date = new DateOnly(2026, 2, 6),
        Confidence = 0.7,
    };

    private static readonly Statement Sanctions = Sample.Says("statement/sanctions", "SANCTIONS", Sample.Syldavia, Sample.Ruritania, "Syldavia will sanction Ruritania.") with
    {
        Date = new DateOnly(2026, 2, 7),
        Attribution = new Argument(Sample.Minister.Id, new TextSpan(0, 4)),
    };

    private static readonly Statement OldThreat = Sample.Says("statement/old", "THREATENS", Sample.Borduria, Sample.Syldavia, "Borduria threatened Syldavia last year.") with
    {
        Date = new DateOnly(2025, 5, 1),
        Confidence = 0.9,
    };

    /// <summary>Whom to ask for here instead of whom the shipped files ask for.</summary>
    public IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>
    {
        ["Iran"] = Sample.Syldavia.Name,
        ["Donald Trump"] = Sample.Ruritania.Name,
        ["turkiye"] = "krol",
    };

    public async ValueTask InitializeAsync()
    {
        await server.RequireEmptyAsync();
        var feed = Sample.Feed().Save(
            Sample.Borduria,
            new GraphElement.EventNode(Sample.Happening("event/mediation", "MEDIATES", Mediates.Date, [Mediates.Id.Value],
                (ParticipantRole.Mediator, Sample.Borduria), (ParticipantRole.Target, Sample.Ruritania), (ParticipantRole.Target, Sample.Syldavia))),
            new GraphElement.StatementNode(Mediates, Sample.Second.Id, new EventId("event/mediation")),
            new GraphElement.EdgeLink(Sample.EdgeOf(Mediates, 1)),
            new GraphElement.EdgeLink(Sample.EdgeOf(Mediates with { Target = Mediates.Third!.Party }, 1)),
            new GraphElement.EventNode(Sample.Happening("event/sanctions", "SANCTIONS", Sanctions.Date, [Sanctions.Id.Value],
                (ParticipantRole.Source, Sample.Syldavia), (ParticipantRole.Target, Sample.Ruritania))),
            new GraphElement.StatementNode(Sanctions, Sample.First.Id, new EventId("event/sanctions")),
            new GraphElement.EdgeLink(Sample.EdgeOf(Sanctions, 1)),
            new GraphElement.EventNode(Sample.Happening("event/old", "THREATENS", OldThreat.Date, [OldThreat.Id.Value],
                (ParticipantRole.Source, Sample.Borduria), (ParticipantRole.Target, Sample.Syldavia))),
            new GraphElement.StatementNode(OldThreat, Sample.First.Id, new EventId("event/old")),
            new GraphElement.EdgeLink(Sample.EdgeOf(OldThreat, 1) with { Events = 3 }));
        await using var services = Neo4jTests.ServicesFor(server);
        await services.GetRequiredService<Neo4jFollower>().CatchUpAsync(feed, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
