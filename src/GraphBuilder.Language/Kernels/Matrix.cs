namespace GraphBuilder.Language.Kernels;

/// <summary>A row-major matrix, used while the weights are loaded and rearranged.</summary>
internal sealed class Matrix(int rows, int columns, float[] values)
{
    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public float[] Values { get; } = values;

    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Columns, Columns);

    public Matrix Transpose()
    {
        var result = new float[Values.Length];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                result[column * Rows + row] = Values[row * Columns + column];
            }
        }

        return new Matrix(Columns, Rows, result);
    }

    public Matrix SliceColumns(int start, int count)
    {
        var result = new float[Rows * count];
        for (var row = 0; row < Rows; row++)
        {
            Row(row).Slice(start, count).CopyTo(result.AsSpan(row * count));
        }

        return new Matrix(Rows, count, result);
    }

    public Matrix SliceRows(int start, int count) => new(count, Columns, Values.AsSpan(start * Columns, count * Columns).ToArray());

    /// <summary>The matrices under one another; they have the same number of columns.</summary>
    public static Matrix Stack(params ReadOnlySpan<Matrix> matrices)
    {
        var values = new List<float>();
        foreach (var matrix in matrices)
        {
            values.AddRange(matrix.Values);
        }

        var columns = matrices[0].Columns;
        return new Matrix(values.Count / columns, columns, [.. values]);
    }

    /// <summary>The matrices beside one another; they have the same number of rows.</summary>
    public static Matrix Join(params ReadOnlySpan<Matrix> matrices)
    {
        var columns = 0;
        foreach (var matrix in matrices)
        {
            columns += matrix.Columns;
        }

        var values = new float[matrices[0].Rows * columns];
        var offset = 0;
        foreach (var matrix in matrices)
        {
            for (var row = 0; row < matrix.Rows; row++)
            {
                matrix.Row(row).CopyTo(values.AsSpan(row * columns + offset));
            }

            offset += matrix.Columns;
        }

        return new Matrix(matrices[0].Rows, columns, values);
    }
}
