using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Time;

/// <summary>Says which of a sentence's dates is that of an event: the nearest in the tree that no clause of its own keeps apart.</summary>
public static class EventDating
{
    private static readonly HashSet<string> ClauseEdges =
        new(StringComparer.Ordinal) { "ccomp", "advcl", "advcl:relcl", "acl:relcl", "parataxis", "csubj", "acl" };

    private static readonly HashSet<string> Backgrounds =
        new(StringComparer.OrdinalIgnoreCase) { "amid", "after", "before", "following", "despite", "since", "ahead", "because", "about", "over", "during" };

    /// <summary>The date that goes with a trigger, or null; of two as near the more exact.</summary>
    public static DateExpression? DateOf(Sentence sentence, Token trigger, IEnumerable<DateExpression> expressions) => expressions
        .Where(expression => expression.Bound == DateBound.At)
        .Select(expression => (Expression: expression, Steps: Steps(sentence, trigger, sentence.HeadWordOf(expression.Tokens))))
        .Where(one => one.Steps is not null)
        .OrderBy(one => one.Steps).ThenBy(one => one.Expression.Period.Precision).ThenBy(one => one.Expression.Tokens.Start)
        .Select(one => one.Expression).FirstOrDefault();

    /// <summary>From when and until when a state holds, as the sentence says it of the word that carries it: "president since 2019", "led the party until last year".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="carrier">The word that carries the state.</param>
    /// <param name="expressions">The dates of the sentence.</param>
    public static (Period? From, Period? To) IntervalOf(Sentence sentence, Token carrier, IReadOnlyList<DateExpression> expressions)
    {
        return (Of(DateBound.Since), Of(DateBound.Until));

        Period? Of(DateBound bound) => expressions.Where(expression => expression.Bound == bound && Belongs(sentence.HeadWordOf(expression.Tokens)))
            .Select(expression => (Period?)expression.Period).FirstOrDefault();

        bool Belongs(Token date)
        {
            for (Token? at = date; at is not null; at = sentence.HeadOf(at))
            {
                if (at.Index == carrier.Index || ClauseEdges.Contains(at.Deprel))
                {
                    return at.Index == carrier.Index;
                }
            }

            return false;
        }
    }

    /// <summary>"Amid threats to Iran the two will meet on Friday", "after the attack": what is told beside has another day.</summary>
    private static bool IsBackground(Sentence sentence, Token token) =>
        token.Deprel == "obl" && sentence.DependentsOf(token).Any(mark => mark.Deprel == "case" && Backgrounds.Contains(mark.Form));

    /// <summary>"Is ready to talk, but warned on Monday": another deed, with a day of its own; "arrested and charged on Monday" is one day.</summary>
    private static bool IsAnother(Sentence sentence, Token token) => token is { Deprel: "conj", Upos: "VERB" }
        && sentence.DependentsOf(token).Any(word => word.Deprel is "nsubj" or "nsubj:pass" || (word.Deprel == "cc" && word.Form.Equals("but", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The word that a date goes with: of "attacked Odesa, officials said on Monday" what stands right before it, wherever the tree hangs it.</summary>
    private static Token? WordOf(Sentence sentence, Token date)
    {
        var word = sentence.HeadOf(date);
        while (word is { Deprel: "ccomp" } && sentence.HeadOf(word) is { } sayer && word.Index < sayer.Index && sayer.Index < date.Index)
        {
            word = sayer;
        }

        return word;
    }

    /// <summary>Steps in the tree from the trigger to the date; null where a clause lies between.</summary>
    private static int? Steps(Sentence sentence, Token trigger, Token day)
    {
        var up = sentence.AncestorsOf(trigger).Prepend(trigger).ToList();
        var down = 0;
        for (Token? at = day; at is not null; at = at == day ? WordOf(sentence, day) : sentence.HeadOf(at), down++)
        {
            var meets = up.FindIndex(token => token.Index == at.Index);
            if (meets >= 0)
            {
                // What is reported has its own day: "said on Monday that it would attack".
                return up.Take(meets).Any(token => token.Deprel is "ccomp" or "advcl" or "acl:relcl" or "parataxis" || IsBackground(sentence, token)) ? null : down + meets;
            }

            if (ClauseEdges.Contains(at.Deprel) || IsAnother(sentence, at))
            {
                return null;
            }
        }

        return null;
    }
}
