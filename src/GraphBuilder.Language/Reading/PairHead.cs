using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Reading;

/// <summary>
/// What the first mention of a pair does to the second. The hidden layers see [a, b, a * b, context] and are linear in it, so the shares of a and b are computed once a
/// mention; a * b and the context are multiplied for all pairs of several sentences at once. Shared by threads.
/// </summary>
internal sealed unsafe class PairHead
{
    /// <summary>The most pairs that are multiplied at once.</summary>
    public const int MostPairs = 10 * MatrixKernel.RowGroup;

    // √384, rounded as the model was trained with it.
    private const float AttentionScale = 1 / 19.6f;

    private readonly MatrixKernel _kernel;
    private readonly PackedMatrix _keys, _mentions, _pairs, _events, _states, _asks;
    private readonly FeatureTables _features;
    private readonly FloatBuffer _nobody;
    private readonly int _width, _hidden, _state;

    /// <summary>Takes the pair head from the weights.</summary>
    public PairHead(WeightSet weights, LabelSets labels, Arithmetic arithmetic, int width)
    {
        (_width, _kernel) = (width, arithmetic.Floats);
        var (hidden, hiddenBias) = weights.Linear("reader.hidden", -1, 4 * width);
        var (state, stateBias) = weights.Linear("reader.state.hidden", hidden.Rows, 4 * width);
        (_hidden, _state) = (hidden.Rows, state.Rows);
        var (query, queryBias) = weights.Linear("reader.query", width, 2 * width);
        var (project, projectBias) = weights.Linear("reader.feature.project", _hidden + _state);

        var both = Matrix.Stack(hidden, state);
        _mentions = arithmetic.PackFine(
            Matrix.Stack(both.SliceColumns(0, width), both.SliceColumns(width, width), query.SliceColumns(0, width), query.SliceColumns(width, width)),
            [.. new float[2 * both.Rows], .. queryBias, .. new float[width]]);
        float[] bias = [.. hiddenBias, .. stateBias];
        for (var i = 0; i < bias.Length; i++)
        {
            bias[i] += projectBias[i];
        }

        _pairs = arithmetic.PackFine(both.SliceColumns(2 * width, 2 * width), bias);
        _features = new FeatureTables(weights, "reader.feature.", labels["feature"], project);

        var (key, keyBias) = weights.Linear("reader.key", width, width);
        var (said, saidBias) = weights.Linear("reader.by.key", width, width);
        _keys = arithmetic.PackFine(Matrix.Stack(key, said), [.. keyBias, .. saidBias]);
        _asks = arithmetic.LoadExact(weights, "reader.by.query", width, _hidden);
        _nobody = FloatBuffer.Of(weights.Vector("reader.by.none", width));

        (Events, Modalities, Polarities) = (labels["event"].Length, labels["modality"].Length, labels["polarity"].Length);
        var (events, eventBias) = weights.Linear("reader.event", Events, _hidden);
        var (modality, modalityBias) = weights.Linear("reader.modality", Modalities, _hidden);
        var (polarity, polarityBias) = weights.Linear("reader.polarity", Polarities, _hidden);
        _events = arithmetic.PackExact(Matrix.Stack(events, modality, polarity), [.. eventBias, .. modalityBias, .. polarityBias]);
        _states = arithmetic.LoadExact(weights, "reader.state", labels["state"].Length, _state);
    }

    public int Events { get; }

    public int States => _states.Outputs;

    public int Modalities { get; }

    public int Polarities { get; }

    /// <summary>The distance between the rows of event scores: events, then modalities, then polarities.</summary>
    public int EventStride => _events.OutputStride;

    /// <summary>The distance between the rows of state scores.</summary>
    public int StateStride => _states.OutputStride;

    /// <summary>Computes what pairs share: of each word (words x width) its keys, of each mention (mentions x width) its part in a pair.</summary>
    public void Prepare(float* words, int wordCount, float* mentions, int mentionCount, PairScratch scratch)
    {
        _keys.Multiply(words, _width, wordCount, scratch.Keys.ReserveRows(wordCount, _keys.OutputStride), _keys.OutputStride);
        _mentions.Multiply(mentions, _width, mentionCount, scratch.Projected.ReserveRows(mentionCount, _mentions.OutputStride), _mentions.OutputStride);
    }

    /// <summary>
    /// Computes how far each mention of a stretch attends to each of its words, as the first of a pair and as the second. A pair's attention is the sum of the two, since the
    /// query is.
    /// </summary>
    public void ShareAttention(int firstMention, int endMention, int firstWord, int wordCount, PairScratch scratch)
    {
        var (mentions, padded, panel) = (endMention - firstMention, MatrixKernel.PaddedColumns(wordCount), _kernel.PanelWidth);
        var keys = scratch.Keys.Reserve(0) + (nint)firstWord * _keys.OutputStride;
        var queries = scratch.Projected.Reserve(0) + (nint)firstMention * _mentions.OutputStride + 2 * (_hidden + _state);
        var packed = scratch.PackedKeys.Reserve(panel * _width);
        var (asSource, asTarget) = (0, MatrixKernel.PaddedRows(mentions));
        var shares = scratch.AttentionShares.ReserveRows(2 * asTarget, padded);
        for (var first = 0; first < wordCount; first += panel)
        {
            _kernel.PackColumns(keys + (nint)first * _keys.OutputStride, _keys.OutputStride, Math.Min(panel, wordCount - first), _width, packed);
            _kernel.Multiply(queries, _mentions.OutputStride, mentions, packed, panel, _width, shares + (nint)asSource * padded + first, padded, null);
            _kernel.Multiply(queries + _width, _mentions.OutputStride, mentions, packed, panel, _width, shares + (nint)asTarget * padded + first, padded, null);
        }
    }

