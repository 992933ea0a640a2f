namespace GraphBuilder.Language.Kernels;

/// <summary>Weights in single precision.</summary>
internal sealed unsafe class FloatMatrix : PackedMatrix
{
    private readonly MatrixKernel _kernel;
    private readonly FloatBuffer _panels;
    private readonly FloatBuffer _bias;

    /// <summary>Packs weights for a kernel.</summary>
    /// <param name="kernel">The kernel that will read the weights; it decides the panels' width.</param>
    /// <param name="weight">Outputs x inputs.</param>
    /// <param name="bias">One value an output, or null for zeros.</param>
    public FloatMatrix(MatrixKernel kernel, Matrix weight, float[]? bias)
        : base(weight.Columns, weight.Rows)
    {
        _kernel = kernel;
        _bias = new FloatBuffer(OutputStride);
        bias.CopyTo(_bias.Span);
        _panels = new FloatBuffer(OutputStride * Inputs);
        Pack(weight);
    }

    /// <inheritdoc />
    public override void Load(float* x, int xStride, int rows, Operand operand) => operand.Refer(x, xStride, rows);

    /// <inheritdoc />
    public override void MultiplyColumns(Operand operand, int first, int count, float* y, int yStride, Activation activation = Activation.None)
    {
        for (var row = 0; row < operand.Rows; row += RowsAtOnce)
        {
            MultiplyRows(operand.Values + (nint)row * operand.Stride, operand.Stride, Math.Min(RowsAtOnce, operand.Rows - row), first, count,
                y + (nint)row * yStride, yStride, activation);
        }
    }

    private void MultiplyRows(float* x, int xStride, int rows, int first, int count, float* y, int yStride, Activation activation)
    {
        var width = _kernel.PanelWidth;
        for (var column = 0; column < count; column += width)
        {
            var output = first + column;
            _kernel.Multiply(x, xStride, rows, _panels.Pointer + (nint)output * Inputs, width, Inputs, y + column, yStride, _bias.Pointer + output);
            if (activation == Activation.Gelu)
            {
                Elementwise.Gelu(y + column, yStride, rows, width);
            }
        }
    }

    private void Pack(Matrix weight)
    {
        var width = _kernel.PanelWidth;
        var target = _panels.Span;
        for (var output = 0; output < Outputs; output++)
        {
            var panel = target.Slice(output / width * width * Inputs, width * Inputs);
            var column = output % width;
            var row = weight.Row(output);
            for (var k = 0; k < row.Length; k++)
            {
                panel[k * width + column] = row[k];
            }
        }
    }
}
