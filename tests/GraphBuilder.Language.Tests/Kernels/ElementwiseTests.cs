using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Tests.Kernels;

public sealed unsafe class ElementwiseTests
{
    [Fact]
    public void Gelu_follows_the_formula_that_the_model_was_checked_with()
    {
        const int Count = 4096;
        var x = new FloatBuffer(Count);
        for (var i = 0; i < Count; i++)
        {
            x.Span[i] = (i - Count / 2) * 0.01f;
        }

        Elementwise.Gelu(x.Pointer, Count, 1, Count);

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(Gelu((i - Count / 2) * 0.01), x.Span[i], 3e-6);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(32)]
    [InlineData(45)]
    public void Softmax_gives_shares_that_sum_to_one(int count)
    {
        var padded = MatrixKernel.PaddedColumns(count);
        var x = new FloatBuffer(padded);
        var scores = Enumerable.Range(0, count).Select(i => MathF.Sin(i) * 30).ToArray();
        scores.CopyTo(x.Span);

        Elementwise.Softmax(x.Pointer, count, padded, 0.5f);

        var largest = scores.Max();
        var sum = scores.Sum(score => Math.Exp((score - largest) * 0.5));
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(Math.Exp((scores[i] - largest) * 0.5) / sum, x.Span[i], 1e-6);
        }

        Assert.All(x.Span[count..].ToArray(), rest => Assert.InRange(rest, 0, 1e-30f));
    }

    [Fact]
    public void Normalized_rows_have_mean_nought_and_variance_one()
    {
        const int Width = 384;
        var (x, added, one, nought) = (new FloatBuffer(2 * Width), new FloatBuffer(2 * Width), new FloatBuffer(Width), new FloatBuffer(Width));
        one.Span.Fill(1);
        for (var i = 0; i < 2 * Width; i++)
        {
            (x.Span[i], added.Span[i]) = (MathF.Sin(i) * 5, i % 3);
        }

        Elementwise.AddAndNormalize(x.Pointer, added.Pointer, 2, Width, one.Pointer, nought.Pointer);

        foreach (var row in (float[][])[x.Span[..Width].ToArray(), x.Span[Width..].ToArray()])
        {
            Assert.Equal(0, row.Average(), 1e-5);
            Assert.Equal(1, row.Average(value => value * value), 1e-4);
        }
    }

    // The definition in double precision: Abramowitz and Stegun 7.1.26.
    private static double Gelu(double x)
    {
        var scaled = Math.Abs(x) / Math.Sqrt(2);
        var t = 1 / (1 + (0.3275911 * scaled));
        var q = ((((((((1.061405429 * t) - 1.453152027) * t) + 1.421413741) * t) - 0.284496736) * t) + 0.254829592) * t * Math.Exp(-scaled * scaled);
        return 0.5 * x * (1 + (Math.Sign(x) * (1 - q)));
    }
}
