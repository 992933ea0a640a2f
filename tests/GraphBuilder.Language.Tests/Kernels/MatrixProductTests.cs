using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Tests.Kernels;

public sealed class MatrixProductTests
{
    [Theory]
    [InlineData(512, 1, 1, 1)]
    [InlineData(512, 13, 384, 49)]
    [InlineData(256, 13, 384, 49)]
    [InlineData(128, 13, 384, 49)]
    [InlineData(512, 40, 129, 250)]
    [InlineData(256, 40, 129, 250)]
    [InlineData(128, 40, 129, 250)]
    public unsafe void A_packed_product_is_the_plain_product_of_rows_and_weights(int bits, int rows, int inputs, int outputs)
    {
        var random = new Random(rows + inputs + outputs);
        var (weight, bias) = (Values(random, outputs * inputs), Values(random, outputs));
        var packed = new FloatMatrix(MatrixKernel.OfWidth(bits), new Matrix(outputs, inputs, weight), bias);
        var x = new GrowingBuffer().ReserveRows(rows, inputs);
        var y = new GrowingBuffer().ReserveRows(rows, packed.OutputStride);
        Values(random, rows * inputs).CopyTo(new Span<float>(x, rows * inputs));

        packed.Multiply(x, inputs, rows, y, packed.OutputStride);

        for (var row = 0; row < rows; row++)
        {
            for (var output = 0; output < outputs; output++)
            {
                double expected = bias[output];
                for (var k = 0; k < inputs; k++)
                {
                    expected += (double)x[row * inputs + k] * weight[output * inputs + k];
                }

                Assert.Equal(expected, y[row * packed.OutputStride + output], 1e-4);
            }
        }
    }

    [Fact]
    public unsafe void A_row_gives_the_same_bits_wherever_it_stands()
    {
        const int Inputs = 384, Outputs = 64, Rows = 30;
        var random = new Random(1);
        var packed = new FloatMatrix(MatrixKernel.Best, new Matrix(Outputs, Inputs, Values(random, Inputs * Outputs)), null);
        var x = new GrowingBuffer().ReserveRows(Rows, Inputs);
        var y = new GrowingBuffer().ReserveRows(Rows, Outputs);
        var row = Values(random, Inputs);
        for (var i = 0; i < Rows; i++)
        {
            row.CopyTo(new Span<float>(x + i * Inputs, Inputs));
        }

        packed.Multiply(x, Inputs, Rows, y, Outputs, Activation.Gelu);

        for (var i = 1; i < Rows; i++)
        {
            Assert.True(new Span<float>(y, Outputs).SequenceEqual(new Span<float>(y + i * Outputs, Outputs)), $"row {i} differs from row 0");
        }
    }

    private static float[] Values(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
}
