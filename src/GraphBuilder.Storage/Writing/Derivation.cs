using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Rows;

namespace GraphBuilder.Storage.Writing;

/// <summary>Collects what a transaction touches, and then derives that anew: outlets, entities, events with contradictions, edges. Written is only what differs.</summary>
internal sealed class Derivation(WriteSession session, RelationshipTypes types)
{
    private readonly HashSet<string> _outlets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<EventKey> _events = [];
    private readonly HashSet<EdgeKey> _edges = [];

    // What events were derived from in this transaction: most edges rest on the same statements.
    private readonly Dictionary<string, EdgeReport> _read = new(StringComparer.Ordinal);

    public void TouchOutlet(string? outlet)
    {
        if (outlet is not null)
        {
            _outlets.Add(outlet);
        }
    }

    public void TouchEntity(string entity) => _entities.Add(entity);

    public void Touch(Statement statement)
    {
        if (EventKey.Of(statement, types) is { } key)
        {
            _events.Add(key);
        }

        _edges.UnionWith(EdgeKey.Of(statement, types));
    }

    /// <summary>Derives what was touched.</summary>
    public void Run()
    {
        foreach (var outlet in _outlets)
        {
            OutletDerivation.Run(session, outlet);
        }

        foreach (var entity in _entities)
        {
            EntityDerivation.Run(session, entity);
        }

        foreach (var key in _events)
        {
            Derive(key);
        }

        foreach (var key in _edges)
        {
            Derive(key);
        }
    }

    private void Derive(EventKey key)
    {
        var rows = session.Query($"{StatementsAndPublication} WHERE t.event_key = ?1", key.Value);
        var reports = rows.ConvertAll(Report);
        var events = EventDerivation.Derive(key, reports, types);
        var present = session.Rows(GraphTables.Events, "event_key", key.Value).ToDictionary(row => (string)row[0]!, StringComparer.Ordinal);
        foreach (var found in events)
        {
            present.Remove(found.Id.Value, out var row);
            var participants = session.Rows(GraphTables.Participants, "event", found.Id.Value);
            var differ = session.Replace(GraphTables.Participants, participants, found.Participants.Select(participant => EventRow.Of(found.Id, participant)));
            session.Put(GraphTables.Events, row, EventRow.Of(found, key), force: differ);
        }

        foreach (var gone in present.Values)
        {
            session.Execute("DELETE FROM event_participants WHERE event = ?1", gone[0]);
            session.Delete(GraphTables.Events, gone);
        }

        LinkStatements(rows, reports, events);

        // An edge is dated by its events, and not all statements of an event stand under the same edges: some name a mediator.
        foreach (var report in reports)
        {
            _edges.UnionWith(EdgeKey.Of(report.Statement, types));
        }

        session.Replace(
            GraphTables.Contradictions,
            session.Rows(GraphTables.Contradictions, "event_key", key.Value),
            events.SelectMany(found => Contradiction.About(found, reports)).Select(pair => new object?[] { pair.One.Value, pair.Other.Value, key.Value }));
    }

    private void LinkStatements(List<object?[]> rows, List<ReportedStatement> reports, IReadOnlyList<Event> events)
    {
        var eventOf = events
            .SelectMany(found => found.Statements.Concat(found.Denials).Select(statement => (statement, found)))
            .ToDictionary(pair => pair.statement, pair => pair.found);
        foreach (var (row, report) in rows.Zip(reports))
        {
            var found = eventOf.GetValueOrDefault(report.Statement.Id);
            session.Set(GraphTables.Statements, row, StatementRow.EventColumn, found?.Id.Value);
            _read[report.Statement.Id.Value] = new(report, found?.Id, found?.Date);
        }
    }

    private void Derive(EdgeKey key)
    {
        var present = session.Rows(GraphTables.Edges, "id", key.Id).SingleOrDefault();
        if (EdgeDerivation.Derive(key, Reports(key)) is { } edge)
        {
            session.Put(GraphTables.Edges, present, EdgeRow.Of(edge));
        }
        else if (present is not null)
        {
            session.Delete(GraphTables.Edges, present);
        }
    }

    private List<EdgeReport> Reports(EdgeKey key)
    {
        var statements = session.Query("SELECT statement FROM edge_statements WHERE edge = ?1", key.Id).ConvertAll(row => (string)row[0]!);
        return statements.TrueForAll(_read.ContainsKey)
            ? statements.ConvertAll(statement => _read[statement])
            : session.Query(
                $"""
                SELECT s.*, e.date FROM edge_statements link
                JOIN ({StatementsAndPublication}) s ON s.id = link.statement
                LEFT JOIN events e ON e.id = s.event
                WHERE link.edge = ?1
                """,
                key.Id).ConvertAll(row => new EdgeReport(
                    Report(row), StatementRow.Event(row) is { } @event ? new EventId(@event) : null, new RowReader(row).Skip(row.Length - 1).Date()));
    }

    // Columns of the statement, its change number, then outlet and date of its article.
    private static readonly string StatementsAndPublication =
        $"{GraphTables.Statements.Select.Replace(" FROM ", ", a.outlet, a.published_at FROM ", StringComparison.Ordinal)} JOIN articles a ON a.id = t.article";

    private static ReportedStatement Report(object?[] row)
    {
        var publication = new RowReader(row).Skip(GraphTables.Statements.Columns.Length + 1);
        return new(StatementRow.Statement(row), StatementRow.Article(row), publication.TextOrNull(), publication.Date());
    }
}
