using System.Runtime.CompilerServices;
using GraphBuilder.Articles;

namespace GraphBuilder.Sources.Files;

/// <summary>One file of articles.</summary>
internal sealed class FileSource(string path, SourceFormat? format, bool asItStands, ArticleReader reader) : IArticleSource
{
    /// <inheritdoc />
    public string Name => path;

    /// <inheritdoc />
    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (stream, failed) = Open();
        if (stream is null)
        {
            yield return failed!;
            yield break;
        }

        await using var opened = stream;
        if ((format ?? ArticleFiles.FormatOf(path)) is not { } known)
        {
            yield return new SourceItem.Failed(
                path, "its name does not say what it is; give it a name in .txt, .html or .jsonl");
            yield break;
        }

        DateOnly? modified = reader.Options.ModifiedTimeAsDate ? DateOnly.FromDateTime(File.GetLastWriteTimeUtc(path)) : null;
        await foreach (var item in reader.ReadAsync(stream, path, known, asItStands, modified, cancellationToken))
        {
            yield return item;
        }
    }

    private (FileStream? Stream, SourceItem.Failed? Failed) Open()
    {
        try
        {
            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan), null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            var isLink = new FileInfo(path).LinkTarget is not null;
            return (null, new(path, isLink ? "it is a link to a file that does not exist" : "there is no such file or folder; check the path"));
        }
        catch (UnauthorizedAccessException)
        {
            return (null, new(path, "it may not be read by this user; change its permissions (chmod +r)"));
        }
        catch (IOException e)
        {
            return (null, new(path, $"it cannot be opened now: {e.Message}", MayPass: true));
        }
    }
}
