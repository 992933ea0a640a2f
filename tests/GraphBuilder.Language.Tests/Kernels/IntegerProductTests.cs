using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Kernels.Integers;
using GraphBuilder.Language.Kernels.MachineCode;

namespace GraphBuilder.Language.Tests.Kernels;

public sealed unsafe class IntegerProductTests
{
    private static readonly (int Rows, int Inputs, int Outputs)[] Shapes = [(1, 1, 1), (13, 384, 49), (40, 129, 250), (12, 1536, 32), (97, 6, 33)];

    /// <summary>Every kernel that this processor runs, and the plain ones that every processor runs.</summary>
    public static TheoryData<Precision, string> Kernels =>
        [.. new[] { Precision.Int8, Precision.Int16 }.SelectMany(precision => IntegerKernel.Runnable(precision).Select(one => (precision, one.Kernel.Name)))];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_kernels_sums_are_those_of_plain_integers(Precision precision, string name)
    {
        var kernel = KernelOf(precision, name);
        foreach (var (rows, inputs, outputs) in Shapes)
        {
            var random = new Random(rows + inputs + outputs);
            var (x, weight) = (Values(random, rows * inputs), Values(random, outputs * inputs));
            var (y, stride) = Multiply(kernel, QuantizationOf(precision), x, rows, inputs, weight, null);
            var expected = Expected(precision, x, rows, inputs, weight, outputs);
            for (var i = 0; i < rows * outputs; i++)
            {
                Assert.Equal(expected[i], y[i / outputs * stride + i % outputs]);
            }
        }
    }

    [Theory]
    [InlineData(Precision.Int8, 0.02)]
    [InlineData(Precision.Int16, 0.0006)]
    public void A_product_in_integers_is_near_the_one_in_single_precision(Precision precision, double most)
    {
        const int Rows = 30, Inputs = 384, Outputs = 100;
        var random = new Random(3);
        var (x, weight, bias) = (Values(random, Rows * Inputs), Values(random, Outputs * Inputs), Values(random, Outputs));
        var (y, stride) = Multiply(IntegerKernel.Best(precision, 512), QuantizationOf(precision), x, Rows, Inputs, weight, bias);
        double error = 0, size = 0;
        for (var i = 0; i < Rows * Outputs; i++)
        {
            double exact = bias[i % Outputs];
            for (var k = 0; k < Inputs; k++)
            {
                exact += (double)x[i / Outputs * Inputs + k] * weight[i % Outputs * Inputs + k];
            }

            error += Math.Pow(exact - y[i / Outputs * stride + i % Outputs], 2);
            size += exact * exact;
        }

        Assert.InRange(Math.Sqrt(error / size), 0, most);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void The_largest_sums_do_not_overflow(Precision precision, string name)
    {
        const int Inputs = 1536;
        float[] x = [.. Enumerable.Repeat(3f, Inputs)], weight = [.. Enumerable.Repeat(-0.7f, Inputs)];
        var (y, _) = Multiply(KernelOf(precision, name), QuantizationOf(precision), x, 1, Inputs, weight, null);
        Assert.Equal(-2.1 * Inputs, y[0], 2.1 * Inputs / 1000);
    }

    [Theory]
    [InlineData(Precision.Int8)]
    [InlineData(Precision.Int16)]
    public void Rows_of_noughts_give_the_bias_and_spare_rows_give_no_numbers_that_are_none(Precision precision)
    {
        var (y, stride) = Multiply(IntegerKernel.Best(precision, 512), QuantizationOf(precision), new float[2 * 8], 2, 8, Values(new Random(1), 8), [0.25f]);
        Assert.Equal((0.25f, 0.25f), (y[0], y[stride]));
        Assert.All(y, value => Assert.True(float.IsFinite(value)));
    }

    [Fact]
    public void Instructions_are_encoded_as_an_assembler_does()
    {
        var code = new Instructions();
        code.Clear(9);
        code.Clear(23);
        code.AddProductsOfBytes(23, 26, 25);
        code.AddProductsOfWords(3, 26, 24);
        code.Broadcast(26, Instructions.R10, Instructions.Rsi, 2);
        code.Broadcast(27, Instructions.Rdi, 0, 0);
        code.Load(25, Instructions.Rdx, 1);
        code.Store(17, Instructions.R8, 0);
        code.Address(Instructions.R11, Instructions.Rax, Instructions.R10, 1);
        code.Add(Instructions.R8, Instructions.R9);
        code.AddConstant(Instructions.Rdx, 128);
        code.Return();
        Assert.Equal(Assembled, Convert.ToHexStringLower(code.Code));
    }

    // What GNU as makes of the instructions above.
    private const string Assembled = "62513548efc962a14540efff62822d4050f962922d4052d862427d4858147262627d48581f62617e486f4a0162c17e487f084e8d1c104d01c84881c280000000c5f877c3";

    private static IntegerKernel KernelOf(Precision precision, string name) => IntegerKernel.Runnable(precision).First(one => one.Kernel.Name == name).Kernel;

    private static Quantization QuantizationOf(Precision precision) => precision == Precision.Int8 ? Quantization.Int8 : Quantization.Int16;

    private static (float[] Values, int Stride) Multiply(IntegerKernel kernel, Quantization quantization, float[] x, int rows, int inputs, float[] weight, float[]? bias)
    {
        var packed = new IntegerMatrix(kernel, quantization, new Matrix(weight.Length / inputs, inputs, weight), bias);
        var (source, buffer) = (new GrowingBuffer(), new GrowingBuffer());
        var from = source.ReserveRows(rows, inputs);
        x.CopyTo(new Span<float>(from, x.Length));
        var y = buffer.ReserveRows(rows, packed.OutputStride);
        packed.Multiply(from, inputs, rows, y, packed.OutputStride);
        var result = new Span<float>(y, rows * packed.OutputStride).ToArray();
        GC.KeepAlive(buffer);
        GC.KeepAlive(source);
        return (result, packed.OutputStride);
    }

    // The definition, in plain loops: integers of rows and weights, their products summed, and the scales applied in the order of the kernels.
    private static float[] Expected(Precision precision, float[] x, int rows, int inputs, float[] weight, int outputs)
    {
        var quantization = QuantizationOf(precision);
        var y = new float[rows * outputs];
        var (row, column) = (new short[inputs], new int[inputs]);
        for (var r = 0; r < rows; r++)
        {
            float scale;
            int zero;
            fixed (float* from = &x[r * inputs])
            fixed (short* to = row)
            {
                (scale, zero) = quantization.Round(from, inputs, (byte*)to, 2);
            }

            for (var o = 0; o < outputs; o++)
            {
                var weightScale = quantization.RoundWeights(weight.AsSpan(o * inputs, inputs), column);
                var sum = 0L;
                for (var k = 0; k < inputs; k++)
                {
                    sum += (long)(row[k] - zero) * column[k];
                }

                y[r * outputs + o] = MathF.FusedMultiplyAdd(checked((int)sum), scale * weightScale, 0);
            }
        }

        return y;
    }

    private static float[] Values(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.3f)];
}
