using System.Diagnostics.CodeAnalysis;
using GraphBuilder.Graph;
using GraphBuilder.Stores;
using GraphBuilder.Text;

namespace GraphBuilder.Neo4j.Following;

/// <summary>Turns elements of the graph into the rows that the statements of <c>cypher/write</c> take.</summary>
/// <param name="types">Says under which edges a statement stands.</param>
internal sealed class GraphRows(RelationshipTypes types)
{
    private static readonly string[] NoIds = [];

    public Dictionary<string, object?> Of(GraphElement element) => element switch
    {
        GraphElement.OutletNode outlet => Outlet(outlet),
        GraphElement.EntityNode entity => Entity(entity),
        GraphElement.ArticleNode article => Article(article),
        GraphElement.EventNode happening => Event(happening.Value),
        GraphElement.StatementNode statement => Statement(statement),
        GraphElement.MentionLink mention => Mention(mention),
        GraphElement.EdgeLink edge => Edge(edge.Value),
        GraphElement.ContradictionLink link => new() { ["one"] = Id(link.One.Value), ["other"] = Id(link.Other.Value) },
        _ => throw new ArgumentOutOfRangeException(nameof(element)),
    };

    private static Dictionary<string, object?> Outlet(GraphElement.OutletNode outlet) => new() { ["id"] = Id(outlet.Id), ["properties"] = Properties(("name", Name(outlet.Name))) };

    private static Dictionary<string, object?> Entity(GraphElement.EntityNode entity) => new()
    {
        ["id"] = Id(entity.Id.Value),
        ["labels"] = entity.FinerType is { } finer ? (string[])[entity.Type, finer] : [entity.Type],
        ["properties"] = Properties(
            ("name", Name(entity.Name)),
            ("type", entity.Type),
            ("finerType", entity.FinerType),
            ("aliases", entity.Aliases),
            ("folded", Folded([entity.Name, .. entity.Aliases])),
            ("wikidata", entity.Wikidata),
            ("firstSeenAt", entity.FirstSeen),
            ("lastSeenAt", entity.LastSeen),
            ("mentions", entity.Mentions)),
    };

