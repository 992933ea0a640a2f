using System.Numerics;
using System.Runtime.CompilerServices;

namespace GraphBuilder.Language.Kernels.Integers;

/// <summary>
/// How numbers become integers and products of integers numbers again. A row of activations is x ≈ scale (q - zero), a row of weights w ≈ scale q, so that their product is
/// scale scale (Σ q q - zero Σ q). The sums stay within 31 bits whatever the numbers are.
/// </summary>
internal sealed unsafe class Quantization
{
    // Adding 1.5 * 2^23 leaves the nearest integer in the low bits.
    private const float Shift = 12582912;
    private const int ShiftBits = 0x4B400000;
    private const float LeastRange = 1e-30f;

    private readonly bool _symmetric;
    private readonly int _activationLevels, _weightLevels;
    private readonly long _mostWeight;

    private Quantization(bool symmetric, int activationLevels, int weightLevels)
    {
        (_symmetric, _activationLevels, _weightLevels) = (symmetric, activationLevels, weightLevels);
        _mostWeight = int.MaxValue / (activationLevels + 1);
    }

    /// <summary>
    /// Activations from 0 to 255, weights from -127 to 127. The range of a row has 254 steps, not 255: zero and value are rounded apart, and both may be rounded up.
    /// </summary>
    public static Quantization Int8 { get; } = new(false, 254, 127);

    /// <summary>Activations from -4095 to 4095; weights as fine as the sum of a row allows.</summary>
    public static Quantization Int16 { get; } = new(true, 4095, short.MaxValue);

    /// <summary>Makes integers of a row of weights.</summary>
    /// <returns>The scale.</returns>
    public float RoundWeights(ReadOnlySpan<float> weights, Span<int> integers)
    {
        var largest = 0f;
        var sum = 0d;
        foreach (var weight in weights)
        {
            largest = MathF.Max(largest, MathF.Abs(weight));
            sum += MathF.Abs(weight);
        }

        // Rounding adds half a unit at most to each.
        var scale = (float)Math.Max(largest / (double)_weightLevels, sum / (_mostWeight - weights.Length));
        var steps = largest > LeastRange ? 1 / scale : 0;
        for (var i = 0; i < weights.Length; i++)
        {
            integers[i] = Math.Clamp(ToInteger(weights[i] * steps), -_weightLevels, _weightLevels);
        }

        return scale;
    }

    /// <summary>Makes integers of a row of activations.</summary>
    /// <param name="x">The row.</param>
    /// <param name="length">Its length.</param>
    /// <param name="integers">Receives them.</param>
    /// <param name="bytes">How wide each is written: 1 or 2 bytes.</param>
    public (float Scale, int Zero) Round(float* x, int length, byte* integers, int bytes)
    {
        var (low, high) = Range(x, length);
        var range = _symmetric ? MathF.Max(-low, high) : high - low;
        var steps = range > LeastRange ? _activationLevels / range : 0;
        var zero = _symmetric ? 0 : -ToInteger(low * steps);
        if (bytes == 1)
        {
            Narrow(x, length, steps, zero, integers);
        }
        else
        {
            Narrow(x, length, steps, zero, (short*)integers);
        }

        return (range / _activationLevels, zero);
    }

    /// <summary>Makes numbers of the sums of products, in place.</summary>
    /// <param name="y">Rows of 32-bit integers.</param>
    /// <param name="stride">The distance between rows.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns, a multiple of a vector.</param>
    /// <param name="rowScales">The scales of the activations, one a row.</param>
    /// <param name="rowZeros">Their zeros.</param>
    /// <param name="scales">The scales of the weights, one a column.</param>
    /// <param name="sums">The sums of the weights, one a column.</param>
    /// <param name="bias">What is added, one value a column.</param>
    public static void Restore(float* y, int stride, int rows, int columns, float* rowScales, int* rowZeros, float* scales, int* sums, float* bias)
    {
        for (var row = 0; row < rows; row++, y += stride)
        {
            var (scale, zero) = (new Vector<float>(rowScales[row]), new Vector<int>(rowZeros[row]));
            for (var i = 0; i < columns; i += Vector<float>.Count)
            {
                var value = Vector.ConvertToSingle(Vector.Load((int*)y + i) - zero * Vector.Load(sums + i));
                Vector.FusedMultiplyAdd(value, scale * Vector.Load(scales + i), Vector.Load(bias + i)).Store(y + i);
            }
        }
    }

    private static (float Low, float High) Range(float* x, int length)
    {
        Vector<float> low = Vector<float>.Zero, high = Vector<float>.Zero;
        var i = 0;
        for (; i <= length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var value = Vector.Load(x + i);
            (low, high) = (Vector.MinNative(low, value), Vector.MaxNative(high, value));
        }

        float least = 0, most = 0;
        for (var lane = 0; lane < Vector<float>.Count; lane++)
        {
            (least, most) = (MathF.Min(least, low[lane]), MathF.Max(most, high[lane]));
        }

        for (; i < length; i++)
        {
            (least, most) = (MathF.Min(least, x[i]), MathF.Max(most, x[i]));
        }

        return (least, most);
    }

    private static void Narrow(float* x, int length, float steps, int zero, byte* target)
    {
        var i = 0;
        for (; i <= length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var low = Vector.Narrow(ToIntegers(x + i, steps, zero), ToIntegers(x + i + Vector<float>.Count, steps, zero));
            var high = Vector.Narrow(ToIntegers(x + i + 2 * Vector<float>.Count, steps, zero), ToIntegers(x + i + 3 * Vector<float>.Count, steps, zero));
            Vector.Narrow(low.As<short, ushort>(), high.As<short, ushort>()).Store(target + i);
        }

        for (; i < length; i++)
        {
            target[i] = (byte)(ToInteger(x[i] * steps) + zero);
        }
    }

    private static void Narrow(float* x, int length, float steps, int zero, short* target)
    {
        var i = 0;
        for (; i <= length - Vector<short>.Count; i += Vector<short>.Count)
        {
            Vector.Narrow(ToIntegers(x + i, steps, zero), ToIntegers(x + i + Vector<float>.Count, steps, zero)).Store(target + i);
        }

        for (; i < length; i++)
        {
            target[i] = (short)(ToInteger(x[i] * steps) + zero);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> ToIntegers(float* x, float steps, int zero) =>
        Vector.AsVectorInt32(Vector.Load(x) * steps + new Vector<float>(Shift)) + new Vector<int>(zero - ShiftBits);

    // The same in scalars: the product is rounded before the sum is, here and there.
    private static int ToInteger(float steps) => BitConverter.SingleToInt32Bits(steps + Shift) - ShiftBits;
}
