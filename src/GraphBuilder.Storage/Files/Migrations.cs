using System.Globalization;
using System.Reflection;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Files;

/// <summary>The numbered scripts that bring a file to the present schema; <c>user_version</c> says which it has had. Each is a transaction of its own.</summary>
internal static class Migrations
{
    /// <summary>Marks a SQLite file as a store of this program: "GrBu".</summary>
    public const int ApplicationId = 0x47724275;

    private const string Prefix = "Migrations/V";
    private static readonly SortedDictionary<int, string> Scripts = Load();

    /// <summary>The present schema.</summary>
    public static int Latest => Scripts.Keys.Max();

    /// <summary>Refuses files that another program made, or a newer version of this one. True where scripts are to be applied.</summary>
    /// <exception cref="StoreUnavailableException">The file is not ours to use.</exception>
    public static bool AreDue(SqliteConnection connection, string path)
    {
        var version = Number(connection, "PRAGMA user_version");
        var isEmpty = Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isEmpty && Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw StoreErrors.NotAStore(path);
        }

        return version > Latest ? throw StoreErrors.Newer(path, version, Latest) : version < Latest;
    }

    /// <summary>Applies what is due.</summary>
    public static void Apply(SqliteConnection connection)
    {
        var version = Number(connection, "PRAGMA user_version");
        foreach (var (number, script) in Scripts.Where(script => script.Key > version))
        {
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"{script}\nPRAGMA application_id = {ApplicationId}; PRAGMA user_version = {number};";
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static SortedDictionary<int, string> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var scripts = new SortedDictionary<int, string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            scripts.Add(int.Parse(name.AsSpan(Prefix.Length, 3), CultureInfo.InvariantCulture), reader.ReadToEnd());
        }

        return scripts;
    }
}
