using System.Text;
using GraphBuilder.Testing;

namespace GraphBuilder.Sources.Tests;

public sealed class TextArticleTests : SourceFixture
{
    [Fact]
    public async Task The_first_line_is_the_title_and_the_first_paragraph()
    {
        var article = await ReadText("Norway hosts talks on the strait\n\nNorway hosted envoys from both sides on Monday.\n");

        Assert.Equal("Norway hosts talks on the strait", article.Title);
        Assert.Equal("Norway hosts talks on the strait\n\nNorway hosted envoys from both sides on Monday.", article.Text);
    }

    [Fact]
    public async Task A_text_of_one_sentence_has_no_title()
    {
        var article = await ReadText("Norway threatened Chile.");

        Assert.Null(article.Title);
        Assert.Equal("Norway threatened Chile.", article.Text);
    }

    [Fact]
    public async Task A_text_that_begins_with_a_quoted_sentence_has_no_title()
    {
        var article = await ReadText("Norway's minister told them: \"We will wait.\"\n\nChile protested.\n");

        Assert.Null(article.Title);
        Assert.Equal(2, Paragraphs(article).Length);
    }

    [Fact]
    public async Task Scraping_noise_is_taken_out()
    {
        var article = await ReadText(
            """
            Minister rejects the offer from Lima

            2 days ago 1
            ARTICLE AD BOX

            Share on Facebook
            By Jane Doe and John Roe, Harbour Wire

            Chile's foreign minister rejected an offer from Peru on Tuesday and called it "an insult".

            Subscribe now
            A protester holds a sign outside the embassy in Lima, Peru, on Monday. (AP Photo/Some Name)
            READ MORE: Peru recalls its envoy

            Peru's government said that it would not change its offer.

            Related articles
            Envoy leaves for Lima
            Ten things to know about the dispute

            Read Entire Article
            """);

        Assert.Equal(
            [
                "Minister rejects the offer from Lima",
                "Chile's foreign minister rejected an offer from Peru on Tuesday and called it \"an insult\".",
                "Peru's government said that it would not change its offer.",
            ],
            Paragraphs(article));
    }

    [Fact]
    public async Task A_headline_that_stands_again_and_a_place_alone_are_taken_out()
    {
        var article = await ReadText(
            "Peru recalls its envoy\n\nPeru recalls its envoy\n\nLIMA\nPeru Recalls Its Envoy!\n\nPeru recalled its envoy to Chile on Tuesday after a week of quarrels.\n");

        Assert.Equal(["Peru recalls its envoy", "Peru recalled its envoy to Chile on Tuesday after a week of quarrels."], Paragraphs(article));
    }

    [Theory]
    [InlineData("ISTANBUL (AP) — Peru recalled its envoy.")]
    [InlineData("WASHINGTON, Feb 3 (Reuters) - Peru recalled its envoy.")]
    [InlineData("NEW YORK — Peru recalled its envoy.")]
    [InlineData("ANKARA, Türkiye (AP) — Peru recalled its envoy.")]
    [InlineData("Doha (AFP) – Peru recalled its envoy.")]
    [InlineData("UNITED NATIONS, Feb. 3 (Xinhua) -- Peru recalled its envoy.")]
    public async Task A_dateline_is_cut_off(string paragraph) =>
        Assert.Equal("Peru recalled its envoy.", (await ReadText(paragraph)).Text);

    [Theory]
    [InlineData("NATO allies — among them Canada — rejected the plan.")]
    [InlineData("The U.S. (and Canada) rejected the plan.")]
    [InlineData("Support for the strike grew in Lima, union leaders say.")]
    [InlineData("Video from the scene showed police beating marchers.")]
    [InlineData("World leaders condemned the strike.")]
    [InlineData("Iran threatened Israel in May 2026.")]
    public async Task A_sentence_that_resembles_noise_stays(string sentence) =>
        Assert.Equal(sentence, (await ReadText(sentence)).Text);

