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

    private LanguageModel(string folder, LanguageModelOptions options, Arithmetic arithmetic)
    {
        Folder = folder;
        (BatchPieces, WordsKept, Arithmetic) = (options.BatchPieces, options.WordsKept, arithmetic);
        _fingerprint = new Lazy<string>(() => Precision == Precision.Float32 ? FingerprintOf(folder) : $"{FingerprintOf(folder)} {Precision}");
        Labels = LabelSets.Load(Path.Combine(folder, LabelFile));
        Vocabulary = Vocabulary.Load(Path.Combine(folder, VocabularyFile));
        using var weights = WeightSet.Open(Path.Combine(folder, TaggerFile), Path.Combine(folder, ReaderFile));
        var words = new WordEmbedding(weights, "encoder.embedding.word");
        if (words.Pieces != Vocabulary.Count)
        {
            throw new LanguageModelException($"{Path.Combine(folder, VocabularyFile)} has {Vocabulary.Count} pieces, the weights {words.Pieces}: "
                + "they are of different versions of the model; restore the repository's models/ folder");
        }

        Tagger = new Tagger(weights, Labels, arithmetic, words);
        Reader = new Reader(weights, Labels, arithmetic, words);
        PairHead = new PairHead(weights, Labels, arithmetic, Reader.Width);
        CoreferenceHead = new CoreferenceHead(weights, Labels, arithmetic, Reader.Width);
    }

    /// <summary>The folder that it was loaded from.</summary>
    public string Folder { get; }

    /// <summary>A hash of the model's files and the precision, which both decide what is read.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>What the large matrix products are computed in.</summary>
    public Precision Precision => Arithmetic.Precision;

    /// <summary>What the model computes with: the kind of numbers, the instruction, the width of vectors.</summary>
    public string Kernel => Arithmetic.Name;

    internal int BatchPieces { get; }

    /// <summary>Of how many words of a document the vectors are kept from one stage to the next.</summary>
    internal int WordsKept { get; }

    internal Arithmetic Arithmetic { get; }

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
    public static LanguageModel Load(LanguageModelOptions options) => Load(options, Arithmetic.Of(options.Precision, options.VectorBits));

    /// <summary>The same with chosen kernels.</summary>
    internal static LanguageModel Load(LanguageModelOptions options, Arithmetic arithmetic) =>
        new(Locate(options.Folder), options, arithmetic);

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
