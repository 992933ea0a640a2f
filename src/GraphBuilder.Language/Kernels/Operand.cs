namespace GraphBuilder.Language.Kernels;

/// <summary>Rows that are ready to be multiplied: as they stand, or in integers with a scale and a zero of each row's own.</summary>
internal sealed unsafe class Operand
{
    [ThreadStatic]
    private static Operand? _ofThisThread;

    private readonly GrowingBuffer _integers = new(), _scales = new(), _zeros = new();

    /// <summary>One for each thread, for products that are over before the next one starts.</summary>
    public static Operand OfThisThread => _ofThisThread ??= new Operand();

    public int Rows { get; private set; }

    /// <summary>The rows themselves.</summary>
    public float* Values { get; private set; }

    /// <summary>The distance between <see cref="Values"/>' rows.</summary>
    public int Stride { get; private set; }

    /// <summary>The rows in integers of one or two bytes.</summary>
    public byte* Integers { get; private set; }

    /// <summary>The distance between <see cref="Integers"/>' rows in bytes.</summary>
    public int ByteStride { get; private set; }

    /// <summary>What the integers of a row are multiples of.</summary>
    public float* Scales { get; private set; }

    /// <summary>The integer that stands for nought in a row.</summary>
    public int* Zeros { get; private set; }

    /// <summary>Takes rows as they stand.</summary>
    public void Refer(float* values, int stride, int rows)
    {
        Values = values;
        (Stride, Rows) = (stride, rows);
    }

    /// <summary>Makes room for rows in integers; the spare rows that a kernel touches beyond the last one are nought.</summary>
    public void Reserve(int rows, int byteStride)
    {
        (Rows, ByteStride) = (rows, byteStride);
        var padded = MatrixKernel.PaddedRows(rows);
        Integers = (byte*)_integers.Reserve(padded * byteStride / sizeof(float));
        Scales = _scales.Reserve(padded);
        Zeros = (int*)_zeros.Reserve(padded);
        new Span<byte>(Integers + (nint)rows * byteStride, (padded - rows) * byteStride).Clear();
    }
}
