using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Parsing;

/// <summary>
/// Which word of the gold is which word of the system, as the CoNLL 2018 shared task aligned them (universaldependencies.org/conll18/evaluation.html): plain words of one place; where
/// either side has a multiword token, the words inside it by the longest common subsequence of their lower-cased forms.
/// </summary>
internal static class WordAlignment
{
    /// <summary>Pairs of indexes, in the order of the gold.</summary>
    public static IReadOnlyList<(int Gold, int System)> Align(IReadOnlyList<PlacedWord> gold, IReadOnlyList<PlacedWord> system)
    {
        var blocks = MultiwordBlocks(gold.Concat(system));
        var (plainGold, insideGold) = Divide(gold, blocks);
        var (plainSystem, insideSystem) = Divide(system, blocks);
        var pairs = plainGold.Where(word => plainSystem.ContainsKey(word.Key)).Select(word => (word.Value, plainSystem[word.Key])).ToList();
        for (var block = 0; block < blocks.Count; block++)
        {
            var (ours, theirs) = (insideGold[block], insideSystem[block]);
            pairs.AddRange(CommonSubsequence(FormsOf(gold, ours), FormsOf(system, theirs)).Select(pair => (ours[pair.One], theirs[pair.Other])));
        }

        pairs.Sort();
        return pairs;
    }

    private static string[] FormsOf(IReadOnlyList<PlacedWord> words, List<int> indexes) => [.. indexes.Select(index => words[index].Word.Form.ToLowerInvariant())];

    /// <summary>The places of multiword tokens, overlapping ones joined, in order.</summary>
    private static List<TextSpan> MultiwordBlocks(IEnumerable<PlacedWord> words)
    {
        var blocks = new List<TextSpan>();
        foreach (var place in words.Where(word => word.IsInMultiword).Select(word => word.Place).Distinct().OrderBy(place => place.Start))
        {
            if (blocks.Count > 0 && place.Start < blocks[^1].End)
            {
                blocks[^1] = TextSpan.Covering(blocks[^1], place);
            }
            else
            {
                blocks.Add(place);
            }
        }

        return blocks;
    }

    /// <summary>The words outside all blocks by their place, and those inside each block.</summary>
    private static (Dictionary<TextSpan, int> Plain, List<int>[] Inside) Divide(IReadOnlyList<PlacedWord> words, List<TextSpan> blocks)
    {
        var plain = new Dictionary<TextSpan, int>();
        List<int>[] inside = [.. blocks.Select(_ => new List<int>())];
        var block = 0;
        for (var word = 0; word < words.Count; word++)
        {
            var place = words[word].Place;
            while (block < blocks.Count && blocks[block].End <= place.Start)
            {
                block++;
            }

            if (block < blocks.Count && blocks[block].Contains(place))
            {
                inside[block].Add(word);
            }
            else
            {
                plain[place] = word;
            }
        }

        return (plain, inside);
    }

    private static IEnumerable<(int One, int Other)> CommonSubsequence(string[] one, string[] other)
    {
        var lengths = new int[one.Length + 1, other.Length + 1];
        for (var i = one.Length - 1; i >= 0; i--)
        {
            for (var j = other.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = one[i] == other[j] ? 1 + lengths[i + 1, j + 1] : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
            {
                yield return (i++, j++);
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
