using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphBuilder.Articles;
using GraphBuilder.Worker.Output;

namespace GraphBuilder.Worker.Tests.Output;

public sealed class ArticleGraphJsonTests
{
    [Fact]
    public void An_article_is_one_line_with_the_fields_of_the_contract()
    {
        const string expected =
            """
            {"id":"a1","title":"Talks","published":"2026-02-03","url":null,"outlet":"AFP",
            "text":"Oman hosted talks. “Iran & the “US” met,” said AFP.",
            "entities":[
            {"id":"country/iran","name":"Iran","type":"Country","finerType":null,"wikidata":"Q794","mentions":[{"start":20,"end":24,"kind":"name"}]},
            {"id":"country/oman","name":"Oman","type":"Country","finerType":null,"wikidata":null,"mentions":[{"start":0,"end":4,"kind":"name"}]},
            {"id":"country/united-states","name":"United States","type":"Country","finerType":null,"wikidata":null,"mentions":[{"start":32,"end":34,"kind":"name"}]}],
            "statements":[{"id":"s1","kind":"event","type":"MEETS","plover":"CONSULT","cameo":"040",
            "source":{"entity":"country/iran","start":20,"end":24},
            "target":{"entity":"country/united-states","start":32,"end":34},
            "third":{"role":"mediator","entity":"country/oman","start":0,"end":4},
            "title":null,"polarity":"affirmed","modality":"asserted","attribution":null,"date":"2026-02-02","dateSource":"none",
            "trigger":{"start":36,"end":39},"sentence":{"start":19,"end":51},"confidence":0.8765,"rule":"meet.v.1"}]}
            """;
        Assert.Equal(expected.ReplaceLineEndings("") + "\n", Write(Sample.Article()));
    }

    [Fact]
    public void Missing_parts_are_null()
    {
        var article = Sample.Article() with { Title = null, Outlet = null, Published = null };
        var graph = Sample.Graph(article) with
        {
            Entities = [],
            Statements = [Sample.Meeting(article) with { Third = null, Trigger = null, Date = null, Plover = null, Cameo = null }],
        };
        using var json = JsonDocument.Parse(Write(graph));
        var statement = json.RootElement.GetProperty("statements")[0];
        Assert.All(
            (string[])["third", "trigger", "date", "plover", "cameo", "title", "attribution"],
            name => Assert.Equal(JsonValueKind.Null, statement.GetProperty(name).ValueKind));
        Assert.All(
            (string[])["title", "outlet", "published", "url"], name => Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty(name).ValueKind));
    }

    [Fact]
    public void What_is_told_of_one_side_alone_is_left_to_stores()
    {
        var article = Sample.Article();
        var meeting = Sample.Meeting(article);
        var graph = Sample.Graph(article) with { Statements = [meeting, meeting with { Id = new("s2"), Target = null }, meeting with { Id = new("s3"), Source = null }] };
        using var json = JsonDocument.Parse(Write(graph));
        Assert.Equal(["s1"], json.RootElement.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("“Türkiye” & 'Iran' <b> \u2028 é 𝔘 🇮🇷")]
    [InlineData("line\nbreak\ttab \"quote\" \\ \u0000")]
    public void Any_text_comes_back_as_it_was(string text)
    {
        var line = Write(Sample.Graph(Sample.Article(text: text)) with { Statements = [], Entities = [] });
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        using var json = JsonDocument.Parse(line);
        Assert.Equal(text, json.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_offsets_stay_right()
    {
        using var json = JsonDocument.Parse(Write(Sample.Graph(Sample.Article(text: "a\ud800b")) with { Statements = [], Entities = [] }));
        Assert.Equal("a\ufffdb", json.RootElement.GetProperty("text").GetString());
    }

    private static string Write(Article article) => Write(Sample.Graph(article));

    private static string Write(GraphBuilder.Graph.ArticleGraph graph)
    {
        var bytes = new ArrayBufferWriter<byte>();
        ArticleGraphJson.WriteLine(bytes, graph);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
