using GraphBuilder.Documents;

namespace GraphBuilder.Language.Reading;

/// <summary>The tree of a sentence in the numbers that <see cref="TreeFeatures"/> are made of, each worked out once.</summary>
internal sealed class SentenceTree
{
    private const int LongestWay = 60, MostSteps = 6, MostBetween = 3;
    private readonly Sentence _sentence;
    private readonly TreeFeatures _numbers;
    private readonly int[] _deprels, _cases;

    /// <summary>Takes the numbers of a sentence.</summary>
    public SentenceTree(Sentence sentence, TreeFeatures numbers)
    {
        (_sentence, _numbers) = (sentence, numbers);
        (_deprels, _cases) = (new int[sentence.Tokens.Count], new int[sentence.Tokens.Count]);
        var hasCase = new bool[sentence.Tokens.Count];
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            _deprels[i] = numbers.Deprel(token);
            if (token.Deprel == "case" && token.Head != Token.Root && !hasCase[token.Head])
            {
                hasCase[token.Head] = true;
                _cases[token.Head] = numbers.Case(token);
            }
        }
    }

    /// <summary>Where a span stands.</summary>
    public MentionInTree Find(TokenRange tokens)
    {
        Span<int> way = stackalloc int[LongestWay];
        way[0] = _sentence.HeadWordOf(tokens).Index;
        var length = 1;
        for (; _sentence.Tokens[way[length - 1]].Head != Token.Root && length < LongestWay; length++)
        {
            way[length] = _sentence.Tokens[way[length - 1]].Head;
        }

        return new MentionInTree(tokens, way[..length].ToArray());
    }

    /// <summary>Fills <paramref name="features"/> with the numbers of two spans.</summary>
    /// <param name="a">The one that acts.</param>
    /// <param name="b">The one acted upon.</param>
    /// <param name="places">All mentions of the sentence, of which those between the two are counted.</param>
    /// <param name="features">Receives one number a feature.</param>
    public void Compare(MentionInTree a, MentionInTree b, IReadOnlyList<TokenRange> places, Span<int> features)
    {
        var upA = a.Way.AsSpan().IndexOfAny(b.Way);
        (features[0], features[1]) = (_deprels[a.Head], _deprels[b.Head]);
        if (upA < 0)
        {
            (features[2], features[3]) = (_numbers.Deprels + 1, _numbers.Deprels + 1);
            (features[4], features[5]) = (Math.Min(a.Way.Length - 1, MostSteps), Math.Min(b.Way.Length - 1, MostSteps));
            features[6] = _numbers.Tags;
            (features[11], features[12]) = (0, 0);
        }
        else
        {
            var upB = Array.IndexOf(b.Way, a.Way[upA]);
            (features[2], features[11]) = Top(a.Way, upA);
            (features[3], features[12]) = Top(b.Way, upB);
            (features[4], features[5]) = (Math.Min(upA, MostSteps), Math.Min(upB, MostSteps));
            features[6] = _numbers.Upos(_sentence.Tokens[a.Way[upA]]);
        }

        features[7] = a.Tokens.Start < b.Tokens.Start ? 1 : 0;
        features[8] = Math.Min(Between(a.Tokens, b.Tokens, places), MostBetween);
        (features[9], features[10]) = (_cases[a.Head], _cases[b.Head]);
    }

    private (int Relation, int Case) Top(int[] way, int up) => up == 0 ? (_numbers.Deprels, 0) : (_deprels[way[up - 1]], _cases[way[up - 1]]);

    private static int Between(TokenRange a, TokenRange b, IReadOnlyList<TokenRange> places)
    {
        var (low, high) = (Math.Min(a.End, b.End), Math.Max(a.Start, b.Start));
        var count = 0;
        for (var i = 0; i < places.Count && count < MostBetween; i++)
        {
            count += low <= places[i].Start && places[i].End <= high ? 1 : 0;
        }

        return count;
    }
}