    [Theory]
    [InlineData("Published Feb. 3, 2026")]
    [InlineData("Published: February 3, 2026 at 10:15 AM EST")]
    [InlineData("3 February 2026, 10:15 GMT")]
    [InlineData("Tuesday, 3 February 2026")]
    [InlineData("2026-02-03T10:15:00Z")]
    [InlineData("Feb 3, 2026 | Updated Feb 5, 2026 08:00 UTC")]
    [InlineData("Last updated on 3 Feb 2026")]
    public async Task The_date_of_publication_is_read_from_a_line_of_its_own(string line)
    {
        var article = await ReadText($"Peru recalls its envoy\n\n{line}\n\nPeru recalled its envoy to Chile on Tuesday.\n");

        Assert.Equal(new DateOnly(2026, 2, 3), article.Published);
        Assert.DoesNotContain("2026", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_in_a_sentence_is_not_the_date_of_publication()
    {
        var article = await ReadText("Peru recalls its envoy\n\nPeru recalled its envoy on 3 February 2026 after a quarrel.\n");

        Assert.Null(article.Published);
        Assert.Contains("3 February 2026", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_of_change_is_the_date_only_where_that_is_asked_for()
    {
        var path = Write("article.txt", "Peru recalled its envoy.");
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 2, 3, 12, 0, 0, DateTimeKind.Utc));
        Assert.Null((await ReadOne(path)).Published);

        Options.ModifiedTimeAsDate = true;
        Assert.Equal(new DateOnly(2026, 2, 3), (await ReadOne(path)).Published);
    }

    [Fact]
    public async Task Hard_wrapped_lines_become_paragraphs()
    {
        var article = await ReadText(
            """
            Peru recalls its envoy

            Peru recalled its envoy to Chile on Tuesday after a week of
            quarrels about fishing rights, and the government in Lima said
            that it would not send anybody back before the other side had
            apologised.
            Chile's foreign minister said that her country had done nothing
            wrong and that it would wait.
            """);

        Assert.Equal(
            [
                "Peru recalls its envoy",
                "Peru recalled its envoy to Chile on Tuesday after a week of quarrels about fishing rights, and the government in Lima said that it would not send anybody back before the other side had apologised.",
                "Chile's foreign minister said that her country had done nothing wrong and that it would wait.",
            ],
            Paragraphs(article));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    public async Task Every_usual_encoding_is_read(string name, bool marked)
    {
        const string Text = "Türkiye’s minister – in Lima – said “no” to Peru’s offer.";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var path = Write("article.txt", [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)]);

        Assert.Equal(Text, (await ReadOne(path)).Text);
        Assert.Equal(name == "windows-1252" || (name == "utf-16" && !marked), Notices.Lines.Exists(line => line.Contains("encoding", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("© 2026 Harbour Wire. All rights reserved.")]
    [InlineData("Copyright 2024-2026 Harbour Wire")]
    [InlineData("Source: Harbour Wire")]
    public async Task The_outlet_is_read_where_the_text_names_it(string line)
    {
        var article = await ReadText($"Peru recalls its envoy\n\nHarbour Wire\n\nPeru recalled its envoy to Chile on Tuesday.\n\n{line}\n");

        Assert.Equal("Harbour Wire", article.Outlet);
        Assert.Equal(["Peru recalls its envoy", "Peru recalled its envoy to Chile on Tuesday."], Paragraphs(article));
    }

    [Fact]
    public async Task The_id_depends_on_the_text_alone_and_not_on_where_it_lies()
    {
        var one = await ReadText("Peru recalled its envoy.", "a/one.txt");
        var other = await ReadText("\uFEFFPeru  recalled its envoy.\r\n", "b/other.txt");

        Assert.Equal(one.Id, other.Id);
        Assert.Equal(one.ContentHash, other.ContentHash);
        Assert.NotEqual(one.Id, (await ReadText("Peru recalled its envoys.")).Id);
    }

    [Fact]
    public async Task The_source_map_is_exact()
    {
        const string Original = "Peru recalls  its envoy\r\n\r\nARTICLE AD BOX\r\nLIMA (AP) — Peru recalled\u00A0its envoy to Chile\ton Tuesday.\r\n";
        var article = await ReadText(Original);

        AssertMapIsExact(article, Original);
        var at = article.Text.IndexOf("Chile", StringComparison.Ordinal);
        Assert.Equal("Chile", article.Source!.ToOriginal(new Documents.TextSpan(at, at + 5)).Of(Original));
    }

    [Theory]
    [InlineData("000_849b3c167a0828ba.txt", "ARTICLE AD BOX", "Read Entire", "days ago")]
    [InlineData("004_d7da7d9c67557016.txt", "AP Photo", "ISTANBUL\n", "holds a photograph")]
    public async Task A_real_scraped_article_is_clean(string file, params string[] noise)
    {
        var path = RepositoryFolders.RequireShared("seeds", file);
        var article = await ReadOne(path);

        Assert.All(noise, phrase => Assert.DoesNotContain(phrase, article.Text, StringComparison.Ordinal));
        Assert.StartsWith(article.Title!, article.Text, StringComparison.Ordinal);
        Assert.Equal(article.Text.LastIndexOf(article.Title!, StringComparison.Ordinal), article.Text.IndexOf(article.Title!, StringComparison.Ordinal));
        AssertMapIsExact(article, await File.ReadAllTextAsync(path));
    }
}
