using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Documents;
using GraphBuilder.Language.Text;

namespace GraphBuilder.Language.Tests.Text;

public sealed class RuleTokenizerProperties
{
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\n\n", "\r\n", "\t", ".", "...", "!", "?", "?!", ",", ";", ":", "-", "--", "—", "'", "’", "‘", "\"", "“", "”", "(", ")",
        "[", "[...]", "]", "/", "&", "@", "#", "$", "%", "+", "=", "*", "_", "<", ">", "|", "~", "`", "s", "n't", "'s", "'re", "cannot", "gonna",
        "U.S", "U.S.", "Mr.", "J.", "a.m.", "Inc.", "No.", "5", "1,000", "3.5", "10am", "9/11", "555-0199", "'90s", "http://", "www.", "example.org",
        "a@b.org", "non-", "Ki-moon", "The", "the", "I", "A", "é", "e\u0301", "ß", "İ", "中文", "ي", "\u200B", "\u200D", "\uFEFF", "\u00A0", "\u2028",
        "\u2029", "👍", "👍🏽", "👩‍🚀", "𝒜", "\uD83D", "\uDC4D", "\0", "…", "•", "€", "½",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(string.Concat),
        Gen.Choose(0, 0xFFFF).Select(code => (char)code).ListOf().Select(string.Concat),
        Gen.Choose(0x20, 0x7E).Select(code => (char)code).ListOf().Select(string.Concat));

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void Tokens_are_ordered_never_empty_and_cover_all_that_is_not_white_space() => Holds(text =>
    {
        var position = 0;
        foreach (var token in RuleTokenizer.Split(text).SelectMany(sentence => sentence.Tokens))
        {
            if (token.Length <= 0 || token.Start < position || !string.IsNullOrWhiteSpace(text[position..token.Start])
                || token.Of(text).Any(char.IsWhiteSpace))
            {
                return false;
            }

            position = token.End;
        }

        return string.IsNullOrWhiteSpace(text[position..]);
    });

    [Fact]
    public void No_surrogate_pair_is_cut() => Holds(text =>
        RuleTokenizer.Split(text).SelectMany(sentence => sentence.Tokens).All(token =>
            token.Start == 0 || !char.IsLowSurrogate(text[token.Start]) || !char.IsHighSurrogate(text[token.Start - 1])));

    [Fact]
    public void Sentences_have_tokens_and_span_from_the_first_to_the_last() => Holds(text =>
        RuleTokenizer.Split(text).All(sentence => sentence.Tokens.Count > 0
            && sentence.Span == new TextSpan(sentence.Tokens[0].Start, sentence.Tokens[^1].End)));

    [Fact]
    public void A_blank_line_always_parts_sentences() => Holds(text =>
        RuleTokenizer.Split(text).All(sentence => !sentence.Span.Of(text).Contains("\n\n", StringComparison.Ordinal)));

    [Fact]
    public void A_paragraph_is_split_alike_wherever_it_stands() => Holds(text =>
    {
        var alone = Forms(text);
        var after = Forms("One sentence.\n\n" + text);
        return after.Skip(1).SequenceEqual(alone);
    });

    private static IEnumerable<string> Forms(string text) =>
        RuleTokenizer.Split(text).Select(sentence => string.Join(' ', sentence.Tokens.Select(token => token.Of(text))));

    private static void Holds(Func<string, bool> law) => Prop.ForAll(Texts.ToArbitrary(), law).Check(Thorough);
}
