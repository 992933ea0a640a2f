using GraphBuilder.Testing;

namespace GraphBuilder.Language.Tests;

/// <summary>The committed model in single precision, which the reference outputs were made in, loaded once for all tests.</summary>
internal static class LoadedModel
{
    private static readonly Lazy<LanguageModel> Loaded = new(() => OfWidth(0));

    public static LanguageModel Instance => Loaded.Value;

    public static LanguageModel OfWidth(int bits) => LanguageModel.Load(new LanguageModelOptions { Folder = RepositoryFolders.Models, Precision = Precision.Float32, VectorBits = bits });

    public static LanguageModel OfPrecision(Precision precision) => LanguageModel.Load(new LanguageModelOptions { Folder = RepositoryFolders.Models, Precision = precision });
}
