using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Rows;

namespace GraphBuilder.Storage.Writing;

/// <summary>Says which edges a statement stands beneath.</summary>
internal static class EdgeLinks
{
    public static void Write(WriteSession session, Statement statement, RelationshipTypes types) => session.Replace(
        GraphTables.EdgeStatements,
        session.Rows(GraphTables.EdgeStatements, "statement", statement.Id.Value),
        EdgeKey.Of(statement, types).Select(key => new RowWriter()
            .Text(key.Id)
            .Text(statement.Id.Value)
            .Text(key.Type)
            .Text(key.Source.Value)
            .Text(key.Target.Value)
            .Flag(types.IsSymmetric(key.Type))
            .Row));
}
