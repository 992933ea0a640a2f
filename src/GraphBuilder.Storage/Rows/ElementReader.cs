using GraphBuilder.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Rows;

/// <summary>Makes elements of the graph from their rows, with what other tables hold of them. For rows whose change number lies in a range.</summary>
internal sealed class ElementReader
{
    private readonly Lazy<ILookup<string, string>> _aliases;
    private readonly Lazy<ILookup<string, Participant>> _participants;
    private readonly Lazy<ILookup<string, (StatementId Id, bool Denies)>> _statements;

    public ElementReader(SqliteConnection connection, long after, long upTo)
    {
        List<object?[]> Rows(string sql) => Rowset.Of(connection, sql, after, upTo);
        _aliases = new(() => Rows(
            """
            SELECT n.entity, n.name FROM entities e JOIN entity_names n ON n.entity = e.id
            WHERE e.changed > ?1 AND e.changed <= ?2 AND n.is_alias = 1 ORDER BY n.entity, n.name
            """).ToLookup(row => (string)row[0]!, row => (string)row[1]!, StringComparer.Ordinal));
        _participants = new(() => Rows(
            """
            SELECT p.event, p.role, p.entity FROM events e JOIN event_participants p ON p.event = e.id
            WHERE e.changed > ?1 AND e.changed <= ?2
            """).ToLookup(row => (string)row[0]!, row => new Participant(Names<ParticipantRole>.Find((string)row[1]!), new((string)row[2]!)), StringComparer.Ordinal));
        _statements = new(() => Rows(
            """
            SELECT s.event, s.id, s.polarity = 'negated' FROM events e JOIN statements s ON s.event = e.id
            WHERE e.changed > ?1 AND e.changed <= ?2 ORDER BY s.id
            """).ToLookup(row => (string)row[0]!, row => (new StatementId((string)row[1]!), (long)row[2]! != 0), StringComparer.Ordinal));
    }

    public GraphElement Read(GraphElementKind kind, object?[] row)
    {
        var from = new RowReader(row);
        return kind switch
        {
            GraphElementKind.Outlet => new GraphElement.OutletNode(from.Text(), from.Text()),
            GraphElementKind.Entity => Entity(from),
            GraphElementKind.Article => Article(from),
            GraphElementKind.Event => Event(row),
            GraphElementKind.Statement => new GraphElement.StatementNode(
                StatementRow.Statement(row), StatementRow.Article(row), StatementRow.Event(row) is { } id ? new EventId(id) : null),
            GraphElementKind.Mention => new GraphElement.MentionLink(new(from.Text()), new(from.Text()), from.Skip(5).Count(), from.Count()),
            GraphElementKind.Edge => new GraphElement.EdgeLink(EdgeRow.Edge(row)),
            GraphElementKind.Contradiction => new GraphElement.ContradictionLink(new(from.Text()), new(from.Text())),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    private GraphElement.EntityNode Entity(RowReader from)
    {
        var id = from.Text();
        return new(new(id), from.Text(), from.Text(), from.TextOrNull(), [.. _aliases.Value[id]], from.TextOrNull(), from.Date(), from.Date(), from.Count());
    }

    private static GraphElement.ArticleNode Article(RowReader from)
    {
        var (id, url, title, outlet) = (from.Text(), from.TextOrNull(), from.TextOrNull(), from.TextOrNull());
        var published = from.Skip().Date();
        return new(new ArticleId(id), url, title, outlet, published, from.Time(), from.Text(), from.Count());
    }

    private GraphElement.EventNode Event(object?[] row)
    {
        var id = (string)row[0]!;
        var statements = _statements.Value[id].ToLookup(statement => statement.Denies, statement => statement.Id);
        var participants = _participants.Value[id].OrderBy(participant => participant.Role).ThenBy(participant => participant.Entity);
        return new(EventRow.Event(row, [.. participants], [.. statements[false]], [.. statements[true]]));
    }
}
