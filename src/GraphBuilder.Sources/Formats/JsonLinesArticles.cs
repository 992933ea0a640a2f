using System.Runtime.CompilerServices;
using System.Text;
using GraphBuilder.Articles;
using GraphBuilder.Sources.Cleaning;
using GraphBuilder.Sources.Texts;
using GraphBuilder.Text;
using Microsoft.Extensions.Logging;

namespace GraphBuilder.Sources.Formats;

/// <summary>
/// Reads articles from JSON lines. A broken line is reported with its number, the others are kept. Source maps refer to the line's
/// field <c>text</c>; the title, which is put before it, maps to its start.
/// </summary>
internal sealed class JsonLinesArticles(ArticleAssembly assembly, SourceOptions options, ILogger logger)
{
    /// <summary>The articles of a stream.</summary>
    /// <param name="stream">UTF-8, or UTF-16 with a byte order mark; lines in other bytes are read as Windows-1252.</param>
    /// <param name="name">What messages call the stream.</param>
    /// <param name="asItStands">Whether <c>text</c> is taken without cleaning, so that offsets refer to it, and <c>id</c> without change.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<SourceItem> ReadAsync(
        Stream stream, string name, bool asItStands, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var linesOfIds = new Dictionary<string, int>(StringComparer.Ordinal);
        var (isEmpty, anyRead) = (true, false);
        await foreach (var line in ByteLines.ReadAsync(stream, options.MaxFileBytes, cancellationToken))
        {
            var origin = $"{name}:{line.Number}";
            if (line.Bytes is null)
            {
                isEmpty = false;
                yield return new SourceItem.Failed(
                    origin, $"the line has more than {options.MaxFileBytes:N0} bytes; split the article, or raise Sources:MaxFileBytes");
                continue;
            }

            if (!anyRead && TextDecoder.WhyNotText(line.Bytes) is { } reason)
            {
                yield return new SourceItem.Failed(name, reason);
                yield break;
            }

            var text = Decode(line.Bytes, origin);
            if (line.Number == 1 && text.Trim() == "[")
            {
                yield return new SourceItem.Failed(
                    origin, "this is one JSON array over many lines, not one object a line; write each article on a line of its own (jq -c '.[]')");
                yield break;
            }

            if (!string.IsNullOrWhiteSpace(text))
            {
                var item = Read(text, origin, asItStands, linesOfIds, line.Number);
                (isEmpty, anyRead) = (false, anyRead || item is SourceItem.Read);
                yield return item;
            }
        }

        if (isEmpty)
        {
            yield return new SourceItem.Failed(name, "the file is empty");
        }
    }

    private SourceItem Read(string text, string origin, bool asItStands, Dictionary<string, int> linesOfIds, int number)
    {
        try
        {
            var line = JsonLine.Parse(text);
            if (line.Published is not null && line.PublishedDate is null)
            {
                logger.DateNotRead(origin, line.Published);
            }

            if (line.Id is not null && !linesOfIds.TryAdd(line.Id, number))
            {
                logger.IdRepeated(origin, line.Id, linesOfIds[line.Id]);
            }

            return asItStands ? AsItStands(line, origin) : assembly.Make(Draft(line, origin));
        }
        catch (FormatException e)
        {
            return new SourceItem.Failed(origin, e.Message);
        }
        catch (Exception e)
        {
            // A fault of ours in one line must not cost the lines after it.
            logger.ReadingBroke(e, origin);
            return new SourceItem.Failed(origin, $"reading it failed: {e.Message}");
        }
    }

    private string Decode(byte[] bytes, string origin)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        logger.EncodingGuessed(origin, TextDecoder.Windows1252.WebName);
        return TextDecoder.Windows1252.GetString(bytes);
    }

    private static ArticleDraft Draft(JsonLine line, string origin) => new(origin, Paragraphs.Of(line.Text))
    {
        Title = line.Title is null ? null : Paragraphs.Line(line.Title),
        Outlet = line.Outlet?.Trim(),
        Url = line.Url,
        Published = line.PublishedDate,
        OwnId = line.Id?.Trim(),
    };

    private SourceItem AsItStands(JsonLine line, string origin) =>
        string.IsNullOrWhiteSpace(line.Text) ? new SourceItem.Failed(origin, "the field \"text\" is empty")
        : line.Text.Length > options.MaxTextLength ? ArticleAssembly.TooLong(origin, line.Text.Length, options)
        : new SourceItem.Read(new Article
        {
            Id = new(line.Id ?? "text-" + StableHash.Of(line.Text)),
            Text = line.Text,
            Title = line.Title,
            Url = line.Url,
            Outlet = line.Outlet,
            Published = line.PublishedDate,
            Origin = origin,
        });
}
