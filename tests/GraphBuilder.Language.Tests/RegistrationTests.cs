using GraphBuilder.Language.Text;
using GraphBuilder.Stages;
using GraphBuilder.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Language.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void The_stages_share_one_model_and_fit_into_a_pipeline()
    {
        using var services = new ServiceCollection().AddLanguageModel(options => options.Folder = RepositoryFolders.Models).BuildServiceProvider();
        Assert.Same(services.GetRequiredService<LanguageModel>(), services.GetRequiredService<LanguageModel>());
        var pipeline = new DocumentPipeline(
        [
            new RuleTokenizer(), services.GetRequiredService<ITextAnalyzer>(), services.GetRequiredService<IMentionReader>(),
            services.GetRequiredService<IRelationReader>(), services.GetRequiredService<ICoreferenceScorer>(),
        ]);
        Assert.Equal(5, pipeline.Stages.Count);
    }

    [Theory]
    [InlineData("", 256, 0, nameof(LanguageModelOptions.Folder))]
    [InlineData("models", 1, 0, nameof(LanguageModelOptions.BatchPieces))]
    [InlineData("models", 256, 64, nameof(LanguageModelOptions.VectorBits))]
    public void Options_out_of_range_are_refused_by_name(string folder, int pieces, int bits, string option)
    {
        using var services = new ServiceCollection().AddLanguageModel(options =>
        {
            (options.Folder, options.BatchPieces, options.VectorBits) = (folder, pieces, bits);
        }).BuildServiceProvider();
        var failure = Assert.Throws<OptionsValidationException>(() => _ = services.GetRequiredService<LanguageModel>());
        Assert.Contains(option, failure.Message, StringComparison.Ordinal);
    }
}
