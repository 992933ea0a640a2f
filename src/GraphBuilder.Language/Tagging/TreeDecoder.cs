using System.Buffers;

namespace GraphBuilder.Language.Tagging;

/// <summary>
/// The best dependency tree with one root (Chu and Liu 1965, Edmonds 1967). Where the best tree has several roots, a penalty on every arc from the root that
/// outweighs any gain gives the best tree with one. Not safe for several threads.
/// </summary>
internal sealed class TreeDecoder
{
    private double[] _scores = [];
    private int[] _heads = [];

    /// <summary>Finds the head of each word: 0 is the root, n the n-th word.</summary>
    /// <param name="arcs">Scores, words x (words + 1): the row is the dependent, the column the head, column 0 the root.</param>
    /// <param name="heads">Receives one head a word.</param>
    public void Decode(ReadOnlySpan<float> arcs, Span<int> heads)
    {
        var nodes = heads.Length + 1;
        if (_heads.Length < nodes)
        {
            _scores = new double[nodes * nodes];
            _heads = new int[nodes];
        }

        var scores = _scores.AsSpan(0, nodes * nodes);
        FillLogProbabilities(arcs, nodes, scores);
        var found = _heads.AsSpan(0, nodes);
        BestTree(scores, nodes, found);
        if (found[1..].Count(0) != 1)
        {
            PenaliseRoots(scores, nodes);
            BestTree(scores, nodes, found);
        }

        found[1..].CopyTo(heads);
    }

    private static void FillLogProbabilities(ReadOnlySpan<float> arcs, int nodes, Span<double> scores)
    {
        scores[..nodes].Fill(double.NegativeInfinity);
        for (var dependent = 1; dependent < nodes; dependent++)
        {
            var row = arcs.Slice((dependent - 1) * nodes, nodes);
            double largest = row[0], sum = 0;
            foreach (var score in row)
            {
                largest = Math.Max(largest, score);
            }

            foreach (var score in row)
            {
                sum += Math.Exp(score - largest);
            }

            var logarithm = Math.Log(sum);
            var target = scores.Slice(dependent * nodes, nodes);
            for (var head = 0; head < nodes; head++)
            {
                target[head] = head == dependent ? double.NegativeInfinity : row[head] - largest - logarithm;
            }
        }
    }

    private static void PenaliseRoots(Span<double> scores, int nodes)
    {
        double penalty = 1;
        for (var dependent = 1; dependent < nodes; dependent++)
        {
            double least = 0, most = double.NegativeInfinity;
            for (var head = 0; head < nodes; head++)
            {
                if (head != dependent)
                {
                    least = Math.Min(least, scores[dependent * nodes + head]);
                    most = Math.Max(most, scores[dependent * nodes + head]);
                }
            }

            penalty += most - least;
        }

        for (var dependent = 1; dependent < nodes; dependent++)
        {
            scores[dependent * nodes] -= penalty;
        }
    }

    private static void BestTree(ReadOnlySpan<double> scores, int nodes, Span<int> heads)
    {
        heads[0] = 0;
        for (var dependent = 1; dependent < nodes; dependent++)
        {
            heads[dependent] = IndexOfLargest(scores.Slice(dependent * nodes, nodes));
        }

        // One rented row each: the nodes of the cycle, those outside it, where each of those enters it best, and where each leaves it best.
        var rented = ArrayPool<int>.Shared.Rent(4 * nodes);
        var cycle = rented.AsSpan(0, nodes);
        cycle = cycle[..FindCycle(heads, cycle)];
        if (cycle.Length > 0)
        {
            var outside = rented.AsSpan(nodes, nodes - cycle.Length);
            BreakCycle(scores, nodes, heads, cycle, outside, rented.AsSpan(2 * nodes, outside.Length), rented.AsSpan(3 * nodes, outside.Length));
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    // Makes one node of the cycle, the last of the smaller graph, finds the best tree there, and opens the cycle where that tree enters it.
    private static void BreakCycle(
        ReadOnlySpan<double> scores, int nodes, Span<int> heads, ReadOnlySpan<int> cycle, Span<int> outside, Span<int> enter, Span<int> leave)
    {
        for (int node = 0, next = 0; node < nodes; node++)
        {
            if (!cycle.Contains(node))
            {
                outside[next++] = node;
            }
        }

        var smallNodes = outside.Length + 1;
        var rentedScores = ArrayPool<double>.Shared.Rent(smallNodes * smallNodes);
        var rentedHeads = ArrayPool<int>.Shared.Rent(smallNodes);
        var small = rentedScores.AsSpan(0, smallNodes * smallNodes);
        var solved = rentedHeads.AsSpan(0, smallNodes);
        Contract(scores, nodes, heads, cycle, outside, enter, leave, small);
        BestTree(small, smallNodes, solved);

        var last = outside.Length;
        for (var a = 1; a < last; a++)
        {
            heads[outside[a]] = solved[a] == last ? leave[a] : outside[solved[a]];
        }

        heads[enter[solved[last]]] = outside[solved[last]];
        ArrayPool<double>.Shared.Return(rentedScores);
        ArrayPool<int>.Shared.Return(rentedHeads);
    }

    private static void Contract(ReadOnlySpan<double> scores, int nodes, ReadOnlySpan<int> heads, ReadOnlySpan<int> cycle, ReadOnlySpan<int> outside,
        Span<int> enter, Span<int> leave, Span<double> small)
    {
        var last = outside.Length;
        double cycleScore = 0;
        foreach (var node in cycle)
        {
            cycleScore += scores[node * nodes + heads[node]];
        }

        small[^1] = double.NegativeInfinity;
        for (var a = 0; a < last; a++)
        {
            var node = outside[a];
            for (var b = 0; b < last; b++)
            {
                small[a * (last + 1) + b] = scores[node * nodes + outside[b]];
            }

            var (best, way) = (double.NegativeInfinity, double.NegativeInfinity);
            (enter[a], leave[a]) = (cycle[0], cycle[0]);
            foreach (var inside in cycle)
            {
                var gain = scores[inside * nodes + node] - scores[inside * nodes + heads[inside]];
                if (gain > best)
                {
                    (best, enter[a]) = (gain, inside);
                }

                if (scores[node * nodes + inside] > way)
                {
                    (way, leave[a]) = (scores[node * nodes + inside], inside);
                }
            }

            small[last * (last + 1) + a] = cycleScore + best;
            small[a * (last + 1) + last] = way;
        }
    }

    // Writes the nodes of a cycle and returns their number, 0 where there is none.
    private static int FindCycle(ReadOnlySpan<int> heads, Span<int> cycle)
    {
        const byte Unseen = 0, OnPath = 1, Done = 2;
        Span<byte> states = heads.Length <= 1024 ? stackalloc byte[heads.Length] : new byte[heads.Length];
        states.Clear();
        states[0] = Done;
        for (var start = 1; start < heads.Length; start++)
        {
            var node = start;
            while (states[node] == Unseen)
            {
                states[node] = OnPath;
                node = heads[node];
            }

            if (states[node] == OnPath)
            {
                cycle[0] = node;
                var length = 1;
                for (var next = heads[node]; next != node; next = heads[next])
                {
                    cycle[length++] = next;
                }

                return length;
            }

            for (node = start; states[node] == OnPath; node = heads[node])
            {
                states[node] = Done;
            }
        }

        return 0;
    }

    private static int IndexOfLargest(ReadOnlySpan<double> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best])
            {
                best = i;
            }
        }

        return best;
    }
}
