namespace GraphBuilder.Language.Kernels;

/// <summary>Float32 memory that stays where it is and starts at a cache line (64 bytes), so that vector loads never straddle one.</summary>
internal sealed unsafe class FloatBuffer
{
    private const int Alignment = 64;
    private readonly float[] _array;
    private readonly int _offset;

    public FloatBuffer(int length)
    {
        Length = length;
        _array = GC.AllocateArray<float>(length + Alignment / sizeof(float), pinned: true);
        fixed (float* start = _array)
        {
            var past = (int)((nuint)start % Alignment);
            _offset = past == 0 ? 0 : (Alignment - past) / sizeof(float);
            Pointer = start + _offset;
        }
    }

    public static FloatBuffer Of(ReadOnlySpan<float> values)
    {
        var buffer = new FloatBuffer(values.Length);
        values.CopyTo(buffer.Span);
        return buffer;
    }

    public int Length { get; }

    /// <summary>The first element. Valid as long as this object is alive.</summary>
    public float* Pointer { get; }

    public Span<float> Span => _array.AsSpan(_offset, Length);
}
