using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Reading;

/// <summary>Reads the relations of several stretches of one document at once.</summary>
internal sealed unsafe class RelationBatch(
    PairHead head, PairLabels labels, TreeFeatures features, Document document, PairScratch scratch, List<Relation> relations)
{
    // In a list of a hundred names the pairs of neighbours are read only: the time for a word must not grow with the sentence. Of 6,700 relations that were marked in 3,900
    // sentences of news, one stands between mentions that are further apart.
    private const int MostApart = 16;

    private readonly MentionLayer _mentions = document.Get<MentionLayer>();
    private readonly List<(int Mention, TokenRange Tokens, StretchVectors Stretch)> _rows = [];
    private readonly List<TokenRange> _places = [];
    private readonly List<MentionInTree> _inTree = [];
    private readonly Pair[] _pairs = new Pair[PairHead.MostPairs];
    private readonly int[] _numbers = new int[PairHead.MostPairs * TreeFeatures.Names.Length];
    private int _count;

    /// <summary>Adds the relations of these stretches.</summary>
    public void Read(IReadOnlyList<StretchVectors> stretches)
    {
        var width = stretches[0].Values.Length / stretches[0].Words;
        var words = CopyWords(stretches, width);
        var mentions = CollectMentions(stretches, words, width);
        if (_rows.Count < 2)
        {
            return;
        }

        head.Prepare(words, stretches.Sum(stretch => stretch.Words), mentions, _rows.Count, scratch);
        int firstRow = 0, firstWord = 0;
        foreach (var stretch in stretches)
        {
            var end = firstRow;
            while (end < _rows.Count && ReferenceEquals(_rows[end].Stretch, stretch))
            {
                end++;
            }

            ReadStretch(stretch, firstRow, end, firstWord, words, mentions);
            (firstRow, firstWord) = (end, firstWord + stretch.Words);
        }

        Flush();
    }

    private float* CopyWords(IReadOnlyList<StretchVectors> stretches, int width)
    {
        var words = scratch.Words.ReserveRows(stretches.Sum(stretch => stretch.Words), width);
        var target = words;
        foreach (var stretch in stretches)
        {
            stretch.Values.CopyTo(new Span<float>(target, stretch.Values.Length));
            target += stretch.Values.Length;
        }

        return words;
    }

    private float* CollectMentions(IReadOnlyList<StretchVectors> stretches, float* words, int width)
    {
        _rows.Clear();
        foreach (var stretch in stretches)
        {
            var (first, end) = (_mentions.Of(stretch.Sentence).Start.Value, _mentions.Of(stretch.Sentence).End.Value);
            for (var mention = first; mention < end; mention++)
            {
                var tokens = _mentions.Mentions[mention].Tokens;
                if (tokens.Start >= stretch.FirstToken && tokens.Start < stretch.FirstToken + stretch.Words)
                {
                    _rows.Add((mention, tokens, stretch));
                }
            }
        }

        var vectors = scratch.Mentions.ReserveRows(_rows.Count, width);
        var (row, firstWord) = (0, 0);
        foreach (var stretch in stretches)
        {
            for (; row < _rows.Count && ReferenceEquals(_rows[row].Stretch, stretch); row++)
            {
                var (start, length) = stretch.RowsOf(_rows[row].Tokens);
                Elementwise.Mean(words + (nint)(firstWord + start) * width, width, length, width, vectors + (nint)row * width);
            }

            firstWord += stretch.Words;
        }

        return vectors;
    }

    private void ReadStretch(StretchVectors stretch, int firstRow, int endRow, int firstWord, float* words, float* mentions)
    {
        _places.Clear();
        _inTree.Clear();
        var sentence = document.Sentences[stretch.Sentence];
        var tree = features.Read(sentence);
        for (var row = firstRow; row < endRow; row++)
        {
            _places.Add(_rows[row].Tokens);
            _inTree.Add(tree.Find(_rows[row].Tokens));
        }

        head.ShareAttention(firstRow, endRow, firstWord, stretch.Words, scratch);
        var waiting = _count;
        for (var source = firstRow; source < endRow; source++)
        {
            for (var target = Math.Max(firstRow, source - MostApart); target < Math.Min(endRow, source + MostApart + 1); target++)
            {
                if (source == target)
                {
                    continue;
                }

                tree.Compare(_inTree[source - firstRow], _inTree[target - firstRow], _places,
                    _numbers.AsSpan(_count * TreeFeatures.Names.Length, TreeFeatures.Names.Length));
                _pairs[_count++] = new Pair(source, target, firstWord, stretch.Words);
                if (_count == PairHead.MostPairs)
                {
                    head.Attend(_pairs.AsSpan(waiting, _count - waiting), waiting, firstRow, endRow, words, mentions, scratch);
                    waiting = 0;
                    Flush();
                }
            }
        }

        if (_count > waiting)
        {
            head.Attend(_pairs.AsSpan(waiting, _count - waiting), waiting, firstRow, endRow, words, mentions, scratch);
        }
    }

    private void Flush()
    {
        if (_count == 0)
        {
            return;
        }

        head.Score(_pairs.AsSpan(0, _count), _numbers, scratch);
        float* events = scratch.Events.Reserve(0), states = scratch.States.Reserve(0);
        var kept = 0;
        for (var row = 0; row < _count; row++)
        {
            if (RelationReader.IsWorthKeeping(events + (nint)row * head.EventStride, head.Events)
                || RelationReader.IsWorthKeeping(states + (nint)row * head.StateStride, head.States))
            {
                scratch.Kept[kept++] = row;
            }
        }

        head.Ask(kept, scratch);
        for (var i = 0; i < kept; i++)
        {
            relations.Add(MakeRelation(scratch.Kept[i], i, events + (nint)scratch.Kept[i] * head.EventStride, states + (nint)scratch.Kept[i] * head.StateStride));
        }

        _count = 0;
    }

    private Relation MakeRelation(int row, int asked, float* events, float* states)
    {
        var pair = _pairs[row];
        var firstToken = _rows[pair.Source].Stretch.FirstToken;
        var by = head.SaidBy(pair, asked, scratch);
        return new Relation
        {
            Source = _rows[pair.Source].Mention,
            Target = _rows[pair.Target].Mention,
            Event = new LabelDistribution(labels.Events, Probabilities(events, head.Events)),
            State = new LabelDistribution(labels.States, Probabilities(states, head.States)),
            Modality = labels.Modalities[Elementwise.IndexOfLargest(events + head.Events, head.Modalities)],
            Polarity = labels.Polarities[Elementwise.IndexOfLargest(events + head.Events + head.Modalities, head.Polarities)],
            Trigger = firstToken + scratch.Triggers[row],
            TriggerAttention = scratch.Shares[row],
            SaidBy = by < 0 ? null : firstToken + by,
        };
    }

    private static float[] Probabilities(float* scores, int count)
    {
        var largest = scores[Elementwise.IndexOfLargest(scores, count)];
        var result = new float[count];
        var sum = 0f;
        for (var i = 0; i < count; i++)
        {
            sum += result[i] = MathF.Exp(scores[i] - largest);
        }

        for (var i = 0; i < count; i++)
        {
            result[i] /= sum;
        }

        return result;
    }
}
