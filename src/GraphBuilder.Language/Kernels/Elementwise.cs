using System.Numerics;
using System.Runtime.CompilerServices;

namespace GraphBuilder.Language.Kernels;

/// <summary>The functions between the matrix products, on vectors of the processor's own width.</summary>
internal static unsafe class Elementwise
{
    private const float NormEpsilon = 1e-12f;

    /// <summary>x = GELU(x) = x (1 + erf(x / √2)) / 2; the columns are a multiple of a vector.</summary>
    public static void Gelu(float* x, int stride, int rows, int columns)
    {
        for (var row = 0; row < rows; row++)
        {
            var at = x + (nint)row * stride;
            for (var i = 0; i < columns; i += Vector<float>.Count)
            {
                Gelu(Vector.Load(at + i)).Store(at + i);
            }
        }
    }

    /// <summary>x = norm(x + added) weight + bias, row by row; <paramref name="added"/> may be null. The width is a multiple of a vector.</summary>
    public static void AddAndNormalize(float* x, float* added, int rows, int width, float* weight, float* bias)
    {
        for (var row = 0; row < rows; row++, x += width)
        {
            var sum = Vector<float>.Zero;
            for (var i = 0; i < width; i += Vector<float>.Count)
            {
                var value = Vector.Load(x + i);
                if (added is not null)
                {
                    value += Vector.Load(added + i);
                    value.Store(x + i);
                }

                sum += value;
            }

            var mean = new Vector<float>(Vector.Sum(sum) / width);
            var squares = Vector<float>.Zero;
            for (var i = 0; i < width; i += Vector<float>.Count)
            {
                var value = Vector.Load(x + i) - mean;
                squares += value * value;
            }

            var scale = new Vector<float>(1 / MathF.Sqrt(Vector.Sum(squares) / width + NormEpsilon));
            for (var i = 0; i < width; i += Vector<float>.Count)
            {
                ((Vector.Load(x + i) - mean) * scale * Vector.Load(weight + i) + Vector.Load(bias + i)).Store(x + i);
            }

            if (added is not null)
            {
                added += width;
            }
        }
    }

    /// <summary>
    /// x = softmax(scale x) over the first <paramref name="count"/> elements. The rest, up to <paramref name="padded"/> (a multiple of a vector), becomes as
    /// good as zero.
    /// </summary>
    public static void Softmax(float* x, int count, int padded, float scale)
    {
        for (var i = count; i < padded; i++)
        {
            x[i] = float.NegativeInfinity;
        }

        var largest = new Vector<float>(float.NegativeInfinity);
        for (var i = 0; i < padded; i += Vector<float>.Count)
        {
            largest = Vector.MaxNative(largest, Vector.Load(x + i));
        }

        var peak = largest[0];
        for (var i = 1; i < Vector<float>.Count; i++)
        {
            peak = MathF.Max(peak, largest[i]);
        }

        var sum = Vector<float>.Zero;
        for (var i = 0; i < padded; i += Vector<float>.Count)
        {
            var value = Exp((Vector.Load(x + i) - new Vector<float>(peak)) * scale);
            value.Store(x + i);
            sum += value;
        }

        var share = new Vector<float>(1 / Vector.Sum(sum));
        for (var i = 0; i < padded; i += Vector<float>.Count)
        {
            (Vector.Load(x + i) * share).Store(x + i);
        }
    }

    /// <summary>y += factor x; the length is a multiple of a vector.</summary>
    public static void AddScaled(float* y, float* x, float factor, int length)
    {
        var scale = new Vector<float>(factor);
        for (var i = 0; i < length; i += Vector<float>.Count)
        {
            Vector.FusedMultiplyAdd(Vector.Load(x + i), scale, Vector.Load(y + i)).Store(y + i);
        }
    }

    /// <summary>z = x + y; the length is a multiple of a vector.</summary>
    public static void Add(float* x, float* y, float* z, int length)
    {
        for (var i = 0; i < length; i += Vector<float>.Count)
        {
            (Vector.Load(x + i) + Vector.Load(y + i)).Store(z + i);
        }
    }

    /// <summary>z = x y, element by element; the length is a multiple of a vector.</summary>
    public static void Multiply(float* x, float* y, float* z, int length)
    {
        for (var i = 0; i < length; i += Vector<float>.Count)
        {
            (Vector.Load(x + i) * Vector.Load(y + i)).Store(z + i);
        }
    }

