namespace GraphBuilder.Language.Kernels;

/// <summary>Scratch memory that grows to the largest size asked for and is then used again and again. What it holds after growing is undefined but finite.</summary>
internal sealed unsafe class GrowingBuffer
{
    private FloatBuffer _buffer = new(0);

    /// <summary>Memory for at least <paramref name="length"/> elements; whatever was reserved before is gone.</summary>
    public float* Reserve(int length)
    {
        if (_buffer.Length < length)
        {
            _buffer = new FloatBuffer(Math.Max(length, _buffer.Length + _buffer.Length / 2));
        }

        return _buffer.Pointer;
    }

    /// <summary>Memory for a matrix, with the spare rows that <see cref="MatrixKernel"/> touches beyond the last one.</summary>
    public float* ReserveRows(int rows, int stride) => Reserve(checked((MatrixKernel.PaddedRows(rows) + MatrixKernel.RowGroup) * stride));
}
