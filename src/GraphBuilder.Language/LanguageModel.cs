using System.Collections.Concurrent;
using System.Security.Cryptography;
using GraphBuilder.Language.Coreference;
using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Pieces;
using GraphBuilder.Language.Reading;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language;

/// <summary>The loaded language model: weights, label sets and vocabulary, shared by all threads. Loading takes about a second.</summary>
public sealed class LanguageModel
{
    private const string TaggerFile = "tagger.safetensors", ReaderFile = "reader.safetensors", LabelFile = "labels.json", VocabularyFile = "vocab.txt";
    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly Lazy<string> _fingerprint;

    private LanguageModel(string folder, int batchPieces, MatrixKernel kernel)
    {
        Folder = folder;
        BatchPieces = batchPieces;
        _fingerprint = new Lazy<string>(() => FingerprintOf(folder));
        Labels = LabelSets.Load(Path.Combine(folder, LabelFile));
        Vocabulary = Vocabulary.Load(Path.Combine(folder, VocabularyFile));
        using var weights = WeightSet.Open(Path.Combine(folder, TaggerFile), Path.Combine(folder, ReaderFile));
        var words = new WordEmbedding(weights, "encoder.embedding.word");
        if (words.Pieces != Vocabulary.Count)
        {
            throw new LanguageModelException($"{Path.Combine(folder, VocabularyFile)} has {Vocabulary.Count} pieces, the weights {words.Pieces}: "
                + "they are of different versions of the model; restore the repository's models/ folder");
        }

        Tagger = new Tagger(weights, Labels, kernel, words);
        Reader = new Reader(weights, Labels, kernel, words);
        PairHead = new PairHead(weights, Labels, kernel, Reader.Width);
        CoreferenceHead = new CoreferenceHead(weights, Labels, kernel, Reader.Width);
    }

    /// <summary>The folder that it was loaded from.</summary>
    public string Folder { get; }

    /// <summary>A hash of the model's files: another model has another one.</summary>
    public string Fingerprint => _fingerprint.Value;

    internal int BatchPieces { get; }

    internal LabelSets Labels { get; }

    internal Vocabulary Vocabulary { get; }

    internal Tagger Tagger { get; }

    internal Reader Reader { get; }

    internal PairHead PairHead { get; }

    internal CoreferenceHead CoreferenceHead { get; }

    /// <summary>The most word pieces that are read at once; a longer sentence is read in successive stretches.</summary>
    internal int Positions => Math.Min(Tagger.Positions, Reader.Positions);

    /// <summary>Loads the model from a folder.</summary>
    /// <exception cref="LanguageModelException">A file is missing, cut short, or does not fit the others.</exception>
    public static LanguageModel Load(LanguageModelOptions options)
    {
        var kernel = options.VectorBits == 0 ? MatrixKernel.Best : MatrixKernel.OfWidth(options.VectorBits);
        return new LanguageModel(Locate(options.Folder), options.BatchPieces, kernel);
    }

    /// <summary>Scratch memory for one document; give it back with <see cref="Return"/>.</summary>
    internal Workspace Rent() => _workspaces.TryTake(out var workspace) ? workspace : new Workspace(this);

    internal void Return(Workspace workspace) => _workspaces.Add(workspace);

    private static string FingerprintOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in (ReadOnlySpan<string>)[TaggerFile, ReaderFile, LabelFile, VocabularyFile])
        {
            using var stream = File.OpenRead(Path.Combine(folder, file));
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static string Locate(string folder)
    {
        var candidates = Path.IsPathFullyQualified(folder)
            ? [folder]
            : new[] { Path.GetFullPath(folder), Path.Combine(AppContext.BaseDirectory, folder) };
        return candidates.FirstOrDefault(Directory.Exists)
            ?? throw new LanguageModelException($"the language model's folder is missing: looked for {string.Join(" and ", candidates)}; "
                + "restore the repository's models/ folder, or set the model folder to where it is");
    }
}
