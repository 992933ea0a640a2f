using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Kernels;

/// <summary>
/// The weights of linear layers, y = x Wᵀ + b, rearranged so that a <see cref="MatrixKernel"/> reads them from front to back: panels of columns, each panel depth-first.
/// Never changed after construction, so that any number of threads share it.
/// </summary>
internal sealed unsafe class PackedMatrix
{
    /// <summary>Rows that are multiplied with all the weights before the next ones: as many as stay in a second-level cache.</summary>
    public const int RowsAtOnce = 8 * MatrixKernel.RowGroup;

    private readonly MatrixKernel _kernel;
    private readonly FloatBuffer _panels;
    private readonly FloatBuffer _bias;

    /// <summary>Packs weights for a kernel.</summary>
    /// <param name="kernel">The kernel that will read the weights; it decides the panels' width.</param>
    /// <param name="weight">Outputs x inputs.</param>
    /// <param name="bias">One value an output, or null for zeros.</param>
    public PackedMatrix(MatrixKernel kernel, Matrix weight, float[]? bias)
    {
        _kernel = kernel;
        Inputs = weight.Columns;
        Outputs = weight.Rows;
        OutputStride = MatrixKernel.PaddedColumns(Outputs);
        _bias = new FloatBuffer(OutputStride);
        bias.CopyTo(_bias.Span);
        _panels = new FloatBuffer(OutputStride * Inputs);
        Pack(weight);
    }

    /// <summary>The layer of this name from the weights, with this many outputs and inputs, where -1 stands for any number.</summary>
    public static PackedMatrix Load(WeightSet weights, MatrixKernel kernel, string name, int outputs, int inputs)
    {
        var (weight, bias) = weights.Linear(name, outputs, inputs);
        return new PackedMatrix(kernel, weight, bias);
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>The number of outputs rounded up to whole panels: the least stride of a result.</summary>
    public int OutputStride { get; }

    /// <summary>y = activation(x Wᵀ + b) for <paramref name="rows"/> rows, all outputs.</summary>
    public void Multiply(float* x, int xStride, int rows, float* y, int yStride, Activation activation = Activation.None) =>
        MultiplyColumns(x, xStride, rows, 0, OutputStride, y, yStride, activation);

    /// <summary>The same for the outputs from <paramref name="first"/> on; <paramref name="first"/> and <paramref name="count"/> are multiples of 32.</summary>
    public void MultiplyColumns(float* x, int xStride, int rows, int first, int count, float* y, int yStride, Activation activation = Activation.None)
    {
        for (var row = 0; row < rows; row += RowsAtOnce)
        {
            var part = Math.Min(RowsAtOnce, rows - row);
            MultiplyRows(x + (nint)row * xStride, xStride, part, first, count, y + (nint)row * yStride, yStride, activation);
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
