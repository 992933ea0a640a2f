using System.Diagnostics;

namespace GraphBuilder.Neo4j;

/// <summary>Spans for what is asked of Neo4j, with the names of OpenTelemetry's conventions for databases.</summary>
public static class Neo4jTelemetry
{
    /// <summary>The name of the source of spans.</summary>
    public const string SourceName = "GraphBuilder.Neo4j";

    private static readonly ActivitySource Source = new(SourceName);

    internal static Activity? Start(string operation, string database)
    {
        var span = Source.StartActivity(operation, ActivityKind.Client);
        return span?.SetTag("db.system.name", "neo4j").SetTag("db.namespace", database).SetTag("db.operation.name", operation);
    }
}
