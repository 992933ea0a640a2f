using Microsoft.Extensions.Logging;

namespace GraphBuilder.Neo4j;

internal static partial class Neo4jLog
{
    [LoggerMessage(301, LogLevel.Warning, "Neo4j at {Address}: {Reason}; attempt {Attempt} of {Attempts} follows in {Delay}")]
    public static partial void TryingAgain(this ILogger logger, string address, string reason, int attempt, int attempts, TimeSpan delay);

    [LoggerMessage(302, LogLevel.Information, "Applied {Script} to {Database}")]
    public static partial void AppliedScript(this ILogger logger, string script, string database);

    [LoggerMessage(303, LogLevel.Debug, "Wrote {Changes} changes to {Database}, which now stands at change {Change}")]
    public static partial void WroteBatch(this ILogger logger, int changes, string database, long change);

    [LoggerMessage(304, LogLevel.Information, "{Database} has followed {Changes} changes and stands at change {Change}")]
    public static partial void CaughtUp(this ILogger logger, string database, long changes, long change);

    [LoggerMessage(305, LogLevel.Warning, "Removing the graph from {Database} to write it anew")]
    public static partial void Wiping(this ILogger logger, string database);
}
