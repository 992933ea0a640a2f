using System.Globalization;
using GraphBuilder.Graph;
using GraphBuilder.Sources;
using GraphBuilder.Stores;
using GraphBuilder.Testing;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Tests.Golden;

/// <summary>
/// The edges that the shipped articles give, as a file for people to read. When extraction changes on purpose, GRAPHBUILDER_UPDATE_GOLDEN=1 writes it anew; its
/// difference is then read before it is committed.
/// </summary>
public sealed class ArticlesGraphTests : IDisposable
{
    private const string Update = "GRAPHBUILDER_UPDATE_GOLDEN";
    private readonly string _folder = Directory.CreateTempSubdirectory("graphbuilder-golden-").FullName;

    private static string GoldenFile => Path.Combine(RepositoryFolders.Root, "tests", "GraphBuilder.Worker.Tests", "Golden", "articles.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_shipped_articles_give_the_graph_of_the_golden_file()
    {
        var graph = await GraphOfArticlesAsync();
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            await File.WriteAllTextAsync(GoldenFile, graph, TestContext.Current.CancellationToken);
        }

        var golden = await File.ReadAllTextAsync(GoldenFile, TestContext.Current.CancellationToken);
        Assert.True(golden == graph, $"the graph of seeds/articles is another one; if that is right, run this test with {Update}=1 and read the difference:\n{Difference(golden, graph)}");
    }

    private async Task<string> GraphOfArticlesAsync()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Path", Path.Combine(_folder, "graph.db"))]).Build();
        await using var services = new ServiceCollection().AddLogging().AddMetrics().AddGraphBuilder(settings).BuildServiceProvider();
        var articles = services.GetRequiredService<ArticleSources>().Open(Path.Combine(RepositoryFolders.Seeds, "articles"));
        await foreach (var step in services.GetRequiredService<ArticleIngestion>().IngestAsync(articles.ReadAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken))
        {
            Assert.IsType<IngestionStep.Saved>(step);
        }

        var edges = services.GetRequiredService<IGraphFeed>().Read(0, int.MaxValue).Select(change => change.Element).OfType<GraphElement.EdgeLink>();
        return string.Join('\n', edges.Select(edge => Describe(edge.Value)).Order(StringComparer.Ordinal)) + "\n";
    }

    private static string Describe(Edge edge)
    {
        var title = edge.Title is null ? "" : $" as {edge.Title}";
        return string.Create(CultureInfo.InvariantCulture, $"{edge.Source} {edge.Type} {edge.Target}{title} ({edge.Reports} reports, {edge.Outlets} outlets)");
    }

    private static string Difference(string golden, string graph)
    {
        var (before, after) = (golden.Split('\n'), graph.Split('\n'));
        return string.Join('\n', before.Except(after, StringComparer.Ordinal).Select(line => "- " + line).Concat(after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line)));
    }
}
