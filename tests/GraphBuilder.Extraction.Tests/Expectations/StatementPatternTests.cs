using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Tests.Expectations;

/// <summary>The notation that the other tests rely on: a pattern that fits everything would test nothing.</summary>
public sealed class StatementPatternTests
{
    private static readonly ArticleGraph Graph = new()
    {
        Article = new Article { Id = new ArticleId("test"), Text = "Iran Israel Oman AFP", Origin = "test" },
        Entities = [Entity("country/iran", "Iran", 0, 4), Entity("country/israel", "Israel", 5, 11), Entity("country/oman", "Oman", 12, 16), Entity("org/afp", "AFP", 17, 20)],
        Statements = [],
        Fingerprint = "test",
    };

    private static readonly Statement Threat = new()
    {
        Id = new StatementId("1"),
        Kind = StatementKind.Event,
        Type = "THREATENS",
        Source = new(new EntityId("country/iran"), new(0, 4)),
        Target = new(new EntityId("country/israel"), new(5, 11)),
        Third = new(ThirdParty.Side, new(new EntityId("country/oman"), new(12, 16))),
        Polarity = Polarity.Negated,
        Modality = Modality.Planned,
        Attribution = new(new EntityId("org/afp"), new(17, 20)),
        Date = new(2026, 2, 6),
        DateSource = DateSource.Text,
        Sentence = new(0, 20),
        Quote = "Iran Israel Oman AFP",
        Confidence = 1,
        Rule = "test",
    };

    [Theory]
    [InlineData("Iran -THREATENS-> Israel [negated, planned]")]
    [InlineData("Iran -THREATENS-> Israel & Oman [negated, planned]")]
    [InlineData("Iran -THREATENS-> Oman & Israel [negated, planned]")]
    [InlineData("country/iran -THREATENS-> country/israel [negated, planned, said by AFP, 2026-02-06]")]
    [InlineData("Israel <-THREATENS-> Iran [*]")]
    [InlineData("* -*-> * [*]")]
    public void A_pattern_fits_what_it_says(string pattern) => Assert.True(StatementPattern.Parse(pattern).Fits(Threat, Graph));

    [Theory]
    [InlineData("Iran -THREATENS-> Israel")]
    [InlineData("Iran -THREATENS-> Israel [negated]")]
    [InlineData("Iran -THREATENS-> Israel [planned]")]
    [InlineData("Iran -THREATENS-> Israel [negated, possible]")]
    [InlineData("Iran -ATTACKS-> Israel [negated, planned]")]
    [InlineData("Israel -THREATENS-> Iran [negated, planned]")]
    [InlineData("Iran -THREATENS-> Oman [negated, planned]")]
    [InlineData("Iran -THREATENS-> Israel [negated, planned, said by Oman]")]
    [InlineData("Iran -THREATENS-> Israel [negated, planned, said by nobody]")]
    [InlineData("Iran -THREATENS-> Israel [negated, planned, in Oman]")]
    [InlineData("Iran -THREATENS-> Israel [negated, planned, 2026-02-07]")]
    [InlineData("Iran -THREATENS(President)-> Israel [negated, planned]")]
    public void A_pattern_does_not_fit_what_it_does_not_say(string pattern) => Assert.False(StatementPattern.Parse(pattern).Fits(Threat, Graph));

    [Theory]
    [InlineData("Iran THREATENS Israel")]
    [InlineData("Iran -> Israel")]
    [InlineData("Iran -threatens-> Israel")]
    [InlineData("Iran -THREATENS-> Israel [negated")]
    public void Other_texts_are_no_pattern(string text) => Assert.Throws<FormatException>(() => StatementPattern.Parse(text));

    [Fact]
    public void A_word_that_qualifies_nothing_is_an_error() =>
        Assert.Throws<FormatException>(() => StatementPattern.Parse("Iran -THREATENS-> Israel [negated, planed]").Fits(Threat, Graph));

    [Fact]
    public void A_statement_is_shown_in_full() => Assert.StartsWith(
        "Iran -THREATENS-> Israel & Oman [negated, planned, said by AFP, 2026-02-06]    by test, 1", Graph.Show(Threat), StringComparison.Ordinal);

    private static ArticleEntity Entity(string id, string name, int start, int end) =>
        new() { Id = new EntityId(id), Name = name, Type = "Country", Mentions = [new(new(start, end), MentionForm.Name)] };
}
