using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Tagging;

/// <summary>Scores arcs and labels of dependency trees with biaffine products, after Dozat and Manning, "Deep Biaffine Attention" (ICLR 2017).</summary>
internal sealed unsafe class DependencyHeads
{
    private readonly PackedMatrix _arcs, _labels, _labelBias;
    private readonly FloatBuffer _rootArc, _rootLabel;
    private readonly int _arcWidth, _labelWidth;

    /// <summary>Takes the heads from the weights.</summary>
    /// <param name="weights">The model's tensors.</param>
    /// <param name="arithmetic">The kernels that multiply.</param>
    /// <param name="labels">The number of relations.</param>
    public DependencyHeads(WeightSet weights, Arithmetic arithmetic, int labels)
    {
        var root = weights.Vector("parser.root", -1);
        (ArcHead, LabelHead) = (weights.Linear("parser.arc.head", -1, root.Length), weights.Linear("parser.label.head", -1, root.Length));
        (_arcWidth, _labelWidth) = (ArcHead.Weight.Rows, LabelHead.Weight.Rows);
        ArcDependent = weights.Linear("parser.arc.dependent", _arcWidth, root.Length);
        LabelDependent = weights.Linear("parser.label.dependent", _labelWidth, root.Length);
        if (_arcWidth % 32 != 0 || _labelWidth % 32 != 0)
        {
            throw new LanguageModelException($"parser.arc.head ({_arcWidth}) and parser.label.head ({_labelWidth}) must be multiples of 32 wide");
        }

        // A one is appended to both sides of the product. On the dependent's side it makes the last row of the weights a bias, on the head's side the last output.
        var arcs = weights.Matrix("parser.arc.biaffine", _arcWidth + 1, _arcWidth + 1);
        _arcs = arithmetic.PackExact(arcs.SliceRows(0, _arcWidth).Transpose(), arcs.Row(_arcWidth).ToArray());
        (_labels, _labelBias) = PackLabels(arithmetic, weights.Vector("parser.label.biaffine", labels, _labelWidth + 1, _labelWidth + 1), labels);
        _rootArc = Project(arithmetic, ArcHead, root);
        _rootLabel = Project(arithmetic, LabelHead, root);
    }

    /// <summary>The number of relations.</summary>
    public int Labels => _labelBias.Outputs;

    /// <summary>The distance between the rows of <see cref="ScoreLabels"/>.</summary>
    public int LabelStride => _labelBias.OutputStride;

    /// <summary>The layers that make a word a dependent or a head; the caller applies them together with others.</summary>
    public (Matrix Weight, float[] Bias) ArcHead { get; }

    /// <inheritdoc cref="ArcHead"/>
    public (Matrix Weight, float[] Bias) ArcDependent { get; }

    /// <inheritdoc cref="ArcHead"/>
    public (Matrix Weight, float[] Bias) LabelHead { get; }

    /// <inheritdoc cref="ArcHead"/>
    public (Matrix Weight, float[] Bias) LabelDependent { get; }

    /// <summary>Finds the head of each word of a batch: 0 is the root, n the n-th word of the stretch.</summary>
    public void FindHeads(PieceBatch batch, float* dependents, float* heads, int stride, TaggerScratch scratch)
    {
        var width = _arcs.OutputStride;
        var products = scratch.Products.ReserveRows(batch.Words, width);
        _arcs.Multiply(dependents, stride, batch.Words, products, width);
        foreach (var stretch in batch.Stretches)
        {
            var columns = stretch.Words + 1;
            var arcs = scratch.Arcs.Reserve(stretch.Words * columns);
            for (var word = 0; word < stretch.Words; word++)
            {
                var product = products + (nint)(stretch.FirstWord + word) * width;
                var row = arcs + (nint)word * columns;
                row[0] = Elementwise.Dot(product, _rootArc.Pointer, _arcWidth) + product[_arcWidth];
                for (var head = 0; head < stretch.Words; head++)
                {
                    row[head + 1] = Elementwise.Dot(product, heads + (nint)(stretch.FirstWord + head) * stride, _arcWidth) + product[_arcWidth];
                }
            }

            scratch.Trees.Decode(new ReadOnlySpan<float>(arcs, stretch.Words * columns), scratch.Heads.AsSpan(stretch.FirstWord, stretch.Words));
        }
    }

    /// <summary>The scores of the relations to the heads found: words x <see cref="LabelStride"/>.</summary>
    public float* ScoreLabels(PieceBatch batch, float* dependents, float* heads, int stride, TaggerScratch scratch)
    {
        var (words, columns) = (batch.Words, LabelStride);
        var scores = scratch.LabelScores.ReserveRows(words, columns);
        _labelBias.Multiply(dependents, stride, words, scores, columns);
        var product = scratch.Products.ReserveRows(words, _labelWidth);
        _labels.Load(dependents, stride, words, scratch.Dependents);
        for (var label = 0; label < _labelBias.Outputs; label++)
        {
            _labels.MultiplyColumns(scratch.Dependents, label * _labelWidth, _labelWidth, product, _labelWidth);
            foreach (var stretch in batch.Stretches)
            {
                for (var word = stretch.FirstWord; word < stretch.FirstWord + stretch.Words; word++)
                {
                    var head = scratch.Heads[word];
                    var governor = head == 0 ? _rootLabel.Pointer : heads + (nint)(stretch.FirstWord + head - 1) * stride;
                    scores[(nint)word * columns + label] += Elementwise.Dot(product + (nint)word * _labelWidth, governor, _labelWidth);
                }
            }
        }

        return scores;
    }

    // score = Σij d_i L_ij g_j with d_last = g_last = 1: a product of the dependent with all labels' matrices side by side (last row: bias), to be multiplied by the
    // governor, and a product with their last columns, which stands alone.
    private (PackedMatrix Labels, PackedMatrix Bias) PackLabels(Arithmetic arithmetic, float[] biaffine, int labels)
    {
        var (full, width) = (_labelWidth + 1, _labelWidth);
        var products = new Matrix[labels];
        var productBias = new float[labels * width];
        var last = new float[labels * width];
        var lastBias = new float[labels];
        for (var label = 0; label < labels; label++)
        {
            var matrix = new Matrix(full, full, biaffine.AsSpan(label * full * full, full * full).ToArray());
            products[label] = matrix.SliceRows(0, width).SliceColumns(0, width).Transpose();
            matrix.Row(width)[..width].CopyTo(productBias.AsSpan(label * width));
            matrix.SliceColumns(width, 1).Values.AsSpan(0, width).CopyTo(last.AsSpan(label * width));
            lastBias[label] = matrix.Row(width)[width];
        }

        return (arithmetic.Pack(Matrix.Stack(products), productBias), arithmetic.PackExact(new Matrix(labels, width, last), lastBias));
    }

    private static FloatBuffer Project(Arithmetic arithmetic, (Matrix Weight, float[] Bias) layer, float[] root)
    {
        var packed = arithmetic.PackExact(layer.Weight, layer.Bias);
        var input = new FloatBuffer(MatrixKernel.RowGroup * root.Length);
        root.CopyTo(input.Span);
        var output = new FloatBuffer(MatrixKernel.RowGroup * packed.OutputStride);
        packed.Multiply(input.Pointer, root.Length, 1, output.Pointer, packed.OutputStride, Activation.Gelu);
        return output;
    }
}