    /// <summary>The scalar product; the length is a multiple of a vector.</summary>
    public static float Dot(float* x, float* y, int length)
    {
        Vector<float> even = Vector<float>.Zero, odd = Vector<float>.Zero;
        var i = 0;
        for (; i + 2 * Vector<float>.Count <= length; i += 2 * Vector<float>.Count)
        {
            even = Vector.FusedMultiplyAdd(Vector.Load(x + i), Vector.Load(y + i), even);
            odd = Vector.FusedMultiplyAdd(Vector.Load(x + i + Vector<float>.Count), Vector.Load(y + i + Vector<float>.Count), odd);
        }

        if (i < length)
        {
            even = Vector.FusedMultiplyAdd(Vector.Load(x + i), Vector.Load(y + i), even);
        }

        return Vector.Sum(even + odd);
    }

    /// <summary>The mean of <paramref name="rows"/> rows of x.</summary>
    public static void Mean(float* x, int stride, int rows, int width, float* mean)
    {
        var share = new Vector<float>(1f / rows);
        for (var i = 0; i < width; i += Vector<float>.Count)
        {
            var sum = Vector.Load(x + i);
            for (var row = 1; row < rows; row++)
            {
                sum += Vector.Load(x + (nint)row * stride + i);
            }

            (sum * share).Store(mean + i);
        }
    }

    /// <summary>The index of the largest of <paramref name="count"/> elements; the first of equals.</summary>
    public static int IndexOfLargest(float* x, int count)
    {
        var best = 0;
        for (var i = 1; i < count; i++)
        {
            if (x[i] > x[best])
            {
                best = i;
            }
        }

        return best;
    }

    // erf after Abramowitz and Stegun 7.1.26, error below 1.5e-7: the formula that the model was checked with. With erf(|x| / √2) = 1 - q, GELU is
    // max(x, 0) - |x| q / 2 on both sides of zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Gelu(Vector<float> x)
    {
        var size = Vector.Abs(x);
        var scaled = size * 0.70710678f;
        var t = Vector<float>.One / Vector.FusedMultiplyAdd(scaled, new Vector<float>(0.3275911f), Vector<float>.One);
        var polynomial = Vector.FusedMultiplyAdd(new Vector<float>(1.061405429f), t, new Vector<float>(-1.453152027f));
        polynomial = Vector.FusedMultiplyAdd(polynomial, t, new Vector<float>(1.421413741f));
        polynomial = Vector.FusedMultiplyAdd(polynomial, t, new Vector<float>(-0.284496736f));
        polynomial = Vector.FusedMultiplyAdd(polynomial, t, new Vector<float>(0.254829592f));
        var half = size * t * -0.5f;
        return Vector.FusedMultiplyAdd(half * polynomial, Exp(-scaled * scaled), Vector.MaxNative(x, Vector<float>.Zero));
    }

    // The exponential of numbers that are not positive: 2^n by adding to the exponent bits, e^r on [-ln 2 / 2, ln 2 / 2] by the polynomial of Cephes' expf (error
    // below 2 units in the last place). Below e^-80, which nothing here can tell from zero, it stays there: no denormal numbers, which are slow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Exp(Vector<float> x)
    {
        const float Shift = 12582912; // 1.5 * 2^23: adding it leaves the nearest integer in the low bits
        x = Vector.MaxNative(x, new Vector<float>(-80f));
        var shifted = Vector.FusedMultiplyAdd(x, new Vector<float>(1.44269504f), new Vector<float>(Shift));
        var n = shifted - new Vector<float>(Shift);
        var r = Vector.FusedMultiplyAdd(n, new Vector<float>(-0.693359375f), x);
        r = Vector.FusedMultiplyAdd(n, new Vector<float>(2.12194440e-4f), r);
        var p = Vector.FusedMultiplyAdd(new Vector<float>(1.9875691500e-4f), r, new Vector<float>(1.3981999507e-3f));
        p = Vector.FusedMultiplyAdd(p, r, new Vector<float>(8.3334519073e-3f));
        p = Vector.FusedMultiplyAdd(p, r, new Vector<float>(4.1665795894e-2f));
        p = Vector.FusedMultiplyAdd(p, r, new Vector<float>(1.6666665459e-1f));
        p = Vector.FusedMultiplyAdd(p, r, new Vector<float>(5.0000001201e-1f));
        p = Vector.FusedMultiplyAdd(p, r * r, r) + Vector<float>.One;
        return p * Vector.AsVectorSingle(Vector.ShiftLeft(Vector.AsVectorInt32(shifted), 23) + new Vector<int>(0x3F800000));
    }
}
