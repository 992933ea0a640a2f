using GraphBuilder.Sources.Folders;
using GraphBuilder.Sources.Knowledge;
using GraphBuilder.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Sources.Tests;

public sealed class RegistrationTests : SourceFixture
{
    [Fact]
    public async Task What_is_registered_reads_articles()
    {
        await using var provider = Services(options => options.SeedFolders.Add(RepositoryFolders.Seeds));
        var items = await provider.GetRequiredService<ArticleSources>().Open(Write("a.txt", "Peru recalled its envoy.")).ReadAsync(CancellationToken.None).ToListAsync();

        Assert.Equal("Peru recalled its envoy.", Assert.IsType<Articles.SourceItem.Read>(Assert.Single(items)).Article.Text);
        Assert.Single(provider.GetRequiredService<FolderScan>().Compare(Folder, FolderState.Empty).Unsettled);
    }

    [Fact]
    public void Options_out_of_range_are_refused_by_name()
    {
        using var provider = Services(options => options.MaxTextLength = 5);

        Assert.Contains("MaxTextLength", Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<SourceOptions>>().Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_users_own_patterns_add_to_those_of_the_program()
    {
        Write("sources/mine.yaml", "lines:\n  - 'brought to you by .+'\n");
        Assert.True(SourceKnowledge.Load([RepositoryFolders.Seeds, Folder]).Lines.IsMatch("Brought to you by nobody"));
        Assert.False(Knowledge.Lines.IsMatch("Brought to you by nobody"));
    }

    [Theory]
    [InlineData("lines:\n  - 'fine'\n  - '(never closed'\n", ":3:", "pattern")]
    [InlineData("lines: [a]\nlynes: [b]\n", ":2:", "unknown section \"lynes\"")]
    [InlineData("lines: word\n", ":1:", "must be a list")]
    [InlineData("lines:\n  - {a: b}\n", ":2:", "must be a text")]
    [InlineData("lines: [a\n", ":", "not YAML")]
    public void A_wrong_file_of_patterns_is_named_with_its_line(string yaml, string line, string reason)
    {
        Write("sources/mine.yaml", yaml);
        var message = Assert.Throws<SourceKnowledgeException>(() => SourceKnowledge.Load([Folder])).Message;

        Assert.Contains("mine.yaml" + line, message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_seeds_say_where_they_should_be() =>
        Assert.Contains(Path.Combine(Folder, "sources"), Assert.Throws<SourceKnowledgeException>(() => SourceKnowledge.Load([Folder])).Message, StringComparison.Ordinal);

    private static ServiceProvider Services(Action<SourceOptions> configure) => new ServiceCollection().AddLogging().AddSources(configure).BuildServiceProvider();
}
