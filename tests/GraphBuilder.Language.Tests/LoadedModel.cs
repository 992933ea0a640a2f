using GraphBuilder.Testing;

namespace GraphBuilder.Language.Tests;

/// <summary>The committed model, loaded once for all tests.</summary>
internal static class LoadedModel
{
    private static readonly Lazy<LanguageModel> Loaded = new(() => OfWidth(0));

    public static LanguageModel Instance => Loaded.Value;

    public static LanguageModel OfWidth(int bits) => LanguageModel.Load(new LanguageModelOptions { Folder = RepositoryFolders.Models, VectorBits = bits });
}
