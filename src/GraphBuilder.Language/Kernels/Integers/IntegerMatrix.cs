namespace GraphBuilder.Language.Kernels.Integers;

/// <summary>
/// Weights in integers, each output with a scale of its own; the rows that they multiply are made integers as they come, each with a scale of its own. The sums are exact,
/// so that every kernel gives the same bits.
/// </summary>
internal sealed unsafe class IntegerMatrix : PackedMatrix
{
    private readonly IntegerKernel _kernel;
    private readonly Quantization _quantization;
    private readonly int _groups;
    private readonly FloatBuffer _panels, _scales, _sums, _bias;

    /// <summary>Rounds and packs weights for a kernel.</summary>
    /// <param name="kernel">The kernel that will read the weights; it decides the panels' width and how wide an integer is kept.</param>
    /// <param name="quantization">How numbers become integers.</param>
    /// <param name="weight">Outputs x inputs.</param>
    /// <param name="bias">One value an output, or null for zeros.</param>
    public IntegerMatrix(IntegerKernel kernel, Quantization quantization, Matrix weight, float[]? bias)
        : base(weight.Columns, weight.Rows)
    {
        (_kernel, _quantization) = (kernel, quantization);
        _groups = (Inputs + kernel.GroupLength - 1) / kernel.GroupLength;
        _bias = new FloatBuffer(OutputStride);
        bias.CopyTo(_bias.Span);
        (_scales, _sums) = (new FloatBuffer(OutputStride), new FloatBuffer(OutputStride));
        _panels = new FloatBuffer(OutputStride * _groups);
        Pack(weight);
    }

    /// <inheritdoc />
    public override void Load(float* x, int xStride, int rows, Operand operand)
    {
        operand.Reserve(rows, _groups * IntegerKernel.GroupBytes);
        for (var row = 0; row < rows; row++)
        {
            var target = operand.Integers + (nint)row * operand.ByteStride;
            (operand.Scales[row], operand.Zeros[row]) = _quantization.Round(x + (nint)row * xStride, Inputs, target, _kernel.ElementBytes);
        }
    }

    /// <inheritdoc />
    public override void MultiplyColumns(Operand operand, int first, int count, float* y, int yStride, Activation activation = Activation.None)
    {
        var width = _kernel.PanelWidth;
        for (var row = 0; row < operand.Rows; row += RowsAtOnce)
        {
            var rows = Math.Min(RowsAtOnce, operand.Rows - row);
            for (var column = 0; column < count; column += width)
            {
                var output = first + column;
                var target = y + (nint)row * yStride + column;
                _kernel.Multiply(operand.Integers + (nint)row * operand.ByteStride, operand.ByteStride, rows,
                    (byte*)(_panels.Pointer + (nint)output * _groups), _groups, (int*)target, yStride);
                Quantization.Restore(target, yStride, rows, width, operand.Scales + row, operand.Zeros + row,
                    _scales.Pointer + output, (int*)_sums.Pointer + output, _bias.Pointer + output);
                if (activation == Activation.Gelu)
                {
                    Elementwise.Gelu(target, yStride, rows, width);
                }
            }
        }
    }

    private void Pack(Matrix weight)
    {
        var (width, length, bits) = (_kernel.PanelWidth, _kernel.GroupLength, 8 * _kernel.ElementBytes);
        var mask = (1 << bits) - 1;
        var integers = new int[Inputs];
        for (var output = 0; output < Outputs; output++)
        {
            _scales.Pointer[output] = _quantization.RoundWeights(weight.Row(output), integers);
            var column = (int*)_panels.Pointer + (nint)(output / width * width) * _groups + output % width;
            var sum = 0;
            for (var k = 0; k < Inputs; k++)
            {
                // Little-endian: the first integer of a group in its lowest bits.
                var place = k % length;
                column[(nint)(k / length) * width] |= (integers[k] & mask) << (place * bits);
                sum += integers[k];
            }

            ((int*)_sums.Pointer)[output] = sum;
        }
    }
}
