using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Tests.Tagging;

public sealed class TreeDecoderTests
{
    [Fact]
    public void The_tree_is_the_best_of_all_trees_with_one_root()
    {
        var cases = from words in Gen.Choose(1, 4)
                    from scores in Gen.ArrayOf(Gen.Choose(-30, 30), words * (words + 1))
                    select (words, scores.Select((score, index) => (score / 10f) + (index * 0.0001f)).ToArray());
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var (words, arcs) = one;
            var heads = new int[words];
            new TreeDecoder().Decode(arcs, heads);
            Assert.True(IsTree(heads), $"{string.Join(' ', heads)} is no tree with one root");
            Assert.Equal(AllTrees(words).Max(tree => Score(arcs, tree)), Score(arcs, heads), 1e-4);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_long_sentence_with_many_candidate_roots_has_one_tree()
    {
        const int Words = 510;
        var random = new Random(3);
        var arcs = new float[Words * (Words + 1)];
        for (var i = 0; i < arcs.Length; i++)
        {
            arcs[i] = i % (Words + 1) == 0 ? 5 : random.NextSingle();
        }

        var heads = new int[Words];
        new TreeDecoder().Decode(arcs, heads);
        Assert.True(IsTree(heads));
    }

    private static IEnumerable<int[]> AllTrees(int words)
    {
        var choices = (int)Math.Pow(words + 1, words);
        for (var choice = 0; choice < choices; choice++)
        {
            var rest = choice;
            var heads = new int[words];
            for (var word = 0; word < words; word++)
            {
                (rest, heads[word]) = Math.DivRem(rest, words + 1);
            }

            if (IsTree(heads))
            {
                yield return heads;
            }
        }
    }

    private static bool IsTree(int[] heads) => heads.Count(head => head == 0) == 1 && Enumerable.Range(1, heads.Length).All(word =>
    {
        var steps = 0;
        for (; word != 0 && steps <= heads.Length; steps++)
        {
            word = heads[word - 1];
        }

        return word == 0;
    });

    // The scores of one dependent are compared as log-probabilities, which differ from the scores by a constant.
    private static double Score(float[] arcs, int[] heads) => heads.Select((head, word) => (double)arcs[word * (heads.Length + 1) + head]).Sum();
}
