using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Tests.Tagging;

public sealed class LemmaRuleTests
{
    [Theory]
    [InlineData("l|3|y", "Parties", "party")]
    [InlineData("l|0|", "Iran", "iran")]
    [InlineData("c|0|", "IRAN", "Iran")]
    [InlineData("c|1|", "IRANIANS", "Iranian")]
    [InlineData("k|1|", "Iranians", "Iranian")]
    [InlineData("k|0|", "Iran", "Iran")]
    [InlineData("l|9|be", "was", "be")]
    [InlineData("k|1|", "a😀", "a")]
    [InlineData("l|0|", "İstanbul", "i̇stanbul")]
    [InlineData("l|0|", "ΣΊΣΥΦΟΣ", "σίσυφος")]
    public void A_rule_strips_appends_and_sets_the_case(string rule, string form, string lemma) => Assert.Equal(lemma, LemmaRule.Parse(rule).Apply(form));

    [Theory]
    [InlineData("")]
    [InlineData("l|x|y")]
    [InlineData("low|1|y")]
    public void Something_else_is_no_rule(string rule)
    {
        var failure = Assert.Throws<LanguageModelException>(() => LemmaRule.Parse(rule));
        Assert.Contains($"\"{rule}\"", failure.Message, StringComparison.Ordinal);
    }
}
