using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Time;

/// <summary>Says by the words before a date what it is to what the sentence tells.</summary>
internal static class DateBounds
{
    /// <summary>What a date is.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="date">Where the date stands.</param>
    /// <param name="previous">The date before it, which "to" may follow.</param>
    public static DateBound Of(Sentence sentence, TokenRange date, DateExpression? previous)
    {
        // "After Friday's talks": the talks were on Friday.
        var tokens = sentence.Tokens;
        if (sentence.HeadWordOf(date).Deprel is "nmod:poss" or "compound" or "nummod" or "nmod:desc")
        {
            return DateBound.At;
        }

        var at = date.Start - 1;
        while (tokens.Form(at).ToLowerInvariant() is "early" or "late" or "mid" or "mid-" or "last" or "this" or "the" or "earlier" or "next")
        {
            at--;
        }

        return tokens.Form(at).ToLowerInvariant() switch
        {
            "since" => DateBound.Since,
            "from" => tokens.Skip(date.End).Take(4).Any(token => token.Form.ToLowerInvariant() is "to" or "until" or "through" or "till" or "onward" or "onwards" or "on") ? DateBound.Since : DateBound.At,
            "until" or "till" or "through" => DateBound.Until,
            "to" or "and" or "-" or "–" when previous is { Bound: DateBound.Since } && previous.Tokens.End >= at - 1 => DateBound.Until,
            "before" or "after" or "by" or "ahead" or "prior" => DateBound.Beside,
            _ => DateBound.At,
        };
    }
}
