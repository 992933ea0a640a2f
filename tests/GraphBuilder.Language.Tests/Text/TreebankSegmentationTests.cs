using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.Text;
using GraphBuilder.Testing;

namespace GraphBuilder.Language.Tests.Text;

/// <summary>Tokens and sentences against the treebanks, F1 of exact spans as the CoNLL 2018 shared task measures it.</summary>
public sealed class TreebankSegmentationTests
{
    [Fact]
    public void Tokens_of_the_English_Web_Treebank()
    {
        var (tokens, sentences) = Score(RepositoryFolders.RequireShared("data", "ud", "en_ewt-dev.conllu"));

        Assert.InRange(tokens, 0.995, 1);
        Assert.InRange(sentences, 0.87, 1);
    }

    [Fact]
    public void Tokens_and_sentences_of_news()
    {
        var (tokens, sentences) = Score(Directory.GetFiles(RepositoryFolders.RequireShared("data", "gum"), "GUM_news_*.conllu"));

        Assert.InRange(tokens, 0.996, 1);
        Assert.InRange(sentences, 0.935, 1);
    }

    [Fact]
    public void Sentences_of_real_news_are_found_again_once_they_are_joined()
    {
        var sentences = File.ReadLines(RepositoryFolders.RequireShared("data", "voa", "sentences.tsv")).Select(line => line[(line.IndexOf('\t') + 1)..].Trim());
        var counts = default(Counts);
        foreach (var story in sentences.Chunk(20))
        {
            var text = string.Join(' ', story);
            var starts = story.Select((_, index) => story.Take(index).Sum(sentence => sentence.Length + 1)).ToList();
            counts += Counts.Of(
                starts.Zip(story, (start, sentence) => (start, start + sentence.Length)),
                TextSegmenter.Segment(text).Select(s => (s[0].Start, s[^1].End)));
        }

        Assert.InRange(counts.F1, 0.99, 1);
    }

    private static (double Tokens, double Sentences) Score(params string[] files)
    {
        var tokens = default(Counts);
        var sentences = default(Counts);
        foreach (var document in files.SelectMany(Read))
        {
            var text = ConlluText.Spell(document);
            var guess = TextSegmenter.Segment(text);
            var surfaces = document.Sentences.Select(sentence => sentence with
            {
                Words = [.. sentence.Surfaces.Select(surface => new ConlluWord { Line = sentence.Line, Form = surface.Form })],
                Surfaces = [.. sentence.Surfaces.Select(surface => surface with { Words = 1 })],
            });
            var gold = ConlluText.Locate(document with { Sentences = [.. surfaces] }, text, "the text");
            tokens += Counts.Of(gold.SelectMany(s => s.Tokens).Select(t => (t.Start, t.End)), guess.SelectMany(s => SurfaceTokens(s)));
            sentences += Counts.Of(gold.Select(s => (s.Span.Start, s.Span.End)), guess.Select(s => (s[0].Start, s[^1].End)));
        }

        return (tokens.F1, sentences.F1);
    }

    private static IEnumerable<(int Start, int End)> SurfaceTokens(ArraySegment<TokenSpan> sentence)
    {
        for (var i = 0; i < sentence.Count;)
        {
            var next = i + 1;
            while (next < sentence.Count && sentence[next].ContinuesWord)
            {
                next++;
            }

            yield return (sentence[i].Start, sentence[next - 1].End);
            i = next;
        }
    }

    private static List<ConlluDocument> Read(string file)
    {
        using var reader = File.OpenText(file);
        return [.. ConlluReader.Read(reader, file)];
    }

    private readonly record struct Counts(int Right, int Gold, int Guessed)
    {
        public double F1 => 2.0 * Right / (Gold + Guessed);

        public static Counts operator +(Counts one, Counts other) => new(one.Right + other.Right, one.Gold + other.Gold, one.Guessed + other.Guessed);

        public static Counts Of(IEnumerable<(int Start, int End)> gold, IEnumerable<(int Start, int End)> guessed)
        {
            var truth = gold.ToHashSet();
            var guess = guessed.ToList();
            return new Counts(guess.Count(truth.Contains), truth.Count, guess.Count);
        }
    }
}
