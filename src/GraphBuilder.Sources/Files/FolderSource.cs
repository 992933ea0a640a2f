using System.Runtime.CompilerServices;
using GraphBuilder.Articles;
using Microsoft.Extensions.Logging;

namespace GraphBuilder.Sources.Files;

/// <summary>All files of articles in a folder and those below it.</summary>
internal sealed class FolderSource(string folder, SourceFormat? format, bool asItStands, ArticleReader reader) : IArticleSource
{
    /// <inheritdoc />
    public string Name => folder;

    /// <inheritdoc />
    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (found, others) = (0, 0);
        var unreadable = new Queue<SourceItem.Failed>();
        foreach (var path in FolderWalk.Files(folder, reader.Logger.FolderLoops, (inner, e) => unreadable.Enqueue(new(inner, $"the folder cannot be listed: {e.Message}"))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ArticleFiles.FormatOf(path) is not { } known || (format is not null && known != format))
            {
                others++;
                continue;
            }

            found++;
            await foreach (var item in new FileSource(path, known, asItStands, reader).ReadAsync(cancellationToken))
            {
                yield return item;
            }
        }

        if (others > 0)
        {
            reader.Logger.OthersLeftOut(folder, others);
        }

        foreach (var failed in unreadable)
        {
            found++;
            yield return failed;
        }

        if (found == 0)
        {
            yield return new SourceItem.Failed(folder, $"the folder holds no articles; put {Wanted} files in it");
        }
    }

    private string Wanted => format switch
    {
        SourceFormat.Text => ".txt",
        SourceFormat.Html => ".html",
        SourceFormat.JsonLines => ".jsonl",
        _ => ".txt, .html or .jsonl",
    };
}
