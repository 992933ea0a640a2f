using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Rows;

namespace GraphBuilder.Storage.Writing;

/// <summary>Derives an outlet from its articles: its name is the form that most of them have, of equals the first by code units.</summary>
internal static class OutletDerivation
{
    public static void Run(WriteSession session, string id)
    {
        var present = session.Rows(GraphTables.Outlets, "id", id).SingleOrDefault();
        var name = session.Query("SELECT outlet_name FROM articles WHERE outlet = ?1 GROUP BY outlet_name ORDER BY count(*) DESC, outlet_name LIMIT 1", id).SingleOrDefault();
        if (name is not null)
        {
            session.Put(GraphTables.Outlets, present, [id, name[0]]);
        }
        else if (present is not null)
        {
            session.Delete(GraphTables.Outlets, present);
        }
    }
}
