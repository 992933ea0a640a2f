using GraphBuilder.Stores;
using GraphBuilder.Worker.Output;

namespace GraphBuilder.Worker.Tests.Output;

public sealed class EvidenceTextTests
{
    private static readonly string[] Columns =
        ["type", "modality", "polarity", "date", "quote", "saidBy", "outlet", "published", "article", "url", "start", "end", "rule", "confidence"];

    [Fact]
    public void A_statement_is_shown_with_its_sentence_and_all_that_is_known_about_it() => Assert.Equal(
        """
        Iran —REJECTS→ United States: 1 statement

          “Iran did not reject the offer, AFP said.”
            REJECTS, negated, asserted, on 2026-02-02, said by AFP
            Harbour Wire, 2026-02-03, A denial, https://harbour.example/1, characters 10–50
            confidence 0.87, by reader

        """.ReplaceLineEndings(),
        Write([
            "REJECTS", "asserted", "negated", new DateOnly(2026, 2, 2), "Iran did not\n reject the offer, AFP said.", "AFP", "Harbour Wire", new DateOnly(2026, 2, 3), "A denial",
            "https://harbour.example/1", 10L, 50L, "reader", 0.8712,
        ]));

    [Fact]
    public void What_is_not_known_leaves_no_gap() => Assert.Equal(
        """
        Iran —REJECTS→ United States: 1 statement

          “Iran rejected the offer.”
            REJECTS, asserted
            text-1, characters 0–24
            confidence 1.00, by reader

        """.ReplaceLineEndings(),
        Write(["REJECTS", "asserted", "affirmed", null, "Iran rejected the offer.", null, null, null, "text-1", null, 0L, 24L, "reader", 1.0]));

    [Fact]
    public void Without_evidence_it_says_so_and_where_names_are_found() =>
        Assert.StartsWith("nothing says Iran —REJECTS→ United States.", Write(), StringComparison.Ordinal);

    private static string Write(params object?[][] rows)
    {
        var text = new StringWriter();
        EvidenceText.Write(text, "Iran", "REJECTS", "United States", new QueryResult(Columns, rows));
        return text.ToString();
    }
}
