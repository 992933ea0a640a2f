using GraphBuilder.Stores;

namespace GraphBuilder.Storage.Rows;

/// <summary>The tables of the store, with their columns in the order in which rows hold them.</summary>
internal static class GraphTables
{
    public static readonly GraphTable Outlets = new("outlets", ["id"], ["name"], GraphElementKind.Outlet);

    public static readonly GraphTable Entities = new(
        "entities", ["id"], ["name", "type", "finer_type", "wikidata", "first_seen_at", "last_seen_at", "mentions"], GraphElementKind.Entity);

    public static readonly GraphTable Articles = new(
        "articles",
        ["id"],
        ["url", "title", "outlet", "outlet_name", "published_at", "ingested_at", "content_hash", "version", "text"],
        GraphElementKind.Article);

    public static readonly GraphTable Events = new(
        "events",
        ["id"],
        ["event_key", "type", "plover", "cameo", "quad_class", "date", "date_precision", "reports", "outlets", "first_reported_at", "last_reported_at"],
        GraphElementKind.Event);

    public static readonly GraphTable Statements = new(
        "statements",
        ["id"],
        [
            "article", "event", "event_key", "kind", "type", "plover", "cameo", "source", "source_start", "source_end", "target", "target_start", "target_end",
            "third_role", "third", "third_start", "third_end", "title", "polarity", "modality", "attribution", "attribution_start", "attribution_end",
            "location", "location_start", "location_end", "date", "date_precision", "date_source", "valid_from", "valid_to", "trigger_start", "trigger_end", "start", "end", "quote", "confidence", "rule",
        ],
        GraphElementKind.Statement);

    public static readonly GraphTable ArticleEntities = new(
        "article_entities",
        ["article", "entity"],
        ["name", "type", "finer_type", "is_known", "wikidata", "count", "first", "reasons", "published_at"],
        GraphElementKind.Mention);

    public static readonly GraphTable Edges = new(
        "edges",
        ["id"],
        [
            "type", "kind", "source", "target", "title", "events", "reports", "outlets", "planned", "possible", "demanded", "alleged", "negated",
            "first_date", "last_date", "valid_from", "valid_to", "confidence", "quote",
        ],
        GraphElementKind.Edge,
        ["type", "source", "target", "id"]);

    public static readonly GraphTable Contradictions = new("contradictions", ["one", "other"], ["event_key"], GraphElementKind.Contradiction);

    public static readonly GraphTable EntityNames = new("entity_names", ["entity", "name"], ["folded", "is_alias"]);

    public static readonly GraphTable ArticleNames = new("article_names", ["entity", "name", "article"], []);

    public static readonly GraphTable Mentions = new("mentions", ["article", "start", "end", "entity"], ["form"]);

    public static readonly GraphTable Participants = new("event_participants", ["event", "role", "entity"], []);

    public static readonly GraphTable EdgeStatements = new("edge_statements", ["edge", "statement"], ["type", "source", "target", "is_symmetric"]);
}
