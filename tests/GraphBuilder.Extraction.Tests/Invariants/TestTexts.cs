using System.Reflection;
using GraphBuilder.Articles;
using GraphBuilder.Sources;
using GraphBuilder.Sources.Knowledge;
using GraphBuilder.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Extraction.Tests.Invariants;

/// <summary>The texts that the laws are tried on.</summary>
internal static class TestTexts
{
    /// <summary>What the theories of this project read, each once, in order of code units.</summary>
    public static IReadOnlyList<string> OfTheories { get; } =
        [.. typeof(TestTexts).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters() is [{ Name: "text" }, ..])
            .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
            .Select(data => (string)data.Data[0]!)
            .Where(text => text.Contains(' ', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The articles that come with the program.</summary>
    public static async Task<IReadOnlyList<Article>> ShippedAsync()
    {
        var sources = new ArticleSources(SourceKnowledge.Load([RepositoryFolders.Seeds]), Options.Create(new SourceOptions()), NullLogger<ArticleSources>.Instance);
        var items = await sources.Open(Path.Combine(RepositoryFolders.Seeds, "articles")).ReadAsync(CancellationToken.None).ToListAsync();
        return [.. items.OfType<SourceItem.Read>().Select(item => item.Article)];
    }
}
