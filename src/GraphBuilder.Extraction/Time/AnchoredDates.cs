using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Time;

/// <summary>Dates that go by the day that the text named last: "the next day", "two days earlier", "a day later".</summary>
internal static class AnchoredDates
{
    private static readonly string[] Following = ["next", "following"];
    private static readonly string[] Preceding = ["previous", "preceding"];

    /// <summary>The date that begins at a word, or null.</summary>
    public static DateExpression? Read(IReadOnlyList<Token> tokens, int start, DateOnly anchor)
    {
        var words = Enumerable.Range(start, 3).Select(index => tokens.Form(index).ToLowerInvariant()).ToArray();
        return words switch
        {
            ["the", "same", "day"] => Of(start, anchor),
            ["the", var which, "day"] when Following.Contains(which) => Of(start, anchor.AddDays(1)),
            ["the", var which, "day"] when Preceding.Contains(which) => Of(start, anchor.AddDays(-1)),
            ["the", "day", "before"] or ["the", "day", "after"] when tokens.Form(start + 3) is "." or "," or "" => Of(start, anchor.AddDays(words[2] == "after" ? 1 : -1)),
            [var number, "day" or "days", "earlier" or "later"] when CalendarWords.Number(number) is { } count => Of(start, anchor.AddDays(words[2] == "later" ? count : -count)),
            _ => null,
        };
    }

    private static DateExpression Of(int start, DateOnly date) => new(new(start, start + 3), new(date, DatePrecision.Day), DateSource.Relative);
}
