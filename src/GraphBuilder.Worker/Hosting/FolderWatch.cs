using System.Runtime.CompilerServices;
using GraphBuilder.Articles;
using GraphBuilder.Sources;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Worker.Hosting;

/// <summary>
/// Looks through folders again and again and gives what is in the files that came or changed since the last look. A file that is still being written is left for a later look; one that
/// cannot be read for a reason that may pass is tried again at the next looks.
/// </summary>
internal sealed partial class FolderWatch(
    ArticleSources sources, IOptions<WatchOptions> options, IOptions<SourceOptions> sourceOptions, TimeProvider clock, ILogger<FolderWatch> logger)
{
    /// <summary>Watches until it is cancelled. Each enumeration begins with everything that is there.</summary>
    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        var missing = new HashSet<string>(StringComparer.Ordinal);
        var attempts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var folder in options.Value.Folders)
        {
            LogWatching(folder, options.Value.Interval);
        }

        using var timer = new PeriodicTimer(options.Value.Interval, clock);
        do
        {
            foreach (var file in Changed(seen, missing))
            {
                var again = false;
                await foreach (var item in sources.Open(file.Path).ReadAsync(cancellationToken))
                {
                    if (item is SourceItem.Failed { MayPass: true } && (attempts[file.Path] = attempts.GetValueOrDefault(file.Path) + 1) < options.Value.Attempts)
                    {
                        again = true;
                    }
                    else
                    {
                        yield return item;
                    }
                }

                if (!again)
                {
                    seen[file.Path] = file;
                    attempts.Remove(file.Path);
                }
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    private IEnumerable<FileStamp> Changed(Dictionary<string, FileStamp> seen, HashSet<string> missing)
    {
        var settled = clock.GetUtcNow().UtcDateTime - sourceOptions.Value.SettleTime;
        foreach (var folder in options.Value.Folders)
        {
            if (!Directory.Exists(folder))
            {
                if (missing.Add(folder))
                {
                    LogMissing(folder);
                }

                continue;
            }

            missing.Remove(folder);
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Enumeration).OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                var stamp = new FileStamp(Path.Combine(folder, Path.GetRelativePath(folder, file.FullName)), file.LastWriteTimeUtc, file.Length);
                if (ArticleSources.IsArticleFile(stamp.Path) && stamp.Written <= settled && (!seen.TryGetValue(stamp.Path, out var before) || before != stamp))
                {
                    yield return stamp;
                }
            }
        }
    }

    private static readonly EnumerationOptions Enumeration = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    [LoggerMessage(EventId = 31, Level = LogLevel.Information, Message = "Watching {Folder} every {Interval}")]
    private partial void LogWatching(string folder, TimeSpan interval);

    [LoggerMessage(EventId = 30, Level = LogLevel.Warning, Message = "{Folder} is gone; it is looked for again at every look")]
    private partial void LogMissing(string folder);

    private readonly record struct FileStamp(string Path, DateTime Written, long Length);
}