    // What people may type for a name: in lower case, with its accents or without. Cypher itself cannot take accents off.
    private static string[] Folded(IEnumerable<string> names) =>
        [.. names.Select(name => name.ToLowerInvariant()).SelectMany(name => (string[])[name, Accents.Strip(name)]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Dictionary<string, object?> Article(GraphElement.ArticleNode article) => new()
    {
        ["id"] = Id(article.Id.Value),
        ["outlet"] = Id(article.OutletId),
        ["properties"] = Properties(
            ("url", article.Url),
            ("title", article.Title),
            ("outlet", Id(article.OutletId)),
            ("publishedAt", article.Published),
            ("ingestedAt", article.IngestedAt),
            ("contentHash", article.ContentHash),
            ("version", article.Version),
            ("status", article.Version > 1 ? "revised" : "original")),
    };

    private static Dictionary<string, object?> Event(Event happening) => new()
    {
        ["id"] = Id(happening.Id.Value),
        ["sources"] = Ids(happening, ParticipantRole.Source),
        ["targets"] = Ids(happening, ParticipantRole.Target),
        ["mediators"] = Ids(happening, ParticipantRole.Mediator),
        ["locations"] = Ids(happening, ParticipantRole.Location),
        ["properties"] = Properties(
            ("type", happening.Type),
            ("plover", happening.Plover),
            ("cameo", happening.Cameo),
            ("quadClass", happening.QuadClass is { } quadClass ? CamelCase(quadClass.ToString()) : null),
            ("date", happening.Date),
            ("datePrecision", CamelCase(happening.DatePrecision.ToString())),
            ("reports", happening.Reports),
            ("outlets", happening.Outlets),
            ("firstReportedAt", happening.FirstReportedAt),
            ("lastReportedAt", happening.LastReportedAt)),
    };

    private Dictionary<string, object?> Statement(GraphElement.StatementNode node)
    {
        var statement = node.Value;
        var alone = node.Event is null;
        return new Dictionary<string, object?>
        {
            ["id"] = Id(statement.Id.Value),
            ["article"] = Id(node.Article.Value),
            ["reports"] = Ids(statement.Polarity == Polarity.Affirmed ? node.Event?.Value : null),
            ["denies"] = Ids(statement.Polarity == Polarity.Negated ? node.Event?.Value : null),
            ["sayers"] = Ids(statement.Attribution?.Entity.Value),
            // What reports or denies an event reaches its participants through it.
            ["sources"] = alone ? Ids(statement.Source?.Entity.Value) : NoIds,
            ["targets"] = alone ? Ids(statement.Target?.Entity.Value) : NoIds,
            ["properties"] = Properties(
                ("kind", CamelCase(statement.Kind.ToString())),
                ("type", statement.Type),
                ("plover", statement.Plover),
                ("cameo", statement.Cameo),
                ("polarity", CamelCase(statement.Polarity.ToString())),
                ("modality", CamelCase(statement.Modality.ToString())),
                ("date", statement.Date),
                ("datePrecision", CamelCase(statement.DatePrecision.ToString())),
                ("dateSource", CamelCase(statement.DateSource.ToString())),
                ("from", statement.From),
                ("to", statement.To),
                ("source", Id(statement.Source?.Entity.Value)),
                ("target", Id(statement.Target?.Entity.Value)),
                ("third", Id(statement.Third?.Party.Entity.Value)),
                ("thirdRole", statement.Third?.Role),
                ("title", statement.Title),
                ("edges", Edges(statement)),
                ("quote", statement.Quote),
                ("start", statement.Sentence.Start),
                ("end", statement.Sentence.End),
                ("trigger", Words(statement)),
                ("rule", statement.Rule),
                ("confidence", statement.Confidence)),
        };
    }

    private static Dictionary<string, object?> Mention(GraphElement.MentionLink mention) => new()
    {
        ["article"] = Id(mention.Article.Value),
        ["entity"] = Id(mention.Entity.Value),
        ["count"] = mention.Count,
        ["first"] = mention.First,
    };

    private static Dictionary<string, object?> Edge(Edge edge) => new()
    {
        ["id"] = Id(edge.Id),
        ["source"] = Id(edge.Source.Value),
        ["target"] = Id(edge.Target.Value),
        ["properties"] = Properties(
            ("id", Id(edge.Id)),
            ("title", edge.Title),
            ("events", edge.Events),
            ("reports", edge.Reports),
            ("outlets", edge.Outlets),
            ("planned", edge.Planned),
            ("possible", edge.Possible),
            ("demanded", edge.Demanded),
            ("alleged", edge.Alleged),
            ("negated", edge.Negated),
            ("firstDate", edge.FirstDate),
            ("lastDate", edge.LastDate),
            ("from", edge.From),
            ("to", edge.To),
            ("confidence", edge.Confidence),
            ("quote", edge.Quote)),
    };

    // As "THREATENS country/a country/b"; both ways round where the order says nothing, so that people find it either way.
    private string[] Edges(Statement statement) =>
    [
        .. EdgeKey.Of(statement, types)
            .SelectMany(key => types.IsSymmetric(key.Type) ? [(key.Type, key.Source, key.Target), (key.Type, key.Target, key.Source)] : new[] { (key.Type, key.Source, key.Target) })
            .Select(edge => $"{edge.Type} {Id(edge.Source.Value)} {Id(edge.Target.Value)}")
            .Distinct(StringComparer.Ordinal),
    ];

    // The quote may have its line breaks smoothed; then offsets into it mean nothing.
    private static string? Words(Statement statement) =>
        statement.Trigger is { } trigger && statement.Quote.Length == statement.Sentence.Length && statement.Sentence.Contains(trigger)
            ? statement.Quote.Substring(trigger.Start - statement.Sentence.Start, trigger.Length)
            : null;

    private static string[] Ids(Event happening, ParticipantRole role) =>
        [.. happening.Participants.Where(participant => participant.Role == role).Select(participant => Id(participant.Entity.Value))];

    private static string[] Ids(string? id) => id is null ? NoIds : [Id(id)];

    [return: NotNullIfNotNull(nameof(id))]
    private static string? Id(string? id) => id is null ? null : IndexedText.Id(id);

    private static string Name(string name) => IndexedText.Name(name);

    // Nulls stay: they take away a property that the element had before, while what others have added to a node is left alone.
    private static Dictionary<string, object?> Properties(params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var map = new Dictionary<string, object?>(properties.Length);
        foreach (var (name, value) in properties)
        {
            map.Add(name, value);
        }

        return map;
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
