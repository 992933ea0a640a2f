using GraphBuilder.Articles;
using GraphBuilder.Testing;

namespace GraphBuilder.Sources.Tests;

/// <summary>The articles that come with the program.</summary>
public sealed class SeedArticleTests : SourceFixture
{
    private static readonly string Articles = Path.Combine(RepositoryFolders.Seeds, "articles");

    [Fact]
    public async Task All_of_them_are_read_with_title_date_and_outlet()
    {
        var articles = await ReadArticles();

        Assert.Equal(12, articles.Count);
        Assert.All(articles, article => Assert.False(string.IsNullOrEmpty(article.Title)));
        Assert.All(articles, article => Assert.InRange(article.Published!.Value, new DateOnly(2026, 1, 26), new DateOnly(2026, 2, 3)));
        Assert.Equal(
            ["Bosphorus Ledger", "Gulf Courier", "Harbour Wire", "Pacific Monitor", "The Meridian Post", "Volta Chronicle"],
            articles.Select(article => article.Outlet).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(12, articles.Select(article => article.Id).Distinct().Count());
    }

    [Fact]
    public async Task Nothing_is_left_of_the_noise_around_them()
    {
        string[] noise =
        [
            "ARTICLE AD BOX", "ADVERTISEMENT", "Advertisement", "cookies", "newsletter", "Subscribe", "Share", "READ MORE", "Read also", "Also Read", "Read Entire", "Photo",
            "Credit", "Courier/", "By ", "Copyright", "©", "rights reserved", "Related", "Most read", "Follow us", "Tags", "ago", "(Harbour Wire)", "ISTANBUL", "TBILISI", "TOKYO", "DOHA",
        ];
        foreach (var article in await ReadArticles())
        {
            Assert.All(noise, phrase => Assert.DoesNotContain(phrase, article.Text, StringComparison.Ordinal));
            Assert.All(Paragraphs(article).Where(paragraph => paragraph != article.Title && paragraph != "Ankara wants a deal"), paragraph => Assert.True(paragraph[^1] is '.' or '"' or '”', paragraph));
        }
    }

    [Fact]
    public async Task Every_letter_maps_to_its_place_in_the_file()
    {
        foreach (var article in await ReadArticles())
        {
            if (!article.Origin.Contains(".jsonl", StringComparison.Ordinal))
            {
                AssertMapIsExact(article, await File.ReadAllTextAsync(article.Origin));
            }
        }
    }

    private async Task<List<Article>> ReadArticles() =>
        [.. (await ReadAll(Articles)).Select(item => Assert.IsType<SourceItem.Read>(item).Article)];
}
