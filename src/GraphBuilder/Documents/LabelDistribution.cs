namespace GraphBuilder.Documents;

/// <summary>Probabilities of the labels of one decision.</summary>
public sealed class LabelDistribution
{
    /// <summary>The label that stands for "nothing of the kind".</summary>
    public const string None = "NONE";

    private readonly IReadOnlyList<string> _labels;
    private readonly float[] _probabilities;

    /// <summary>Pairs labels with probabilities that sum to 1.</summary>
    /// <param name="labels">The labels, in the order of <paramref name="probabilities"/>; shared, not copied.</param>
    /// <param name="probabilities">One for each label.</param>
    public LabelDistribution(IReadOnlyList<string> labels, float[] probabilities)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(labels.Count, probabilities.Length);
        _labels = labels;
        _probabilities = probabilities;
    }

    /// <summary>The labels, in the model's order.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>The probability of a label; 0 for one that the model does not know.</summary>
    public float this[string label]
    {
        get
        {
            for (var i = 0; i < _labels.Count; i++)
            {
                if (_labels[i] == label)
                {
                    return _probabilities[i];
                }
            }

            return 0;
        }
    }

    /// <summary>The most probable label; the first of equals.</summary>
    public string Best => _labels[Array.IndexOf(_probabilities, _probabilities.Max())];

    /// <summary>The most probable label other than <see cref="None"/>; the first of equals.</summary>
    public string BestOtherThanNone
    {
        get
        {
            var best = -1;
            for (var i = 0; i < _labels.Count; i++)
            {
                if (_labels[i] != None && (best < 0 || _probabilities[i] > _probabilities[best]))
                {
                    best = i;
                }
            }

            return best < 0 ? None : _labels[best];
        }
    }
}
