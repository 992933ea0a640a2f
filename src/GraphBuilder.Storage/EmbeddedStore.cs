using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Queries;
using GraphBuilder.Storage.Writing;
using GraphBuilder.Stores;

namespace GraphBuilder.Storage;

/// <summary>
/// A store in one SQLite file, open. One program at a time may have it open to write, any number to read. All its parts are safe for several threads at once; what a method has
/// returned from is on disk.
/// </summary>
public sealed class EmbeddedStore : IDisposable
{
    private readonly StoreFile _file;

    private EmbeddedStore(StoreFile file, RelationshipTypes types, TimeProvider clock)
    {
        _file = file;
        Graph = new SqliteGraphStore(file, types, clock);
        Feed = new SqliteGraphFeed(file);
        DeadLetters = new SqliteDeadLetters(file, clock);
        Queries = new SqliteNamedQueries(file);
        Merges = new SqliteMerges(file);
    }

    /// <summary>Where the file is.</summary>
    public string Path => _file.Path;

    /// <summary>The articles and what they say.</summary>
    public IGraphStore Graph { get; }

    /// <summary>The changes, for those that follow.</summary>
    public IGraphFeed Feed { get; }

    /// <summary>What could not be read.</summary>
    public IDeadLetters DeadLetters { get; }

    /// <summary>What was taken for one, and why.</summary>
    public IMerges Merges { get; }

    /// <summary>The queries that are shipped for people.</summary>
    public INamedQueries Queries { get; }

    /// <summary>Opens a store; makes it where it is missing, unless it is only to be read.</summary>
    /// <param name="options">Where it is and how to open it.</param>
    /// <param name="types">The ontology's types. Where they differ from those that the store was derived with, events and edges are derived anew.</param>
    /// <param name="clock">The clock; the system's where it is left out.</param>
    /// <exception cref="StoreUnavailableException">The file cannot be used; the message says why and what to do. Nothing in it was changed.</exception>
    public static EmbeddedStore Open(EmbeddedStoreOptions options, RelationshipTypes types, TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        var file = StoreFile.Open(options, clock);
        try
        {
            if (!options.ReadOnly)
            {
                file.Write(session => Rederivation.RunWhereDue(session, types));
            }

            return new(file, types, clock);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Looks for damage in the file, which may take a while for a large one. Empty where it is sound.</summary>
    public IReadOnlyList<string> Check() => _file.Read(connection =>
        Rowset.Of(connection, "PRAGMA quick_check").Select(row => (string)row[0]!).Where(line => line != "ok").ToList());

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file.Dispose();
}
