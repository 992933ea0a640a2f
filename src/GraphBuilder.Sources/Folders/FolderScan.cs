using System.Security.Cryptography;
using GraphBuilder.Sources.Files;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Sources.Folders;

/// <summary>
/// Finds what is new or changed in a folder of articles, cheaply: a file whose length and time of change are as they were is not opened; of the others
/// the bytes decide. A file that was changed within <see cref="SourceOptions.SettleTime"/> may still be being written and is left for the next scan.
/// </summary>
public sealed class FolderScan(TimeProvider clock, IOptions<SourceOptions> options, ILogger<FolderScan> logger)
{
    /// <summary>Compares the folder with an earlier state of it.</summary>
    /// <param name="folder">The folder, with all below it. One that is missing is as good as empty, but nothing in it counts as gone.</param>
    /// <param name="known">What its files were like when they were last read.</param>
    public FolderChanges Compare(string folder, FolderState known)
    {
        if (!Directory.Exists(folder))
        {
            return new() { Changed = [], Touched = [], Unsettled = [], Gone = [] };
        }

        var (changed, touched, unsettled) = (new List<ScannedFile>(), new List<ScannedFile>(), new List<string>());
        var gone = new SortedSet<string>(known.Files.Keys, StringComparer.Ordinal);
        foreach (var path in FolderWalk.Files(folder, logger.FolderLoops, (inner, e) => logger.FolderUnreadable(inner, e.Message)))
        {
            if (ArticleFiles.FormatOf(path) is null)
            {
                continue;
            }

            var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            gone.Remove(name);
            var before = known.Files.GetValueOrDefault(name);
            var file = new FileInfo(path);
            if (!file.Exists || (before is not null && before.Length == file.Length && before.Modified == file.LastWriteTimeUtc))
            {
                continue;
            }

            if (IsBeingWritten(file))
            {
                unsettled.Add(name);
                continue;
            }

            var now = new ScannedFile(name, path, new(file.Length, file.LastWriteTimeUtc, HashOf(path)));
            (before is not null && before.Hash == now.State.Hash && before.Hash.Length > 0 ? touched : changed).Add(now);
        }

        return new() { Changed = changed, Touched = touched, Unsettled = unsettled, Gone = [.. gone] };
    }

    // A time far ahead of the clock is no sign of writing, or the file would never be read.
    private bool IsBeingWritten(FileInfo file) => (clock.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc).Duration() < options.Value.SettleTime;

    // Empty where the file cannot be read: whoever opens it next will be told why.
    private static string HashOf(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Convert.ToHexStringLower(SHA256.HashData(stream).AsSpan(0, 16));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
