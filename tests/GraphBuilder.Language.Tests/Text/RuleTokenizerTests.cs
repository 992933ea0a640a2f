using GraphBuilder.Language.Text;

namespace GraphBuilder.Language.Tests.Text;

public sealed class RuleTokenizerTests
{
    [Theory]
    [InlineData("They don't, can't and won't", "They do n't , ca n't and wo n't")]
    [InlineData("I'm sure it's hers; we'd've gone", "I 'm sure it 's hers ; we 'd 've gone")]
    [InlineData("Oman’s envoy can’t say", "Oman ’s envoy ca n’t say")]
    [InlineData("ministers' talks, the U.S.'s view", "ministers ' talks , the U.S. 's view")]
    [InlineData("They cannot wait; he's gonna go", "They can not wait ; he 's gon na go")]
    [InlineData("O'Brien at 5 o'clock", "O'Brien at 5 o'clock")]
    [InlineData("He said 'no deal' and left", "He said ' no deal ' and left")]
    [InlineData("since the 1990's and the '90s", "since the 1990's and the '90s")]
    public void Contractions_and_possessives_are_divided_and_names_are_not(string text, string tokens) => AssertTokens(text, tokens);

    [Theory]
    [InlineData("a U.S.-led, 20-year-old force", "a U.S. - led , 20 - year - old force")]
    [InlineData("an anti-ship, non-nuclear pre-war e-mail", "an anti-ship , non-nuclear pre-war e-mail")]
    [InlineData("Ban Ki-moon met Kim Jong-un", "Ban Ki-moon met Kim Jong-un")]
    [InlineData("the Hamas-Israel truce -- for now", "the Hamas - Israel truce -- for now")]
    [InlineData("and/or on 9/11 or 04/30/2001", "and / or on 9/11 or 04/30/2001")]
    [InlineData("call 555-0199 or 800-555-0199, pages 10-12", "call 555-0199 or 800-555-0199 , pages 10 - 12")]
    public void Compounds_are_divided_but_for_prefixes_given_names_and_numbers(string text, string tokens) => AssertTokens(text, tokens);

    [Theory]
    [InlineData("$5 million, US$3.5bn, €40 and 12%", "$ 5 million , US$ 3.5 bn , € 40 and 12 %")]
    [InlineData("1,200 troops at 10:30 a.m. or 5pm", "1,200 troops at 10:30 a.m. or 5 pm")]
    [InlineData("the 20th, 35mm, 1970s", "the 20th , 35 mm , 1970s")]
    [InlineData("see http://example.org/a?b=c, (www.example.org) or a.b@example.org.", "see http://example.org/a?b=c , ( www.example.org ) or a.b@example.org .")]
    [InlineData("@Reporter says #Ceasefire holds", "@Reporter says #Ceasefire holds")]
    [InlineData("Well... \"No!\" — he said", "Well ... \" No ! \" — he said")]
    [InlineData("AT&T and PG&E", "AT&T and PG&E")]
    [InlineData("👍🏽 great 👩‍🚀, cafe\u0301", "👍🏽 great 👩‍🚀 , cafe\u0301")]
    public void Numbers_addresses_and_signs_are_told_apart(string text, string tokens) => AssertTokens(text, tokens);

    [Fact]
    public void Abbreviations_and_initials_keep_their_stop_and_do_not_end_a_sentence() => AssertSentences(
        "U.S. Envoy Sam C. Hill met Gen. Ali on Jan. 5 in St. Ives. J. K. Lind, e.g., did not. It cost No. 5 the win.",
        "U.S. Envoy Sam C. Hill met Gen. Ali on Jan. 5 in St. Ives.", "J. K. Lind, e.g., did not.", "It cost No. 5 the win.");

    [Fact]
    public void An_abbreviation_ends_a_sentence_where_another_begins() => AssertSentences(
        "He left the U.S. The envoy followed at 5 p.m. They met Acme Inc. on Friday.",
        "He left the U.S.", "The envoy followed at 5 p.m.", "They met Acme Inc. on Friday.");

    [Fact]
    public void A_prefix_does_not_hide_an_abbreviation() => AssertSentences(
        "An anti-U.S. rally in Oman ended.It was late.", "An anti-U.S. rally in Oman ended.", "It was late.");