    /// <summary>
    /// Writes what pairs of one stretch are made of into the rows from <paramref name="firstRow"/> on: the product of the two mentions, and the words that they attend to, weighed.
    /// </summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="firstRow">The row of the first of them.</param>
    /// <param name="firstMention">The row of the stretch's first mention.</param>
    /// <param name="endMention">The row after its last one.</param>
    /// <param name="words">The words' vectors, words x width.</param>
    /// <param name="mentions">The mentions' vectors, mentions x width.</param>
    /// <param name="scratch">The memory of this run.</param>
    public void Attend(ReadOnlySpan<Pair> pairs, int firstRow, int firstMention, int endMention, float* words, float* mentions, PairScratch scratch)
    {
        var (wordCount, firstWord) = (pairs[0].Words, pairs[0].FirstWord);
        var padded = MatrixKernel.PaddedColumns(wordCount);
        var asSource = scratch.AttentionShares.Reserve(0) - (nint)firstMention * padded;
        var asTarget = asSource + (nint)MatrixKernel.PaddedRows(endMention - firstMention) * padded;
        var attention = scratch.Attention.ReserveRows(MostPairs, padded);
        var joined = scratch.Joined.ReserveRows(MostPairs, 2 * _width) + (nint)firstRow * 2 * _width;
        for (var i = 0; i < pairs.Length; i++)
        {
            var (source, target) = (pairs[i].Source, pairs[i].Target);
            var row = attention + (nint)i * padded;
            Elementwise.Add(asSource + (nint)source * padded, asTarget + (nint)target * padded, row, padded);
            Elementwise.Softmax(row, wordCount, padded, AttentionScale);
            scratch.Triggers[firstRow + i] = Elementwise.IndexOfLargest(row, wordCount);
            scratch.Shares[firstRow + i] = row[scratch.Triggers[firstRow + i]];
            Elementwise.Multiply(mentions + (nint)source * _width, mentions + (nint)target * _width, joined + (nint)i * 2 * _width, _width);
        }

        // The spare rows after the last are those of the pairs that come next, or nobody's.
        for (var column = 0; column < _width; column += _kernel.PanelWidth)
        {
            _kernel.Multiply(attention, padded, pairs.Length, words + (nint)firstWord * _width + column, _width, wordCount, joined + _width + column, 2 * _width, null);
        }
    }

    /// <summary>Scores all rows that <see cref="Attend"/> has written; the probabilities of events and states are in the scratch memory afterwards.</summary>
    /// <param name="pairs">The pairs, one a row.</param>
    /// <param name="features">Their features, one row a pair.</param>
    /// <param name="scratch">The memory of this run.</param>
    public void Score(ReadOnlySpan<Pair> pairs, ReadOnlySpan<int> features, PairScratch scratch)
    {
        var width = _pairs.OutputStride;
        var hidden = scratch.Hidden.ReserveRows(MostPairs, width);
        _pairs.Multiply(scratch.Joined.Reserve(0), 2 * _width, pairs.Length, hidden, width);
        var projected = scratch.Projected.Reserve(0);
        var stride = _mentions.OutputStride;
        for (var row = 0; row < pairs.Length; row++)
        {
            var target = hidden + (nint)row * width;
            Elementwise.AddScaled(target, projected + (nint)pairs[row].Source * stride, 1, _hidden + _state);
            Elementwise.AddScaled(target, projected + (nint)pairs[row].Target * stride + _hidden + _state, 1, _hidden + _state);
            _features.Add(target, features.Slice(row * TreeFeatures.Names.Length, TreeFeatures.Names.Length));
        }

        Elementwise.Gelu(hidden, width, pairs.Length, width);
        var events = scratch.Events.ReserveRows(MostPairs, EventStride);
        _events.Multiply(hidden, width, pairs.Length, events, EventStride);
        var states = scratch.States.ReserveRows(MostPairs, StateStride);
        _states.Multiply(hidden + _hidden, width, pairs.Length, states, StateStride);
    }

    /// <summary>
    /// Says who says so, for the first <paramref name="count"/> of the rows in <see cref="PairScratch.Kept"/>; the queries are in the scratch memory afterwards, one row each.
    /// </summary>
    public void Ask(int count, PairScratch scratch)
    {
        var hidden = scratch.Hidden.Reserve(0);
        var asking = scratch.Asking.ReserveRows(MostPairs, _hidden);
        for (var i = 0; i < count; i++)
        {
            new ReadOnlySpan<float>(hidden + (nint)scratch.Kept[i] * _pairs.OutputStride, _hidden).CopyTo(new Span<float>(asking + (nint)i * _hidden, _hidden));
        }

        _asks.Multiply(asking, _hidden, count, scratch.Asked.ReserveRows(MostPairs, _asks.OutputStride), _asks.OutputStride);
    }

    /// <summary>The word of a pair's sentence that stands for who says so, or -1 for nobody; <paramref name="asked"/> is its row of <see cref="Ask"/>.</summary>
    public int SaidBy(Pair pair, int asked, PairScratch scratch)
    {
        var query = scratch.Asked.Reserve(0) + (nint)asked * _asks.OutputStride;
        var best = Elementwise.Dot(query, _nobody.Pointer, _width);
        var by = -1;
        for (var word = 0; word < pair.Words; word++)
        {
            var key = scratch.Keys.Reserve(0) + (nint)(pair.FirstWord + word) * _keys.OutputStride + _width;
            var score = Elementwise.Dot(key, query, _width) * AttentionScale;
            if (score > best)
            {
                (best, by) = (score, word);
            }
        }

        return by;
    }
}
