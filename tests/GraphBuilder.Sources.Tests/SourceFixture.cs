using GraphBuilder.Articles;
using GraphBuilder.Sources.Knowledge;
using GraphBuilder.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Sources.Tests;

/// <summary>A folder of its own for each test, and what reads it.</summary>
public abstract class SourceFixture : IDisposable
{
    protected static readonly SourceKnowledge Knowledge = SourceKnowledge.Load([RepositoryFolders.Seeds]);

    protected SourceFixture() => Folder = Directory.CreateTempSubdirectory("graphbuilder-sources-").FullName;

    protected string Folder { get; }

    protected SourceOptions Options { get; } = new();

    protected NoticeLog Notices { get; } = new();

    protected ArticleSources Sources => new(Knowledge, Microsoft.Extensions.Options.Options.Create(Options), Notices);

    protected string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    protected string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    protected async Task<List<SourceItem>> ReadAll(string path, SourceFormat? format = null, bool asItStands = false) =>
        await Sources.Open(path, format, asItStands).ReadAsync(CancellationToken.None).ToListAsync();

    protected async Task<Article> ReadOne(string path, bool asItStands = false) =>
        Assert.IsType<SourceItem.Read>(Assert.Single(await ReadAll(path, asItStands: asItStands))).Article;

    protected Task<Article> ReadText(string text, string name = "article.txt") => ReadOne(Write(name, text));

    protected async Task<SourceItem.Failed> ReadFailed(string path, SourceFormat? format = null) =>
        Assert.IsType<SourceItem.Failed>(Assert.Single(await ReadAll(path, format)));

    protected static string[] Paragraphs(Article article) => article.Text.Split("\n\n");

    /// <summary>Every piece of the map stands in the original, letter by letter.</summary>
    protected static void AssertMapIsExact(Article article, string original)
    {
        Assert.NotNull(article.Source);
        foreach (var piece in article.Source.Pieces)
        {
            Assert.Equal(original.AsSpan(piece.Original, piece.Length), article.Text.AsSpan(piece.Clean, piece.Length));
        }
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected sealed class NoticeLog : ILogger<ArticleSources>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
