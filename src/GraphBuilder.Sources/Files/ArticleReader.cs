using System.Runtime.CompilerServices;
using GraphBuilder.Articles;
using GraphBuilder.Sources.Cleaning;
using GraphBuilder.Sources.Formats;
using GraphBuilder.Sources.Html;
using GraphBuilder.Sources.Knowledge;
using GraphBuilder.Sources.Texts;
using GraphBuilder.Text;
using Microsoft.Extensions.Logging;

namespace GraphBuilder.Sources.Files;

/// <summary>Reads what an open stream holds. Whatever is wrong with it becomes a <see cref="SourceItem.Failed"/>.</summary>
internal sealed class ArticleReader
{
    private readonly ArticleAssembly _assembly;
    private readonly TextArticles _texts;
    private readonly HtmlArticles _pages;
    private readonly JsonLinesArticles _jsonLines;

    /// <summary>Takes what sources know and how they read.</summary>
    public ArticleReader(SourceKnowledge knowledge, SourceOptions options, ILogger logger)
    {
        (Options, Logger) = (options, logger);
        _assembly = new(knowledge, options);
        _texts = new(_assembly);
        _pages = new(knowledge, _assembly);
        _jsonLines = new(_assembly, options, logger);
    }

    /// <summary>How articles are read.</summary>
    public SourceOptions Options { get; }

    /// <summary>Where notices go.</summary>
    public ILogger Logger { get; }

    /// <summary>The articles of a stream.</summary>
    /// <param name="stream">What to read, from where it stands.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="format">What it is.</param>
    /// <param name="asItStands">Whether text is taken without cleaning, so that offsets refer to it.</param>
    /// <param name="published">The date of publication where an article names none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<SourceItem> ReadAsync(
        Stream stream, string name, SourceFormat format, bool asItStands, DateOnly? published, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var items = format == SourceFormat.JsonLines
            ? _jsonLines.ReadAsync(stream, name, asItStands, cancellationToken)
            : ReadWholeAsync(stream, name, format, asItStands, published, cancellationToken);
        await using var each = items.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            SourceItem item;
            try
            {
                if (!await each.MoveNextAsync())
                {
                    yield break;
                }

                item = each.Current;
            }
            catch (IOException e)
            {
                item = new SourceItem.Failed(name, $"it could not be read to its end: {e.Message}", MayPass: true);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One bad article never ends the stream, not even by a fault of ours.
                Logger.ReadingBroke(e, name);
                item = new SourceItem.Failed(name, $"reading it failed: {e.Message}");
            }

            yield return item;
        }
    }

    private async IAsyncEnumerable<SourceItem> ReadWholeAsync(
        Stream stream, string name, SourceFormat format, bool asItStands, DateOnly? published, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await ReadBytesAsync(stream, cancellationToken);
        yield return bytes is null
            ? new SourceItem.Failed(name, $"it has more than {Options.MaxFileBytes:N0} bytes, too many for one article; split it, or raise Sources:MaxFileBytes")
            : Read(bytes, name, format, asItStands, published);
    }

    private SourceItem Read(byte[] bytes, string name, SourceFormat format, bool asItStands, DateOnly? published)
    {
        DecodedText decoded;
        try
        {
            decoded = TextDecoder.Decode(bytes, isHtml: format == SourceFormat.Html);
        }
        catch (NotTextException e)
        {
            return new SourceItem.Failed(name, e.Message);
        }

        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return new SourceItem.Failed(name, "the file is empty");
        }

        if (decoded.Guessed)
        {
            Logger.EncodingGuessed(name, decoded.Encoding);
        }

        return format == SourceFormat.Html ? _pages.Read(decoded.Text, name, published)
            : asItStands ? AsItStands(decoded.Text, name, published)
            : _texts.Read(decoded.Text, name, published);
    }

    private SourceItem AsItStands(string text, string name, DateOnly? published) => text.Length > Options.MaxTextLength
        ? ArticleAssembly.TooLong(name, text.Length, Options)
        : new SourceItem.Read(new Article { Id = new("article/text-" + StableHash.Of(text)), Text = text, Published = published, Origin = name });

    private async ValueTask<byte[]?> ReadBytesAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (bytes.Length + read > Options.MaxFileBytes)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
