using GraphBuilder.Articles;
using GraphBuilder.Sources.Files;
using GraphBuilder.Sources.Knowledge;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Sources;

/// <summary>Opens what articles come from: a file, a folder, standard input.</summary>
public sealed class ArticleSources
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly ArticleReader _reader;

    /// <summary>Takes what sources know and how they read.</summary>
    public ArticleSources(SourceKnowledge knowledge, IOptions<SourceOptions> options, ILogger<ArticleSources> logger) =>
        _reader = new(knowledge, options.Value, logger);

    /// <summary>
    /// Opens a path. Nothing is read yet, and nothing is thrown for a path that is missing or cannot be read: the source then gives
    /// one <see cref="SourceItem.Failed"/> that says so.
    /// </summary>
    /// <param name="path">A file, a folder with all that lies below it, or <see cref="StandardInput"/>.</param>
    /// <param name="format">What the file is; where it is null, its name says so (standard input is then plain text). In a folder, only files of this format are read.</param>
    /// <param name="asItStands">
    /// Takes texts as they are, without cleaning, without the title before them and without judging their language: offsets refer to the text given, and a JSON
    /// line's id stays as it is. It makes no difference to <see cref="SourceFormat.Html"/>, whose text is always made.
    /// </param>
    public IArticleSource Open(string path, SourceFormat? format = null, bool asItStands = false) =>
        path == StandardInput ? Open("standard input", Console.OpenStandardInput, format ?? SourceFormat.Text, asItStands)
        : Directory.Exists(path) ? new FolderSource(path, format, asItStands, _reader)
        : new FileSource(path, format, asItStands, _reader);

    /// <summary>How many files of articles a path stands for, for showing progress; 1 for what is no folder.</summary>
    public static int CountFiles(string path) => Directory.Exists(path)
        ? FolderWalk.Files(path, _ => { }, (_, _) => { }).Count(file => ArticleFiles.FormatOf(file) is not null)
        : 1;

    /// <summary>Opens a stream, which can be read once.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="open">Gives the stream; it is disposed after reading.</param>
    /// <param name="format">What it holds.</param>
    /// <param name="asItStands">As in <see cref="Open(string, SourceFormat?, bool)"/>.</param>
    public IArticleSource Open(string name, Func<Stream> open, SourceFormat format, bool asItStands = false) =>
        new StreamSource(name, open, format, asItStands, _reader);
}
