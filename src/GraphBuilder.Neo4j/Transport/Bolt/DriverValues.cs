#if OFFICIAL_PACKAGES
using System.Collections;
using System.Globalization;
using GraphBuilder.Stores;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.Transport.Bolt;

/// <summary>Runs statements with the official driver; its values become those of the transport and the other way round.</summary>
internal static class DriverValues
{
    public static async Task<QueryResult> RunAsync(Official.IAsyncQueryRunner runner, CypherStatement statement, CancellationToken cancellationToken)
    {
        var cursor = await runner.RunAsync(statement.Text, ToDriver(statement.Parameters));
        var columns = await cursor.KeysAsync();
        var rows = new List<IReadOnlyList<object?>>();
        while (await cursor.FetchAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var record = cursor.Current;
            rows.Add([.. columns.Select(column => FromDriver(record[column]))]);
        }

        return new QueryResult(columns, rows);
    }

    private static Dictionary<string, object> ToDriver(IReadOnlyDictionary<string, object?> map) =>
        map.ToDictionary(pair => pair.Key, pair => ToDriver(pair.Value)!, StringComparer.Ordinal);

    private static object? ToDriver(object? value) => value switch
    {
        null or string or bool or int or long or double => value,
        DateOnly date => new Official.LocalDate(date.Year, date.Month, date.Day),
        DateTimeOffset time => new Official.ZonedDateTime(time),
        IReadOnlyDictionary<string, object?> map => ToDriver(map),
        IEnumerable list => list.Cast<object?>().Select(ToDriver).ToList(),
        _ => throw new ArgumentException($"Neo4j has no type for a value of type {value.GetType().Name}", nameof(value)),
    };

    private static object? FromDriver(object? value) => value switch
    {
        null or string or bool or long or double => value,
        Official.LocalDate { Year: >= 1 and <= 9999 } date => new DateOnly(date.Year, date.Month, date.Day),
        Official.ZonedDateTime { Year: > 1 and < 9999 } time => time.ToDateTimeOffset(),
        Official.IEntity entity => FromDriver(entity.Properties),
        IReadOnlyDictionary<string, object?> map => FromDriver(map),
        IEnumerable list => list.Cast<object?>().Select(FromDriver).ToList(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static Dictionary<string, object?> FromDriver(IReadOnlyDictionary<string, object?> map) =>
        map.ToDictionary(pair => pair.Key, pair => FromDriver(pair.Value), StringComparer.Ordinal);
}
#endif
