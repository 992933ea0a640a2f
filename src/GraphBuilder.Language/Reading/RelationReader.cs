using GraphBuilder.Documents;
using GraphBuilder.Language.Kernels;
using GraphBuilder.Stages;

namespace GraphBuilder.Language.Reading;

/// <summary>
/// The reader's second part as a stage: for every ordered pair of mentions of a sentence the event, the state, and what goes with them. It works on whatever mentions
/// the document has, the reader's own or others. A pair is left out where both event and state are NONE with a probability above 0.98, or where
/// more than 15 mentions stand between the two.
/// </summary>
public sealed class RelationReader : IRelationReader
{
    private const float LeastProbability = 0.02f;
    private readonly LanguageModel _model;
    private readonly PairLabels _labels;
    private readonly TreeFeatures _features;

    /// <summary>Makes the stage of a loaded model.</summary>
    public RelationReader(LanguageModel model)
    {
        _model = model;
        _labels = new PairLabels(model.Labels);
        _features = new TreeFeatures(model.Labels);
    }

    /// <inheritdoc />
    public string Name => "relation reader";

    /// <inheritdoc />
    public string Fingerprint => $"{Name} {_model.Fingerprint}";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(MentionLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(RelationLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var relations = new List<Relation>();
        var workspace = _model.Rent();
        var reading = new RelationBatch(_model.PairHead, _labels, _features, document, workspace.Reader.Pairs, relations);
        foreach (var stretches in DocumentEncoding.Batches(document, _model, cancellationToken))
        {
            reading.Read(stretches);
        }

        _model.Return(workspace);
        document.Set(new RelationLayer(relations));
    }

    /// <summary>The probabilities of scores, and whether one other than the first reaches what is worth keeping.</summary>
    internal static unsafe bool IsWorthKeeping(float* scores, int count)
    {
        float largest = scores[Elementwise.IndexOfLargest(scores, count)], sum = 0;
        for (var i = 0; i < count; i++)
        {
            sum += MathF.Exp(scores[i] - largest);
        }

        return MathF.Exp(scores[0] - largest) <= (1 - LeastProbability) * sum;
    }
}
