using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Reading;

/// <summary>
/// The best row of labels (Viterbi): the log-probabilities of the words' labels plus a score for each label after another; label 0 stands before the first word and after
/// the last. Not safe for several threads.
/// </summary>
internal sealed class BestPath(Matrix transitions)
{
    private readonly int _labels = transitions.Rows;
    private readonly float[] _transitions = transitions.Values;
    private readonly double[] _next = new double[transitions.Rows];
    private readonly double[] _best = new double[transitions.Rows];
    private readonly double[] _emission = new double[transitions.Rows];
    private int[] _back = [];

    /// <summary>Finds the path.</summary>
    /// <param name="scores">Words x labels with the given stride.</param>
    /// <param name="stride">The distance between rows.</param>
    /// <param name="path">Receives one label a word.</param>
    public void Find(ReadOnlySpan<float> scores, int stride, Span<int> path)
    {
        if (_back.Length < path.Length * _labels)
        {
            _back = new int[path.Length * _labels];
        }

        ReadEmission(scores[.._labels]);
        for (var label = 0; label < _labels; label++)
        {
            _best[label] = _emission[label] + _transitions[label];
        }

        for (var word = 1; word < path.Length; word++)
        {
            ReadEmission(scores.Slice(word * stride, _labels));
            Step(_back.AsSpan(word * _labels, _labels));
        }

        for (var label = 0; label < _labels; label++)
        {
            _best[label] += _transitions[label * _labels];
        }

        path[^1] = IndexOfLargest(_best);
        for (var word = path.Length - 1; word > 0; word--)
        {
            path[word - 1] = _back[word * _labels + path[word]];
        }
    }

    private void Step(Span<int> back)
    {
        for (var to = 0; to < _labels; to++)
        {
            var (largest, from) = (double.NegativeInfinity, 0);
            for (var label = 0; label < _labels; label++)
            {
                var way = _best[label] + _transitions[label * _labels + to];
                if (way > largest)
                {
                    (largest, from) = (way, label);
                }
            }

            back[to] = from;
            _next[to] = largest + _emission[to];
        }

        _next.CopyTo(_best, 0);
    }

    private void ReadEmission(ReadOnlySpan<float> scores)
    {
        double largest = double.NegativeInfinity, sum = 0;
        foreach (var score in scores)
        {
            largest = Math.Max(largest, score);
        }

        foreach (var score in scores)
        {
            sum += Math.Exp(score - largest);
        }

        var logarithm = Math.Log(sum);
        for (var label = 0; label < _labels; label++)
        {
            _emission[label] = scores[label] - largest - logarithm;
        }
    }

    private static int IndexOfLargest(double[] values) => Array.IndexOf(values, values.Max());
}
