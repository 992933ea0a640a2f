using System.Collections.Concurrent;
using System.Globalization;
using GraphBuilder.Storage.Rows;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Files;

/// <summary>
/// The SQLite file: one connection that writes, under a lock, and as many as are needed that read, each a snapshot. Journal mode WAL, so that readers and the writer do not wait
/// for each other; synchronous FULL, so that what has been committed survives not only a kill but also a loss of power.
/// </summary>
internal sealed class StoreFile : IDisposable
{
    private readonly Lock _writing = new();
    private readonly ConcurrentBag<SqliteConnection> _readers = [];
    private readonly TimeSpan _patience;
    private WriterLock? _lock;
    private WriteSession? _session;
    private volatile bool _disposed;

    static StoreFile() => SQLitePCL.Batteries_V2.Init();

    private StoreFile(string path, TimeSpan patience)
    {
        Path = path;
        _patience = patience;
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Opens a file: for writing, made and brought up to date where needed; or only for reading.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be used; nothing in it was changed.</exception>
    public static StoreFile Open(EmbeddedStoreOptions options, TimeProvider clock)
    {
        var file = new StoreFile(System.IO.Path.GetFullPath(options.Path), options.BusyTimeout);
        try
        {
            if (options.ReadOnly)
            {
                file.OpenToRead();
            }
            else
            {
                file.OpenToWrite(clock);
            }

            return file;
        }
        catch (SqliteException error)
        {
            file.Dispose();
            throw StoreErrors.Explain(file.Path, error);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Runs a transaction; what it has written is on disk when this returns, or nothing of it where it throws.</summary>
    public T Write<T>(Func<WriteSession, T> work)
    {
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var session = _session ?? throw new InvalidOperationException($"the store {Path} was opened to be read only");
            try
            {
                return session.Run(work);
            }
            catch (SqliteException error)
            {
                throw StoreErrors.Explain(Path, error);
            }
        }
    }

    /// <summary>Reads a snapshot.</summary>
    public T Read<T>(Func<SqliteConnection, T> work)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        SqliteConnection? connection = null;
        try
        {
            connection = _readers.TryTake(out var idle) ? idle : Connect(SqliteOpenMode.ReadOnly);
            using var snapshot = connection.BeginTransaction(deferred: true);
            var result = work(connection);
            snapshot.Commit();
            _readers.Add(connection);
            return result;
        }
        catch (SqliteException error)
        {
            connection?.Dispose();
            throw StoreErrors.Explain(Path, error);
        }
        catch
        {
            connection?.Dispose();
            throw;
        }
        finally
        {
            if (_disposed)
            {
                CloseReaders();
            }
        }
    }

    public void Dispose()
    {
        _disposed = true;
        lock (_writing)
        {
            // The readers first: the last connection to close, one that can write, puts the log into the file and removes it.
            CloseReaders();
            _session?.Dispose();
            _session = null;
            _lock?.Dispose();
            _lock = null;
        }
    }

    private void OpenToRead()
    {
        if (!File.Exists(Path))
        {
            throw StoreErrors.Missing(Path);
        }

        Read(connection => Migrations.AreDue(connection, Path)
            ? throw new StoreUnavailableException($"the store {Path} is empty or of an older version: open it once to write, as `graphbuilder ingest` does")
            : true);
    }

    private void OpenToWrite(TimeProvider clock)
    {
        var folder = new DirectoryInfo(System.IO.Path.GetDirectoryName(Path)!);
        if (!folder.Exists)
        {
            throw StoreErrors.FolderMissing(Path);
        }

        if (folder.Attributes.HasFlag(FileAttributes.ReadOnly) && !OperatingSystem.IsWindows())
        {
            throw StoreErrors.ReadOnlyFolder(Path);
        }

        if (new FileInfo(Path) is { Exists: true, IsReadOnly: true })
        {
            throw StoreErrors.ReadOnlyFile(Path);
        }

        _lock = WriterLock.Take(Path, _patience, Holder);
        var connection = Connect(SqliteOpenMode.ReadWriteCreate);
        try
        {
            var due = Migrations.AreDue(connection, Path);
            Execute(connection, "PRAGMA journal_mode = WAL");
            Execute(connection, "PRAGMA synchronous = FULL");
            Execute(connection, "PRAGMA foreign_keys = ON");
            Execute(connection, "PRAGMA wal_autocheckpoint = 4000");
            Execute(connection, "PRAGMA cache_size = -32768");
            if (due)
            {
                Migrations.Apply(connection);
            }

            _session = new WriteSession(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        var holder = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName} since {clock.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC");
        Write(session =>
        {
            session.Execute("INSERT INTO meta (key, value) VALUES ('store', ?1) ON CONFLICT DO NOTHING", Guid.NewGuid().ToString("N"));
            return session.Meta("writer", holder);
        });
    }

    private string? Holder()
    {
        try
        {
            return Read(connection =>
            {
                using var command = connection.CreateCommand();
                command.CommandText = "SELECT value FROM meta WHERE key = 'writer'";
                return command.ExecuteScalar() as string;
            });
        }
        catch (StoreUnavailableException)
        {
            // The other program is only just making the file.
            return null;
        }
    }

    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = mode,
            Pooling = false,

            // In seconds; 0 would be to wait for ever.
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(_patience.TotalSeconds)),
        }.ToString());
        try
        {
            connection.Open();
            connection.CreateFunction("folded", (string? text) => text is null ? null : NameFolding.Of(text), isDeterministic: true);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void CloseReaders()
    {
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
