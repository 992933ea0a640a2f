using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Time;

/// <summary>Says which of a sentence's days is the day of an event: the nearest in the tree that no clause of its own keeps apart.</summary>
public static class EventDating
{
    private static readonly HashSet<string> ClauseEdges =
        new(StringComparer.Ordinal) { "ccomp", "advcl", "advcl:relcl", "acl:relcl", "parataxis", "csubj", "acl" };

    /// <summary>The day that goes with a trigger, or null.</summary>
    public static DateExpression? DateOf(Sentence sentence, Token trigger, IReadOnlyList<DateExpression> expressions)
    {
        DateExpression? best = null;
        var bestSteps = int.MaxValue;
        foreach (var expression in expressions)
        {
            if (Steps(sentence, trigger, sentence.HeadWordOf(expression.Tokens)) is { } steps && steps < bestSteps)
            {
                (best, bestSteps) = (expression, steps);
            }
        }

        return best;
    }

    /// <summary>Steps in the tree from the trigger to the day; null where a clause lies between.</summary>
    private static int? Steps(Sentence sentence, Token trigger, Token day)
    {
        var up = sentence.AncestorsOf(trigger).Prepend(trigger).ToList();
        var down = 0;
        for (Token? at = day; at is not null; at = sentence.HeadOf(at), down++)
        {
            var meets = up.FindIndex(token => token.Index == at.Index);
            if (meets >= 0)
            {
                // What is reported has its own day: "said on Monday that it would attack".
                return up.Take(meets).Any(token => token.Deprel is "ccomp" or "advcl" or "acl:relcl" or "parataxis") ? null : down + meets;
            }

            if (ClauseEdges.Contains(at.Deprel))
            {
                return null;
            }
        }

        return null;
    }
}
