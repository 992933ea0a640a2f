using System.Globalization;
using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>What the words before a description say of whether it was spoken of before: "a driver", "another driver", "three drivers".</summary>
/// <param name="IsNew">"Another", "a second": somebody else than those before.</param>
/// <param name="IsIndefinite">"A", "an", where it is not said of somebody who is named there.</param>
/// <param name="Number">How many, where a number says it.</param>
public sealed record Introduction(bool IsNew, bool IsIndefinite, int? Number)
{
    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "another", "second", "third", "fourth", "fifth", "separate", "different" };

    /// <summary>Nothing is said.</summary>
    public static Introduction None { get; } = new(false, false, null);

    /// <summary>Reads it off the words that depend on the head of a description.</summary>
    public static Introduction Of(Sentence sentence, Token head)
    {
        var words = sentence.DependentsOf(head).Where(token => token.Index < head.Index).ToList();
        var isIndefinite = words.Exists(token => token is { Deprel: "det", Lemma: "a" or "an" or "another" });
        return new(isIndefinite && words.Exists(token => Others.Contains(token.Lemma)), isIndefinite && !IsSaidOfSomebody(sentence, words[0]), words.Where(token => token.Deprel == "nummod").Select(token => NumberOf(token.Form)).FirstOrDefault());
    }

    /// <summary>"Ada Brandt, a lawyer", "works as a lawyer": said of one who is there.</summary>
    private static bool IsSaidOfSomebody(Sentence sentence, Token first) =>
        first.Index > 0 && sentence.Tokens[first.Index - 1] is { Upos: "PUNCT", Form: "," or "-" or "--" or "–" or "—" or "(" or ":" } or { Lemma: "as" or "be" or "name" or "call" };

    private static int? NumberOf(string word) =>
        int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Numbers, word.ToLowerInvariant()) is >= 0 and var index ? index
        : null;
}
