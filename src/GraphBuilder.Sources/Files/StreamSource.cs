using System.Runtime.CompilerServices;
using GraphBuilder.Articles;

namespace GraphBuilder.Sources.Files;

/// <summary>Articles from a stream that can be read once, such as standard input.</summary>
internal sealed class StreamSource(string name, Func<Stream> open, SourceFormat format, bool asItStands, ArticleReader reader) : IArticleSource
{
    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = open();
        await foreach (var item in reader.ReadAsync(stream, name, format, asItStands, published: null, cancellationToken))
        {
            yield return item;
        }
    }
}
