using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Graph;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Tests.Following;

/// <summary>A small graph of made-up countries, in the domain's own records.</summary>
internal static class Sample
{
    public static readonly GraphElement.OutletNode Courier = new("outlet/the-courier", "The Courier");
    public static readonly GraphElement.OutletNode Gazette = new("outlet/gazette", "Gazette");
    public static readonly GraphElement.EntityNode Ruritania = Entity("country/ruritania", "Ruritania", "Country", "Ruritania", "Strelsau");
    public static readonly GraphElement.EntityNode Syldavia = Entity("country/syldavia", "Syldavia", "Country", "Syldavia");
    public static readonly GraphElement.EntityNode Borduria = Entity("country/borduria", "Borduria", "Country", "Borduria");
    public static readonly GraphElement.EntityNode Minister = Entity("person/ana-krol", "Ana Król", "Person", "Ana Król", "Krol");

    public static readonly GraphElement.ArticleNode First = Article("article/1", "A first warning", Courier.Id, new DateOnly(2026, 2, 3));
    public static readonly GraphElement.ArticleNode Second = Article("article/2", "A denial", Gazette.Id, new DateOnly(2026, 2, 5));

    public static readonly Event Threat = Happening("event/threat", "THREATENS", new DateOnly(2026, 2, 2), ["statement/threat"], (ParticipantRole.Source, Ruritania), (ParticipantRole.Target, Syldavia));
    public static readonly Statement Threatens = Says("statement/threat", "THREATENS", Ruritania, Syldavia, "Ruritania threatened Syldavia.");
    public static readonly Statement Denies = Says("statement/denial", "THREATENS", Ruritania, Syldavia, "Ruritania did not threaten Syldavia.") with
    {
        Polarity = Polarity.Negated,
        Attribution = new Argument(Minister.Id, new TextSpan(0, 4)),
    };

    public static readonly Statement Holds = Says("statement/office", "HOLDS_OFFICE", Minister, Ruritania, "Foreign Minister Ana Król spoke.") with
    {
        Kind = StatementKind.State,
        Plover = null,
        Title = "Foreign Minister",
    };

    public static readonly Edge ThreatEdge = EdgeOf(Threatens, events: 1);
    public static readonly Edge OfficeEdge = EdgeOf(Holds, events: 0) with { From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 12, 31) };

    /// <summary>Everything above, every kind of element, as one article after the other brings it.</summary>
    public static ChangeFeed Feed() => new ChangeFeed()
        .Save(
            Courier, Ruritania, Syldavia, Minister, First,
            new GraphElement.EventNode(Threat),
            new GraphElement.StatementNode(Threatens, First.Id, Threat.Id),
            new GraphElement.StatementNode(Holds, First.Id, Event: null),
            new GraphElement.MentionLink(First.Id, Ruritania.Id, 2, 0),
            new GraphElement.MentionLink(First.Id, Syldavia.Id, 1, 22),
            new GraphElement.MentionLink(First.Id, Minister.Id, 1, 48),
            new GraphElement.EdgeLink(ThreatEdge),
            new GraphElement.EdgeLink(OfficeEdge))
        .Save(
            Gazette, Second,
            new GraphElement.StatementNode(Denies, Second.Id, Threat.Id),
            new GraphElement.MentionLink(Second.Id, Ruritania.Id, 1, 0),
            new GraphElement.EdgeLink(ThreatEdge with { Negated = 1 }),
            new GraphElement.ContradictionLink(Denies.Id, Threatens.Id));

    public static GraphElement.EntityNode Entity(string id, string name, string type, params string[] aliases) =>
        new(new EntityId(id), name, type, FinerType: null, aliases, null, new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 5), 3);

    public static GraphElement.ArticleNode Article(string id, string title, string? outlet, DateOnly? published) =>
        new(new ArticleId(id), $"https://news.example/{id}", title, outlet, published, new DateTimeOffset(2026, 2, 6, 7, 8, 9, TimeSpan.Zero), "hash", 1);

    public static Event Happening(string id, string type, DateOnly? date, string[] statements, params (ParticipantRole Role, GraphElement.EntityNode Entity)[] participants) => new()
    {
        Id = new EventId(id),
        Type = type,
        Plover = "THREATEN",
        Cameo = "138",
        QuadClass = QuadClass.VerbalConflict,
        Date = date,
        Participants = [.. participants.Select(participant => new Participant(participant.Role, participant.Entity.Id))],
        Statements = [.. statements.Select(statement => new StatementId(statement))],
        Outlets = 1,
        FirstReportedAt = new DateOnly(2026, 2, 3),
        LastReportedAt = new DateOnly(2026, 2, 3),
    };

    public static Statement Says(string id, string type, GraphElement.EntityNode source, GraphElement.EntityNode target, string quote) => new()
    {
        Id = new StatementId(id),
        Kind = StatementKind.Event,
        Type = type,
        Plover = "THREATEN",
        Cameo = "138",
        Source = new Argument(source.Id, new TextSpan(10, 19)),
        Target = new Argument(target.Id, new TextSpan(31, 39)),
        Date = new DateOnly(2026, 2, 2),
        DateSource = DateSource.Relative,
        Trigger = new TextSpan(20, 30),
        Sentence = new TextSpan(10, 10 + quote.Length),
        Quote = quote,
        Confidence = 0.87,
        Rule = "reader",
    };

    public static Edge EdgeOf(Statement statement, int events) => new()
    {
        Id = $"edge/{statement.Type}/{statement.Source!.Entity}/{statement.Target!.Entity}/{statement.Title}",
        Type = statement.Type,
        Kind = statement.Kind,
        Source = statement.Source!.Entity,
        Target = statement.Target!.Entity,
        Title = statement.Title,
        Events = events,
        Reports = 1,
        Outlets = 1,
        FirstDate = statement.Date,
        LastDate = statement.Date,
        Confidence = statement.Confidence,
        Quote = statement.Quote,
    };
}
