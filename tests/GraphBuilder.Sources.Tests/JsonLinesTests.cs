using System.Text;
using System.Text.Json;
using GraphBuilder.Articles;

namespace GraphBuilder.Sources.Tests;

public sealed class JsonLinesTests : SourceFixture
{
    [Fact]
    public async Task Every_field_is_read()
    {
        var article = await ReadOne(Write("news.jsonl", Line(new
        {
            id = "a1",
            text = "Peru recalled its envoy to Chile.\n\nARTICLE AD BOX",
            title = "Peru recalls its envoy",
            published = "2026-02-03T23:30:00-05:00",
            url = "https://www.Example.com/peru-envoy/?utm_source=x#top",
            outlet = "Harbour Wire",
        })));

        Assert.Equal("Peru recalls its envoy\n\nPeru recalled its envoy to Chile.", article.Text);
        Assert.Equal("Peru recalls its envoy", article.Title);
        Assert.Equal(new DateOnly(2026, 2, 3), article.Published);
        Assert.Equal("https://www.example.com/peru-envoy", article.Url);
        Assert.Equal("Harbour Wire", article.Outlet);
        Assert.Equal("article/example.com/peru-envoy", article.Id.Value);
        Assert.EndsWith("news.jsonl:1", article.Origin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_text_is_required()
    {
        var article = await ReadOne(Write("news.jsonl", Line(new { text = "Peru recalled its envoy." })));

        Assert.Equal("Peru recalled its envoy.", article.Text);
        Assert.StartsWith("article/text-", article.Id.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_url_the_sources_own_id_names_the_article_within_its_outlet()
    {
        Assert.Equal("article/harbour-wire/7", (await ReadOne(Write("a.jsonl", """{"id": 7, "outlet": "Harbour Wire", "text": "Peru recalled its envoy."}"""))).Id.Value);
        Assert.Equal("article/7", (await ReadOne(Write("b.jsonl", """{"id": "7", "text": "Peru recalled its envoy."}"""))).Id.Value);
    }

    [Fact]
    public async Task Text_taken_as_it_stands_is_not_touched()
    {
        const string Text = "  Peru  recalls its envoy\n\nARTICLE AD BOX\r\nLIMA (AP) — Peru recalled its envoy.\n";
        var article = await ReadOne(Write("news.jsonl", Line(new { id = "a/1", text = Text, title = "Another title" })), asItStands: true);

        Assert.Equal(Text, article.Text);
        Assert.Equal("a/1", article.Id.Value);
        Assert.Equal("Another title", article.Title);
        Assert.Null(article.Source);
    }

    [Fact]
    public async Task A_title_that_the_text_begins_with_is_not_said_twice()
    {
        var article = await ReadOne(Write("news.jsonl", Line(new { text = "Peru recalls its envoy\n\nPeru recalled its envoy to Chile.", title = "Peru recalls its envoy" })));

        Assert.Equal("Peru recalls its envoy\n\nPeru recalled its envoy to Chile.", article.Text);
    }

    [Theory]
    [InlineData("{\"text\": \"Peru recalled", "not JSON")]
    [InlineData("[1, 2]", "expected an object")]
    [InlineData("{\"id\": \"x\"}", "\"text\" is missing")]
    [InlineData("{\"text\": 5}", "\"text\" must be a text, found a number")]
    [InlineData("{\"text\": \"Peru.\", \"outlet\": {}}", "\"outlet\" must be a text, found an object")]
    [InlineData("{\"text\": \"\"}", "no article")]
    [InlineData("{\"text\": \"\\ud800\"}", "surrogate")]
    public async Task A_broken_line_is_named_and_the_others_are_kept(string broken, string reason)
    {
        var items = await ReadAll(Write("news.jsonl", $"{Line(new { text = "Peru recalled its envoy." })}\n{broken}\n\n{Line(new { text = "Chile protested." })}"));

        Assert.Equal(3, items.Count);
        Assert.Equal("Peru recalled its envoy.", Assert.IsType<SourceItem.Read>(items[0]).Article.Text);
        var failed = Assert.IsType<SourceItem.Failed>(items[1]);
        Assert.EndsWith("news.jsonl:2", failed.Origin, StringComparison.Ordinal);
        Assert.Contains(reason, failed.Reason, StringComparison.Ordinal);
        Assert.EndsWith("news.jsonl:4", Assert.IsType<SourceItem.Read>(items[2]).Article.Origin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_passed_over_and_the_others_are_kept()
    {
        Options.MaxFileBytes = 10_000;
        var items = await ReadAll(Write("news.jsonl", $"{Line(new { text = new string('x', 200_000) })}\n{Line(new { text = "Chile protested." })}\n"));

        Assert.Contains("10,000 bytes", Assert.IsType<SourceItem.Failed>(items[0]).Reason, StringComparison.Ordinal);
        Assert.Equal("Chile protested.", Assert.IsType<SourceItem.Read>(items[1]).Article.Text);
        Assert.Equal(2, items.Count);
    }

    [Fact]
    public async Task A_json_array_is_told_apart_from_json_lines() =>
        Assert.Contains("jq", (await ReadFailed(Write("news.jsonl", "[\n{\"text\": \"Peru.\"},\n{\"text\": \"Chile.\"}\n]"))).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_date_that_is_none_is_noticed_and_the_article_kept()
    {
        Assert.Null((await ReadOne(Write("news.jsonl", Line(new { text = "Peru recalled its envoy.", published = "last week" })))).Published);
        Assert.Contains(Notices.Lines, line => line.Contains("\"last week\" is not a date", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_repeated_id_is_noticed()
    {
        await ReadAll(Write("news.jsonl", "{\"id\":\"1\",\"text\":\"Peru recalled its envoy.\"}\n{\"id\":\"1\",\"text\":\"Chile protested.\"}\n"));

        Assert.Contains(Notices.Lines, line => line.Contains("line 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_is_no_part_of_the_first_line(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var path = Write("news.jsonl", [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"text\": \"Türkiye recalled its envoy.\"}\r\n")]);

        Assert.Equal("Türkiye recalled its envoy.", (await ReadOne(path)).Text);
    }

    [Fact]
    public async Task Articles_from_a_stream_are_read_as_from_a_file()
    {
        var stream = new MemoryStream("{\"text\": \"Peru recalled its envoy.\"}"u8.ToArray());
        var items = await Sources.Open("standard input", () => stream, SourceFormat.JsonLines).ReadAsync(CancellationToken.None).ToListAsync();

        Assert.Equal("standard input:1", Assert.IsType<SourceItem.Read>(Assert.Single(items)).Article.Origin);
    }

    private static string Line(object fields) => JsonSerializer.Serialize(fields);
}
