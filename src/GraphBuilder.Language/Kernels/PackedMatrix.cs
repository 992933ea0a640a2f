namespace GraphBuilder.Language.Kernels;

/// <summary>
/// The weights of linear layers, y = x Wᵀ + b, rearranged so that a kernel reads them from front to back: panels of columns, each panel depth-first.
/// Never changed after construction, so that any number of threads share it.
/// </summary>
internal abstract unsafe class PackedMatrix(int inputs, int outputs)
{
    /// <summary>Rows that are multiplied with all the weights before the next ones: as many as stay in a second-level cache.</summary>
    public const int RowsAtOnce = 8 * MatrixKernel.RowGroup;

    public int Inputs { get; } = inputs;

    public int Outputs { get; } = outputs;

    /// <summary>The number of outputs rounded up to whole panels: the least stride of a result.</summary>
    public int OutputStride { get; } = MatrixKernel.PaddedColumns(outputs);

    /// <summary>y = activation(x Wᵀ + b) for <paramref name="rows"/> rows, all outputs.</summary>
    public void Multiply(float* x, int xStride, int rows, float* y, int yStride, Activation activation = Activation.None)
    {
        var operand = Operand.OfThisThread;
        for (var row = 0; row < rows; row += RowsAtOnce)
        {
            Load(x + (nint)row * xStride, xStride, Math.Min(RowsAtOnce, rows - row), operand);
            MultiplyColumns(operand, 0, OutputStride, y + (nint)row * yStride, yStride, activation);
        }
    }

    /// <summary>Makes rows ready to be multiplied by these weights, once for any number of <see cref="MultiplyColumns"/>. The rows must stay as they are until then.</summary>
    public abstract void Load(float* x, int xStride, int rows, Operand operand);

    /// <summary>y = activation(x Wᵀ + b) for the outputs from <paramref name="first"/> on; <paramref name="first"/> and <paramref name="count"/> are multiples of 32.</summary>
    public abstract void MultiplyColumns(Operand operand, int first, int count, float* y, int yStride, Activation activation = Activation.None);
}
