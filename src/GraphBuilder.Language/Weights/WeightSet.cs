using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Weights;

/// <summary>The tensors of the model by name, from however many files, with their sizes checked as they are asked for.</summary>
internal sealed class WeightSet : IDisposable
{
    private readonly SafetensorsFile[] _files;

    private WeightSet(SafetensorsFile[] files) => _files = files;

    /// <summary>Opens files of weights.</summary>
    /// <exception cref="LanguageModelException">A file is missing, broken or cut short.</exception>
    public static WeightSet Open(params ReadOnlySpan<string> paths)
    {
        var files = new List<SafetensorsFile>();
        try
        {
            foreach (var path in paths)
            {
                files.Add(SafetensorsFile.Open(path));
            }
        }
        catch
        {
            files.ForEach(file => file.Dispose());
            throw;
        }

        return new WeightSet([.. files]);
    }

    public bool Contains(string name) => _files.Any(file => file.Entries.ContainsKey(name));

    public int[] Shape(string name) => Find(name).Entry.Shape;

    /// <summary>A tensor with exactly this shape, where -1 stands for any size.</summary>
    public float[] Vector(string name, params ReadOnlySpan<int> shape)
    {
        var (file, entry) = Find(name, shape);
        return file.Read(entry);
    }

    /// <summary>A matrix with this many rows and columns, where -1 stands for any number.</summary>
    public Matrix Matrix(string name, int rows = -1, int columns = -1)
    {
        var (file, entry) = Find(name, rows, columns);
        return new Matrix(entry.Shape[0], entry.Shape[1], file.Read(entry));
    }

    /// <summary>A matrix kept as float16.</summary>
    public Half[] HalfMatrix(string name, int columns)
    {
        var (file, entry) = Find(name, -1, columns);
        return file.ReadHalf(entry);
    }

    /// <summary>A linear layer's weight (outputs x inputs) and bias.</summary>
    public (Matrix Weight, float[] Bias) Linear(string name, int outputs = -1, int inputs = -1)
    {
        var weight = Matrix(name + ".weight", outputs, inputs);
        return (weight, Vector(name + ".bias", weight.Rows));
    }

    public void Dispose() => Array.ForEach(_files, file => file.Dispose());

    private (SafetensorsFile File, TensorEntry Entry) Find(string name, params ReadOnlySpan<int> shape)
    {
        foreach (var file in _files)
        {
            if (file.Entries.TryGetValue(name, out var entry))
            {
                return shape.Length == 0 || Fits(entry.Shape, shape)
                    ? (file, entry)
                    : throw new LanguageModelException($"{file.Path}: tensor {name} is [{string.Join(", ", entry.Shape)}] where [{Expected(shape)}] is expected: "
                        + "weights, labels.json and vocab.txt must come from one version of the model; restore the repository's models/ folder");
            }
        }

        throw new LanguageModelException($"tensor {name} is in none of {string.Join(", ", _files.Select(file => file.Path))}: "
            + "the files are of another version of the model; restore the repository's models/ folder");
    }

    private static bool Fits(int[] shape, ReadOnlySpan<int> expected)
    {
        if (shape.Length != expected.Length)
        {
            return false;
        }

        for (var i = 0; i < shape.Length; i++)
        {
            if (expected[i] != -1 && expected[i] != shape[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string Expected(ReadOnlySpan<int> shape) => string.Join(", ", shape.ToArray().Select(size => size == -1 ? "any" : size.ToString()));
}
