using GraphBuilder.Documents;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Reading;

/// <summary>
/// Thirteen small numbers that place two spans in the tree of their sentence. Going up from both head words to the lowest common ancestor, <c>up</c> counts the
/// steps, <c>top</c> is the relation of the last step, <c>case</c> the preposition on the head word, <c>topcase</c> the one on the word of the last step.
/// </summary>
internal sealed class TreeFeatures
{
    /// <summary>The features in order, as <c>labels.json</c> has them.</summary>
    public static readonly string[] Names =
        ["rel_a", "rel_b", "top_a", "top_b", "up_a", "up_b", "lca", "order", "between", "case_a", "case_b", "topcase_a", "topcase_b"];

    private const int LongestWay = 60, MostSteps = 6, MostBetween = 3;
    private readonly Dictionary<string, int> _deprels, _upos, _cases;
    private readonly int _otherCase;

    /// <summary>Reads the label sets that the features speak of.</summary>
    /// <exception cref="LanguageModelException">The features are not those that this program computes.</exception>
    public TreeFeatures(LabelSets labels)
    {
        if (!labels["feature"].SequenceEqual(Names))
        {
            throw new LanguageModelException($"labels.json: the features are {string.Join(", ", labels["feature"])}; this program computes {string.Join(", ", Names)}: "
                + "the model is of another version");
        }

        (_deprels, _upos, _cases) = (Index(labels["deprel"]), Index(labels["upos"]), Index(labels["case"]));
        _otherCase = _cases.Count - 1;
    }

    /// <summary>Fills <paramref name="features"/> with the numbers of the spans <paramref name="a"/> and <paramref name="b"/>.</summary>
    /// <param name="sentence">The sentence that both stand in.</param>
    /// <param name="a">The one that acts.</param>
    /// <param name="b">The one acted upon.</param>
    /// <param name="places">All mentions of the sentence, of which those between the two are counted.</param>
    /// <param name="features">Receives one number a feature.</param>
    public void Fill(Sentence sentence, TokenRange a, TokenRange b, IReadOnlyList<TokenRange> places, Span<int> features)
    {
        Span<int> wayA = stackalloc int[LongestWay], wayB = stackalloc int[LongestWay];
        var (headA, headB) = (sentence.HeadWordOf(a), sentence.HeadWordOf(b));
        wayA = wayA[..Climb(sentence, headA.Index, wayA)];
        wayB = wayB[..Climb(sentence, headB.Index, wayB)];
        var upA = wayA.IndexOfAny(wayB);
        (features[0], features[1]) = (Deprel(headA), Deprel(headB));
        if (upA < 0)
        {
            (features[2], features[3]) = (_deprels.Count + 1, _deprels.Count + 1);
            (features[4], features[5]) = (Math.Min(wayA.Length - 1, MostSteps), Math.Min(wayB.Length - 1, MostSteps));
            features[6] = _upos.Count;
            (features[11], features[12]) = (0, 0);
        }
        else
        {
            var upB = wayB.IndexOf(wayA[upA]);
            (features[2], features[11]) = Top(sentence, wayA, upA);
            (features[3], features[12]) = Top(sentence, wayB, upB);
            (features[4], features[5]) = (Math.Min(upA, MostSteps), Math.Min(upB, MostSteps));
            features[6] = Upos(sentence.Tokens[wayA[upA]]);
        }

        features[7] = a.Start < b.Start ? 1 : 0;
        features[8] = Math.Min(Between(a, b, places), MostBetween);
        (features[9], features[10]) = (Case(sentence, headA), Case(sentence, headB));
    }

    private static int Climb(Sentence sentence, int word, Span<int> way)
    {
        way[0] = word;
        var length = 1;
        for (; sentence.Tokens[way[length - 1]].Head != Token.Root && length < LongestWay; length++)
        {
            way[length] = sentence.Tokens[way[length - 1]].Head;
        }

        return length;
    }

    private (int Relation, int Case) Top(Sentence sentence, ReadOnlySpan<int> way, int up)
    {
        if (up == 0)
        {
            return (_deprels.Count, 0);
        }

        var last = sentence.Tokens[way[up - 1]];
        return (Deprel(last), Case(sentence, last));
    }

    private static int Between(TokenRange a, TokenRange b, IReadOnlyList<TokenRange> places)
    {
        var (low, high) = (Math.Min(a.End, b.End), Math.Max(a.Start, b.Start));
        var count = 0;
        for (var i = 0; i < places.Count; i++)
        {
            count += low <= places[i].Start && places[i].End <= high ? 1 : 0;
        }

        return count;
    }

    private int Case(Sentence sentence, Token word)
    {
        foreach (var dependent in sentence.DependentsOf(word))
        {
            if (dependent.Deprel == "case")
            {
                return _cases.GetValueOrDefault(Pieces.Letters.Lower(dependent.Form), _otherCase);
            }
        }

        return 0;
    }

    // A tree by another analyzer may have a subtype, or a tag, that the model has never seen.
    private int Deprel(Token token) => _deprels.TryGetValue(token.Deprel, out var index) || _deprels.TryGetValue(token.Deprel.Split(':')[0], out index)
        ? index
        : _deprels.GetValueOrDefault("dep");

    private int Upos(Token token) => _upos.TryGetValue(token.Upos, out var index) ? index : _upos.GetValueOrDefault("X");

    private static Dictionary<string, int> Index(string[] labels)
    {
        var index = new Dictionary<string, int>(labels.Length, StringComparer.Ordinal);
        for (var i = 0; i < labels.Length; i++)
        {
            index.TryAdd(labels[i], i);
        }

        return index;
    }
}
