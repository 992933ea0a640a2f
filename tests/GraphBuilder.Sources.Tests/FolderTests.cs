using GraphBuilder.Articles;

namespace GraphBuilder.Sources.Tests;

public sealed class FolderTests : SourceFixture
{
    [Fact]
    public async Task Articles_come_in_a_fixed_order_and_hidden_files_are_passed_over()
    {
        Write("b.txt", "Peru recalled its second envoy.");
        Write("B.TXT", "Peru recalled its first envoy.");
        Write("a/c.jsonl", "{\"text\": \"Chile protested.\"}\n{\"text\": \"Chile did not protest.\"}\n");
        Write(".hidden.txt", "Nobody saw this.");
        Write(".git/d.txt", "Nobody saw this.");

        var articles = (await ReadAll(Folder)).Cast<SourceItem.Read>().Select(item => item.Article).ToList();

        Assert.Equal(["B.TXT", "b.txt", "a/c.jsonl:1", "a/c.jsonl:2"], articles.Select(article => Path.GetRelativePath(Folder, article.Origin)));
    }

    [Fact]
    public async Task Only_files_of_the_format_asked_for_are_read()
    {
        Write("b.txt", "Peru recalled its envoy.");
        Write("c.jsonl", "{\"text\": \"Chile protested.\"}");

        Assert.Equal("Chile protested.", Assert.IsType<SourceItem.Read>(Assert.Single(await ReadAll(Folder, SourceFormat.JsonLines))).Article.Text);
    }
}
