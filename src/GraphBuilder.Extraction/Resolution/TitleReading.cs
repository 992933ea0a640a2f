using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>Reads the title that a sentence gives to somebody: before the name, in apposition, or as a predicate.</summary>
public sealed class TitleReading(Titles titles)
{
    private const int MostModifiers = 5;

    /// <summary>The title that goes with a mention of a person; null where the sentence gives none.</summary>
    public TitleInText? TitleOf(Sentence sentence, Mention person, Func<int, bool> isMentioned)
    {
        var head = sentence.HeadWordOf(person.Tokens);
        if (person.Form == MentionForm.Nominal)
        {
            return TitleAt(sentence, head.Index, isMentioned);
        }

        return Before(sentence, person, isMentioned)
            ?? sentence.DependentsOf(head).Where(token => token.Deprel == "appos").Select(token => TitleAt(sentence, token.Index, isMentioned)).FirstOrDefault(title => title is not null)
            ?? (head.Deprel is "appos" or "flat" or "nmod:desc" && sentence.HeadOf(head) is { } described ? TitleAt(sentence, described.Index, isMentioned) : null)
            ?? (head.Deprel == "nsubj" && sentence.HeadOf(head) is { Upos: "NOUN" or "PROPN" } predicate ? TitleAt(sentence, predicate.Index, isMentioned) : null);
    }

    private TitleInText? Before(Sentence sentence, Mention person, Func<int, bool> isMentioned)
    {
        var last = person.Tokens.Start - 1;
        return last >= 0 && sentence.Tokens[last] is { Upos: "NOUN" or "PROPN" or "ADJ" } ? TitleAt(sentence, last, isMentioned) : null;
    }

    /// <summary>The longest known title that covers a word, with the words before it that belong to it.</summary>
    private TitleInText? TitleAt(Sentence sentence, int index, Func<int, bool> isMentioned)
    {
        // A title never crosses a comma or a quotation mark.
        var (low, high) = (index, index + 1);
        while (low > Math.Max(0, index - MostModifiers) && !IsBreak(sentence.Tokens[low - 1]))
        {
            low--;
        }

        while (high < sentence.Tokens.Count && !IsBreak(sentence.Tokens[high]))
        {
            high++;
        }

        var words = sentence.Tokens.Take(high).Select(token => token.Form).ToList();
        TitleMatch? best = null;
        var bestStart = 0;
        for (var start = index; start >= low; start--)
        {
            if (sentence.Tokens[start].Upos != "DET" && titles.Match(words, start) is { } match && start + match.Words > index && (best is null || match.Words > best.Words))
            {
                (best, bestStart) = (match, start);
            }
        }

        if (best is null || best.Title.Role == TitleRole.Honorific)
        {
            return null;
        }

        var first = bestStart;
        while (first > low && !isMentioned(first - 1) && sentence.Tokens[first - 1] is { Upos: "NOUN" or "PROPN" or "ADJ", Deprel: "amod" or "compound" })
        {
            first--;
        }

        return new TitleInText(new TokenRange(first, bestStart + best.Words), WithModifierBeforeName(sentence, best, first, isMentioned));
    }

    /// <summary>"Former Georgian President": a modifier of the title stands before the name of its country.</summary>
    private TitleMatch WithModifierBeforeName(Sentence sentence, TitleMatch title, int first, Func<int, bool> isMentioned)
    {
        var before = first - 1;
        while (before >= 0 && isMentioned(before))
        {
            before--;
        }

        return before >= 0 && before < first - 1 && titles.Match([sentence.Tokens[before].Form, .. title.Text.Split(' ')], 0) is { } modified && modified.Words > title.Words
            ? title with { Effect = modified.Effect }
            : title;
    }

    private static bool IsBreak(Token token) => token.Upos == "PUNCT" && token.Form is not ("-" or "‑" or "–");
}
