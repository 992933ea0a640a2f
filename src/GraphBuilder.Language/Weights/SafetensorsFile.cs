using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace GraphBuilder.Language.Weights;

/// <summary>
/// A file of named tensors in the safetensors format: eight bytes with the header's length, a JSON header, then the values (little-endian). Float16 and float32 are
/// read. Everything that the header promises is checked against the file's length on opening.
/// </summary>
internal sealed class SafetensorsFile : IDisposable
{
    private const string Remedy = "restore it from the repository's models/ folder";
    private readonly SafeFileHandle _handle;

    private SafetensorsFile(string path, SafeFileHandle handle, IReadOnlyDictionary<string, TensorEntry> entries)
    {
        Path = path;
        _handle = handle;
        Entries = entries;
    }

    public string Path { get; }

    public IReadOnlyDictionary<string, TensorEntry> Entries { get; }

    /// <summary>Opens a file and reads its header.</summary>
    /// <exception cref="LanguageModelException">The file is missing, not in this format, or shorter than its header says.</exception>
    public static SafetensorsFile Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new LanguageModelException($"the language model's weights {path} are missing: {Remedy}, or set the model folder to where they are");
        }

        SafeFileHandle? handle = null;
        try
        {
            handle = File.OpenHandle(path);
            return new SafetensorsFile(path, handle, ReadHeader(path, handle));
        }
        catch (Exception failure) when (failure is not LanguageModelException)
        {
            handle?.Dispose();
            throw new LanguageModelException($"the language model's weights {path} cannot be read ({failure.Message}): {Remedy}", failure);
        }
        catch
        {
            handle?.Dispose();
            throw;
        }
    }

    public void Dispose() => _handle.Dispose();

    /// <summary>The values as float32.</summary>
    public float[] Read(TensorEntry entry)
    {
        var values = new float[entry.Count];
        if (!entry.IsHalf)
        {
            Fill(entry, MemoryMarshal.AsBytes(values.AsSpan()));
            return values;
        }

        var halves = ArrayPool<Half>.Shared.Rent(entry.Count);
        Fill(entry, MemoryMarshal.AsBytes(halves.AsSpan(0, entry.Count)));
        TensorPrimitives.ConvertToSingle(halves.AsSpan(0, entry.Count), values);
        ArrayPool<Half>.Shared.Return(halves);
        return values;
    }

    /// <summary>The values as float16.</summary>
    public Half[] ReadHalf(TensorEntry entry)
    {
        var halves = new Half[entry.Count];
        if (entry.IsHalf)
        {
            Fill(entry, MemoryMarshal.AsBytes(halves.AsSpan()));
        }
        else
        {
            TensorPrimitives.ConvertToHalf(Read(entry), halves);
        }

        return halves;
    }

    private static Dictionary<string, TensorEntry> ReadHeader(string path, SafeFileHandle handle)
    {
        var length = RandomAccess.GetLength(handle);
        Span<byte> size = stackalloc byte[8];
        var headerLength = RandomAccess.Read(handle, size, 0) == 8 ? BinaryPrimitives.ReadInt64LittleEndian(size) : -1;
        if (headerLength is < 2 or > 100_000_000 || headerLength + 8 > length)
        {
            throw new LanguageModelException($"{path} is not a safetensors file, or is cut short within its header ({length} bytes): {Remedy}");
        }

        var header = new byte[headerLength];
        _ = RandomAccess.Read(handle, header, 8);
        var entries = new Dictionary<string, TensorEntry>(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(header);
        foreach (var tensor in json.RootElement.EnumerateObject())
        {
            if (!tensor.NameEquals("__metadata__"))
            {
                entries.Add(tensor.Name, ReadEntry(path, tensor, 8 + headerLength, length));
            }
        }

        return entries;
    }

    private static TensorEntry ReadEntry(string path, JsonProperty tensor, long start, long fileLength)
    {
        var type = tensor.Value.GetProperty("dtype").GetString();
        if (type is not ("F16" or "F32"))
        {
            throw new LanguageModelException($"{path}: tensor {tensor.Name} holds {type}; F16 or F32 is expected: {Remedy}");
        }

        var offsets = tensor.Value.GetProperty("data_offsets");
        var entry = new TensorEntry(tensor.Name, type == "F16", [.. tensor.Value.GetProperty("shape").EnumerateArray().Select(size => size.GetInt32())],
            start + offsets[0].GetInt64());
        var promised = offsets[1].GetInt64() - offsets[0].GetInt64();
        if (promised != entry.Bytes)
        {
            throw new LanguageModelException(string.Create(CultureInfo.InvariantCulture,
                $"{path}: tensor {tensor.Name} has {promised} bytes where its shape [{string.Join(", ", entry.Shape)}] needs {entry.Bytes}: {Remedy}"));
        }

        if (entry.Offset + entry.Bytes > fileLength)
        {
            throw new LanguageModelException(
                $"{path} is cut short: tensor {tensor.Name} should end at byte {entry.Offset + entry.Bytes} but the file has {fileLength}: {Remedy}");
        }

        return entry;
    }

    private void Fill(TensorEntry entry, Span<byte> target)
    {
        for (var done = 0; done < target.Length;)
        {
            var read = RandomAccess.Read(_handle, target[done..], entry.Offset + done);
            if (read == 0)
            {
                throw new LanguageModelException($"{Path} ended while tensor {entry.Name} was read: {Remedy}");
            }

            done += read;
        }
    }
}
