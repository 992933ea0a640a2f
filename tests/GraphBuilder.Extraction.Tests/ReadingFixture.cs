using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Names;
using GraphBuilder.Extraction.Tests;
using GraphBuilder.Extraction.Tests.Invariants;
using GraphBuilder.Graph;
using GraphBuilder.Language;
using GraphBuilder.Language.Text;
using GraphBuilder.Stages;
using GraphBuilder.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(ReadingFixture))]

namespace GraphBuilder.Extraction.Tests;

/// <summary>The whole engine with the shipped model and seeds, loaded once.</summary>
public sealed class ReadingFixture : IDisposable
{
    private readonly ServiceProvider _services;

    public ReadingFixture()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<ITokenizer, RuleTokenizer>();
        services.AddLanguageModel(options => options.Folder = RepositoryFolders.Models);
        services.AddKnowledge(options => options.Folders = [RepositoryFolders.Seeds]);
        services.AddExtraction();
        _services = services.BuildServiceProvider();
    }

    public KnowledgeBase Knowledge => _services.GetRequiredService<KnowledgeBase>();

    /// <summary>What the program makes of a text.</summary>
    public ArticleGraph Read(string text, DateOnly? published = null) => ReadAs("test", text, published);

    /// <summary>What the program makes of a text that is the article of that id.</summary>
    public ArticleGraph ReadAs(string article, string text, DateOnly? published = null) =>
        Read(new Article { Id = new ArticleId(article), Text = text, Origin = "test", Published = published });

    /// <summary>What the program makes of an article; it must be sound, whatever the article says.</summary>
    public ArticleGraph Read(Article article)
    {
        var graph = _services.GetRequiredService<IArticleExtractor>().Extract(article, CancellationToken.None);
        new GraphLaws(Knowledge.Ontology).Hold(graph);
        return graph;
    }

    /// <summary>A text with tags and trees.</summary>
    public Document Analyse(string text, DateOnly? published = null)
    {
        var document = new Document("test", text, published);
        _services.GetRequiredService<ITokenizer>().Process(document, CancellationToken.None);
        _services.GetRequiredService<ITextAnalyzer>().Process(document, CancellationToken.None);
        return document;
    }

    /// <summary>A text with its names, as <c>analyze</c> finds them.</summary>
    public Document FindNames(string text)
    {
        var document = Analyse(text);
        _services.GetRequiredService<IMentionReader>().Process(document, CancellationToken.None);
        new MentionCorrection(Knowledge).Process(document, CancellationToken.None);
        new NameTagging(Knowledge).Process(document, CancellationToken.None);
        return document;
    }

    public void Dispose() => _services.Dispose();
}
