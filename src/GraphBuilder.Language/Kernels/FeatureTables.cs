using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Kernels;

/// <summary>
/// Small numbers, each with a learned vector, joined and projected. Since the projection is linear, each value's share of the result is computed once, on loading; what
/// is left is a sum.
/// </summary>
internal sealed unsafe class FeatureTables
{
    private readonly FloatBuffer[] _tables;
    private readonly int _width;

    /// <summary>Takes the vectors from the weights.</summary>
    /// <param name="weights">The model's tensors.</param>
    /// <param name="prefix">What the names of the vectors' tensors start with.</param>
    /// <param name="names">The features, in the order in which their vectors are joined.</param>
    /// <param name="projection">Outputs x joined vectors.</param>
    public FeatureTables(WeightSet weights, string prefix, IReadOnlyList<string> names, Matrix projection)
    {
        _width = projection.Rows;
        _tables = new FloatBuffer[names.Count];
        Counts = new int[names.Count];
        var column = 0;
        for (var i = 0; i < names.Count; i++)
        {
            var vectors = weights.Matrix(prefix + names[i]);
            if (column + vectors.Columns > projection.Columns)
            {
                throw new LanguageModelException($"{prefix}{names[i]} does not fit the projection of {projection.Columns} inputs: the weights are not of one version");
            }

            _tables[i] = Project(vectors, projection.SliceColumns(column, vectors.Columns));
            Counts[i] = vectors.Rows;
            column += vectors.Columns;
        }
    }

    /// <summary>How many values each feature has.</summary>
    public int[] Counts { get; }

    /// <summary>Adds the shares of the values to a vector.</summary>
    public void Add(float* target, ReadOnlySpan<int> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Elementwise.AddScaled(target, _tables[i].Pointer + (nint)values[i] * _width, 1, _width);
        }
    }

    private static FloatBuffer Project(Matrix vectors, Matrix projection)
    {
        var table = new FloatBuffer(vectors.Rows * projection.Rows);
        for (var value = 0; value < vectors.Rows; value++)
        {
            for (var output = 0; output < projection.Rows; output++)
            {
                var sum = 0f;
                for (var k = 0; k < vectors.Columns; k++)
                {
                    sum += vectors.Row(value)[k] * projection.Row(output)[k];
                }

                table.Span[value * projection.Rows + output] = sum;
            }
        }

        return table;
    }
}
