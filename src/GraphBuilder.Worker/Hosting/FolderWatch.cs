using System.Runtime.CompilerServices;
using GraphBuilder.Articles;
using GraphBuilder.Sources;
using GraphBuilder.Sources.Folders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Worker.Hosting;

/// <summary>
/// Looks through folders again and again and gives what is in the files that came or changed since the last look. A file that is still being written is left for a later look; one that
/// cannot be read for a reason that may pass is tried again at the next looks.
/// </summary>
internal sealed partial class FolderWatch(ArticleSources sources, FolderScan scan, IOptions<WatchOptions> options, TimeProvider clock, ILogger<FolderWatch> logger)
{
    /// <summary>Watches until it is cancelled. Each enumeration begins with everything that is there.</summary>
    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var folders = options.Value.Folders.Select(path => new Folder(path)).ToList();
        foreach (var folder in folders)
        {
            LogWatching(folder.Path, options.Value.Interval);
        }

        using var timer = new PeriodicTimer(options.Value.Interval, clock);
        do
        {
            foreach (var folder in folders)
            {
                foreach (var file in Changed(folder))
                {
                    var again = false;
                    await foreach (var item in sources.Open(file.Path).ReadAsync(cancellationToken))
                    {
                        if (item is SourceItem.Failed { MayPass: true } && folder.CountAttempt(file.Name) < options.Value.Attempts)
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
                        folder.Read(file);
                    }
                }
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    private IReadOnlyList<ScannedFile> Changed(Folder folder)
    {
        var isThere = Directory.Exists(folder.Path);
        if (folder.WasThere && !isThere)
        {
            LogGone(folder.Path);
        }

        folder.WasThere = isThere;
        var changes = scan.Compare(folder.Path, folder.State);
        folder.Note(changes);
        return changes.Changed;
    }

    [LoggerMessage(EventId = 30, Level = LogLevel.Information, Message = "Watching {Folder} every {Interval}")]
    private partial void LogWatching(string folder, TimeSpan interval);

    [LoggerMessage(EventId = 31, Level = LogLevel.Warning, Message = "{Folder} is gone; its articles stay in the graph, and it is looked for again")]
    private partial void LogGone(string folder);

    /// <summary>A folder with what is known of its files.</summary>
    private sealed class Folder(string path)
    {
        private readonly Dictionary<string, int> _attempts = new(StringComparer.Ordinal);

        public string Path { get; } = path;

        public bool WasThere { get; set; } = true;

        public FolderState State { get; private set; } = FolderState.Empty;

        public int CountAttempt(string name) => _attempts[name] = _attempts.GetValueOrDefault(name) + 1;

        public void Read(ScannedFile file)
        {
            State = State.With(file);
            _attempts.Remove(file.Name);
        }

        public void Note(FolderChanges changes)
        {
            State = changes.Touched.Aggregate(State, (state, file) => state.With(file));
            State = changes.Gone.Aggregate(State, (state, name) => state.Without(name));
        }
    }
}