    [Fact]
    public void A_quotation_that_closes_after_the_stop_belongs_to_its_sentence() => AssertSentences(
        "\"We will go.\" She left. “Stop!” he shouted. 'Never.' (It was late.) \"Who?\" they asked. \"Us,\" she said. \"All of us.\"",
        "\"We will go.\"", "She left.", "“Stop!” he shouted.", "'Never.'", "(It was late.)", "\"Who?\" they asked.", "\"Us,\" she said.", "\"All of us.\"");

    [Fact]
    public void A_note_s_number_belongs_to_the_sentence_before() => AssertSentences(
        "They met in 2026.[12] The talks failed. [3] Nobody said why.", "They met in 2026.[12]", "The talks failed. [3]", "Nobody said why.");

    [Theory]
    [InlineData("MUSCAT (OmanWire) -- Envoys met on Friday.", "MUSCAT (OmanWire) --", "Envoys met on Friday.")]
    [InlineData("PORT VILA, Vanuatu — Envoys met in St. Ives.", "PORT VILA, Vanuatu —", "Envoys met in St. Ives.")]
    [InlineData("Muscat, May 3, ONA - Envoys met.", "Muscat, May 3, ONA -", "Envoys met.")]
    [InlineData("ADEN, June 16 (Saba) -- U.S. envoys met.", "ADEN, June 16 (Saba) --", "U.S. envoys met.")]
    public void A_dateline_is_no_part_of_the_first_sentence(string text, string dateline, string sentence) => AssertSentences(text, dateline, sentence);

    [Theory]
    [InlineData("NATO envoys -- the last of them -- met.")]
    [InlineData("Envoys of NATO (the alliance) met -- Oman was late.")]
    [InlineData("OMAN - which was late - met them.")]
    public void A_dash_elsewhere_divides_nothing(string text) => AssertSentences(text, text);

    [Fact]
    public void Headlines_and_list_items_end_with_their_line() => AssertSentences(
        "Oman Hosts New Round Of Talks\nBy Our Reporter\nThe talks began on Friday in the capital, where envoys of both sides sat in separate rooms.\n"
        + "- a ceasefire\n- an exchange of prisoners",
        "Oman Hosts New Round Of Talks", "By Our Reporter",
        "The talks began on Friday in the capital, where envoys of both sides sat in separate rooms.", "- a ceasefire", "- an exchange of prisoners");

    [Fact]
    public void Prose_that_is_wrapped_at_a_width_goes_on_over_the_line_break() => AssertSentences(
        "The foreign ministers of the two countries will meet again next week in\nIstanbul, where they are expected to sign a text that was agreed on by\n"
        + "Omani mediators. They did not say more.",
        "The foreign ministers of the two countries will meet again next week in\nIstanbul, where they are expected to sign a text that was agreed on by\nOmani mediators.",
        "They did not say more.");

    [Fact]
    public void A_blank_line_ends_a_sentence_without_a_stop() => AssertSentences("Talks resume\n\nEnvoys met", "Talks resume", "Envoys met");

    [Fact]
    public void A_numbered_item_keeps_its_number() => AssertSentences("1. Free them. 2. Open the road.", "1. Free them.", "2. Open the road.");

    [Fact]
    public async Task The_time_grows_with_the_text_and_not_with_its_square()
    {
        string[] hostile = ["a-", "1:", "1/", "a.", ")", ".)", "'s", "http://", "www.", "U.S. ", "I.", "\n ", "((", "\u0301", "1,"];

        foreach (var piece in hostile)
        {
            var text = string.Concat(Enumerable.Repeat(piece, 150_000));
            var sentences = await Task.Run(() => RuleTokenizer.Split(text)).WaitAsync(TimeSpan.FromSeconds(20));
            Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), sentences.Sum(sentence => sentence.Tokens.Sum(token => token.Length)));
        }
    }

    private static void AssertTokens(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', RuleTokenizer.Split(text).SelectMany(sentence => sentence.Tokens).Select(token => token.Of(text))));

    private static void AssertSentences(string text, params string[] sentences) =>
        Assert.Equal(sentences, RuleTokenizer.Split(text).Select(sentence => sentence.Span.Of(text)));
}
