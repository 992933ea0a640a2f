using GraphBuilder.Sources.Cleaning;
using GraphBuilder.Testing;

namespace GraphBuilder.Sources.Tests;

/// <summary>Patterns of noise are worth nothing if they take real sentences for noise.</summary>
public sealed class NoisePrecisionTests : SourceFixture
{
    [Fact]
    public void Hardly_a_sentence_of_real_news_is_taken_for_noise()
    {
        var sentences = File.ReadLines(RepositoryFolders.RequireShared("data", "voa", "sentences.tsv"))
            .Select(line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..].Trim())
            .Where(sentence => sentence.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var cleaner = new ArticleCleaner(Knowledge);
        var cleaned = cleaner.Clean(new ArticleDraft("news", sentences.ConvertAll(Texts.Paragraphs.Line)) { Title = Texts.Paragraphs.Line("A title of its own") });
        var kept = cleaned.Paragraphs.Select(paragraph => paragraph.Text).ToHashSet(StringComparer.Ordinal);
        var lost = sentences.Where(sentence => !kept.Contains(Texts.Paragraphs.Line(sentence).Text)).ToList();

        Assert.True(sentences.Count > 4_000);
        Assert.True(lost.Count <= sentences.Count / 1_000, string.Join('\n', lost));
    }
}
