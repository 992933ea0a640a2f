using GraphBuilder.Documents;
using GraphBuilder.Language.Coreference;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Tests;

public sealed class MentionFeaturesTests
{
    private static readonly int Inside = Array.IndexOf(MentionFeatures.Names, "inside");

    [Theory]
    [InlineData(0, 3, 1, 2, 1)]
    [InlineData(1, 2, 0, 3, 2)]
    [InlineData(0, 1, 2, 3, 0)]
    public void A_mention_that_holds_the_later_one_is_told_from_one_inside_it(int start, int end, int laterStart, int laterEnd, int expected)
    {
        var document = WordDocument.Of(["Old", "Ruritanian", "police", "slept", "."]);
        new TaggingAnalyzer(LoadedModel.Instance).Process(document, CancellationToken.None);
        Span<int> numbers = stackalloc int[MentionFeatures.Names.Length];
        Of(start, end).Compare(Of(laterStart, laterEnd), 1, numbers);
        Assert.Equal(expected, numbers[Inside]);

        MentionFeatures Of(int first, int last) =>
            new(new Mention(0, new TokenRange(first, last), MentionType.Organization, MentionForm.Nominal), document.Sentences[0]);
    }
}
