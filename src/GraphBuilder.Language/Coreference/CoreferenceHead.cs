using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Coreference;

/// <summary>
/// Scores a mention against those before it, and against opening an entity of its own. What a mention brings is computed once; the products of pairs are multiplied for all
/// candidates of a mention at once. Shared by threads.
/// </summary>
internal sealed unsafe class CoreferenceHead
{
    /// <summary>How many mentions back a mention is compared.</summary>
    public const int Reach = 60;

    private static readonly string[] NewFeatures = ["type", "form", "pronoun", "role"];
    private readonly PackedMatrix _mentions, _product;
    private readonly FeatureTables _same, _new;
    private readonly FloatBuffer _output, _newOutput;
    private readonly float _outputBias, _newOutputBias;
    private readonly int _width, _hidden, _newHidden;

    /// <summary>Takes the coreference head from the weights.</summary>
    public CoreferenceHead(WeightSet weights, LabelSets labels, Arithmetic arithmetic, int width)
    {
        _width = width;
        if (!labels["coref_feature"].SequenceEqual(MentionFeatures.Names))
        {
            throw new LanguageModelException($"labels.json: the coreference features are {string.Join(", ", labels["coref_feature"])}; this program computes "
                + $"{string.Join(", ", MentionFeatures.Names)}: the model is of another version");
        }

        var (first, firstBias) = weights.Linear("coref.first", -1, width);
        _hidden = first.Rows;
        var (second, secondBias) = weights.Linear("coref.second", _hidden, width);
        var (project, projectBias) = weights.Linear("coref.feature.project", _hidden);
        var (fresh, freshBias) = weights.Linear("coref.new.hidden");
        _newHidden = fresh.Rows;
        for (var i = 0; i < _hidden; i++)
        {
            firstBias[i] += projectBias[i];
        }

        _mentions = arithmetic.PackFine(Matrix.Stack(first, second, fresh.SliceColumns(0, width)), [.. firstBias, .. secondBias, .. freshBias]);
        _product = arithmetic.PackFine(weights.Matrix("coref.product.weight", _hidden, width), null);
        _same = new FeatureTables(weights, "coref.feature.", MentionFeatures.Names, project);
        _new = new FeatureTables(weights, "coref.new.", NewFeatures, fresh.SliceColumns(width, fresh.Columns - width));
        (_output, _outputBias) = Output(weights, "coref.output", _hidden);
        (_newOutput, _newOutputBias) = Output(weights, "coref.new.output", _newHidden);
    }

    /// <summary>Computes what each mention brings: mentions x width, from <see cref="CoreferenceScratch.Mentions"/>.</summary>
    public void Prepare(int mentions, CoreferenceScratch scratch) => _mentions.Multiply(scratch.Mentions.Reserve(0), _width, mentions,
        scratch.Projected.ReserveRows(mentions, _mentions.OutputStride), _mentions.OutputStride);

    /// <summary>The scores of a mention going with each of those before it, from <paramref name="first"/> on.</summary>
    public void Together(ReadOnlySpan<MentionFeatures> features, int first, int mention, Span<float> scores, CoreferenceScratch scratch)
    {
        var vectors = scratch.Mentions.Reserve(0);
        var products = scratch.Products.ReserveRows(Reach, _width);
        for (var i = 0; i < scores.Length; i++)
        {
            Elementwise.Multiply(vectors + (nint)(first + i) * _width, vectors + (nint)mention * _width, products + (nint)i * _width, _width);
        }

        var (stride, projectedStride) = (_product.OutputStride, _mentions.OutputStride);
        var hidden = scratch.Hidden.ReserveRows(Reach, Math.Max(stride, _newHidden));
        _product.Multiply(products, _width, scores.Length, hidden, stride);
        var projected = scratch.Projected.Reserve(0);
        Span<int> numbers = stackalloc int[MentionFeatures.Names.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var row = hidden + (nint)i * stride;
            Elementwise.AddScaled(row, projected + (nint)(first + i) * projectedStride, 1, _hidden);
            Elementwise.AddScaled(row, projected + (nint)mention * projectedStride + _hidden, 1, _hidden);
            features[first + i].Compare(features[mention], mention - first - i, numbers);
            _same.Add(row, numbers);
            Elementwise.Gelu(row, stride, 1, _hidden);
            scores[i] = Elementwise.Dot(row, _output.Pointer, _hidden) + _outputBias;
        }
    }

    /// <summary>The score of a mention opening an entity of its own.</summary>
    public float Apart(MentionFeatures features, int mention, CoreferenceScratch scratch)
    {
        var row = scratch.Hidden.ReserveRows(Reach, Math.Max(_product.OutputStride, _newHidden));
        new ReadOnlySpan<float>(scratch.Projected.Reserve(0) + (nint)mention * _mentions.OutputStride + 2 * _hidden, _newHidden)
            .CopyTo(new Span<float>(row, _newHidden));
        _new.Add(row, [features.Type, features.Form, features.Pronoun, features.Role]);
        Elementwise.Gelu(row, _newHidden, 1, _newHidden);
        return Elementwise.Dot(row, _newOutput.Pointer, _newHidden) + _newOutputBias;
    }

    private static (FloatBuffer Weight, float Bias) Output(WeightSet weights, string name, int inputs)
    {
        var (weight, bias) = weights.Linear(name, 1, inputs);
        return (FloatBuffer.Of(weight.Values), bias[0]);
    }
}
