using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Rows;

namespace GraphBuilder.Storage.Writing;

/// <summary>Derives the events and edges of a whole store anew where the ontology, or the way of deriving, is another than the store was written with.</summary>
internal static class Rederivation
{
    /// <summary>Raised whenever events or edges are derived in another way than before.</summary>
    private const string Way = "2";

    /// <summary>Derives anew where that is due; false where it is not.</summary>
    public static bool RunWhereDue(WriteSession session, RelationshipTypes types)
    {
        if (!session.Meta("derivation", $"{Way} {types.Fingerprint}"))
        {
            return false;
        }

        var derivation = new Derivation(session, types);
        foreach (var article in session.Query("SELECT id FROM articles"))
        {
            foreach (var row in session.Rows(GraphTables.Statements, "article", (string)article[0]!))
            {
                var statement = StatementRow.Statement(row);
                var wanted = StatementRow.Of(statement, StatementRow.Article(row), StatementRow.Event(row), EventKey.Of(statement, types));
                session.Put(GraphTables.Statements, row, wanted);
                EdgeLinks.Write(session, statement, types);
                derivation.Touch(statement);
            }
        }

        Retire(session, GraphTables.Contradictions, "event_key NOT IN (SELECT event_key FROM statements WHERE event_key IS NOT NULL)");
        Retire(session, GraphTables.Events, "event_key NOT IN (SELECT event_key FROM statements WHERE event_key IS NOT NULL)");
        Retire(session, GraphTables.Edges, "id NOT IN (SELECT edge FROM edge_statements)");
        derivation.Run();
        return true;
    }

    private static void Retire(WriteSession session, GraphTable table, string condition)
    {
        foreach (var row in session.Query($"{table.Select} WHERE t.{condition}"))
        {
            if (table == GraphTables.Events)
            {
                session.Execute("DELETE FROM event_participants WHERE event = ?1", row[0]);
            }

            session.Delete(table, row);
        }
    }
}
