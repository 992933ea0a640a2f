using System.Runtime.CompilerServices;
using GraphBuilder.Articles;
using GraphBuilder.Sources;
using GraphBuilder.Worker.CommandLine;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>Opens the inputs that a command names: files, folders, <c>-</c> for standard input.</summary>
internal sealed class ArticleInputs(ArticleSources sources)
{
    /// <summary>The articles of several inputs, one after the other.</summary>
    /// <param name="paths">The inputs.</param>
    /// <param name="console">Where standard input is.</param>
    /// <param name="onUnusable">Told of each input that is missing or holds no article at all. It is no article that failed.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async IAsyncEnumerable<SourceItem> ReadAsync(
        IEnumerable<string> paths, ProgramConsole console, Action<SourceItem.Failed> onUnusable, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            await foreach (var item in Open(path, console).ReadAsync(cancellationToken))
            {
                if (item is SourceItem.Failed failed && failed.Origin == path && !File.Exists(path) && path != ArticleSources.StandardInput)
                {
                    onUnusable(failed);
                }
                else
                {
                    yield return item;
                }
            }
        }
    }

    /// <summary>Opens one input.</summary>
    /// <param name="path">A file, a folder, or <c>-</c>.</param>
    /// <param name="console">Where standard input is.</param>
    /// <param name="format">What it holds; by default the name says so.</param>
    /// <param name="asItStands">Whether texts are taken without cleaning.</param>
    public IArticleSource Open(string path, ProgramConsole console, SourceFormat? format = null, bool asItStands = false) => path == ArticleSources.StandardInput
        ? sources.Open("standard input", () => console.Input, format ?? SourceFormat.Text, asItStands)
        : sources.Open(path, format, asItStands);
}
