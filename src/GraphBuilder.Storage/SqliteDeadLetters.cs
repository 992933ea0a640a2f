using System.Globalization;
using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Rows;
using GraphBuilder.Stores;

namespace GraphBuilder.Storage;

/// <summary>The dead letters in the store's file.</summary>
internal sealed class SqliteDeadLetters(StoreFile file, TimeProvider clock) : IDeadLetters
{
    /// <inheritdoc />
    public void Add(string origin, string reason) => file.Write(session => session.Execute(
        """
        INSERT INTO dead_letters (origin, reason, attempts, first_failed_at, last_failed_at) VALUES (?1, ?2, 1, ?3, ?3)
        ON CONFLICT DO UPDATE SET reason = excluded.reason, attempts = attempts + 1, last_failed_at = excluded.last_failed_at
        """,
        origin, reason, clock.GetUtcNow().ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)));

    /// <inheritdoc />
    public IReadOnlyList<DeadLetter> List() => file.Read(connection => Rowset.Of(
        connection, "SELECT origin, reason, attempts, first_failed_at, last_failed_at FROM dead_letters ORDER BY last_failed_at DESC, origin").ConvertAll(row =>
    {
        var from = new RowReader(row);
        return new DeadLetter(from.Text(), from.Text(), from.Count(), from.Time(), from.Time());
    }));

    /// <inheritdoc />
    public bool Clear(string origin) => file.Write(session => session.Execute("DELETE FROM dead_letters WHERE origin = ?1", origin)) > 0;

    /// <inheritdoc />
    public int ClearAll() => file.Write(session => session.Execute("DELETE FROM dead_letters"));
}
