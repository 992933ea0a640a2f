using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace GraphBuilder.Storage.Files;

/// <summary>Says in plain words what is wrong with a store file and what to do.</summary>
internal static class StoreErrors
{
    public static StoreUnavailableException Explain(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        SQLITE_NOTADB => NotAStore(path, error),
        SQLITE_CORRUPT => new(
            $"the store {path} is damaged ({error.Message}): put back a copy of it, or move it away and ingest the articles again; nothing was changed in it", error),
        SQLITE_BUSY or SQLITE_LOCKED => new($"the store {path} is locked by another program: close what has it open, then try again", error) { MayPass = true },
        SQLITE_READONLY => new($"the store {path} cannot be written to: allow writing to the file and its folder, or choose another with --store", error),
        SQLITE_FULL => new($"there is no room left on the disk for the store {path}: make room, then try again; nothing that was saved is lost", error) { MayPass = true },
        SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_AUTH => new(
            $"the store {path} cannot be opened ({error.Message}): check that it is a file, that its folder exists and that both may be read and written", error),
        SQLITE_IOERR => new($"the disk failed under the store {path} ({error.Message}): check the disk, then try again", error) { MayPass = true },
        _ => new($"the store {path} failed ({error.Message}): check it with `graphbuilder doctor`", error),
    };

    public static StoreUnavailableException NotAStore(string path, Exception? error = null) =>
        new($"{path} is not a store of GraphBuilder: choose another file with --store; it was left as it is", error!);

    public static StoreUnavailableException Missing(string path) =>
        new($"there is no store at {path}: make one with `graphbuilder ingest`, or say where it is with --store");

    public static StoreUnavailableException FolderMissing(string path) =>
        new($"the folder of the store {path} does not exist: make it, or choose another file with --store");

    public static StoreUnavailableException ReadOnlyFile(string path) =>
        new($"the store {path} is marked as read-only: allow writing to it, or choose another with --store");

    public static StoreUnavailableException ReadOnlyFolder(string path, Exception? error = null) =>
        new($"the folder of the store {path} cannot be written to: allow writing to it, or choose another file with --store", error!);

    public static StoreUnavailableException Newer(string path, long version, int known) => new(
        $"the store {path} was made by a newer version of the program (its schema is {version}, this program knows up to {known}): use that version, or choose another file with --store");

    public static StoreUnavailableException Held(string path, string? holder) => new(
        $"the store {path} is being written by {holder ?? "another program"}: wait until it has ended, or stop it, then try again") { MayPass = true };
}
