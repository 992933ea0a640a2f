using GraphBuilder.Sources.Knowledge;

namespace GraphBuilder.Sources.Cleaning;

/// <summary>
/// Tells English from other languages: by the share of Latin letters, then by the share of words that are common English function
/// words (news in English has about 0.4, Dutch or Danish below 0.15). A text of fewer than <see cref="FewestWords"/> words is given the benefit of the doubt.
/// </summary>
internal sealed class EnglishCheck(SourceKnowledge knowledge, double minShare)
{
    /// <summary>The fewest words that can be judged.</summary>
    public const int FewestWords = 40;

    private const int FewestLetters = 40, WordsToJudge = 5_000;

    /// <summary>Why the text is not taken for English, or null where it is.</summary>
    public string? WhyNot(string text)
    {
        var (letters, latin, words, common) = (0, 0, 0, 0);
        var lookup = knowledge.FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length && words < WordsToJudge; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                latin += text[i] < '\u0250' ? 1 : 0;
                i++;
            }

            letters += i - start;
            words += i > start ? 1 : 0;
            common += i > start && lookup.Contains(text.AsSpan(start, i - start)) ? 1 : 0;
        }

        if (minShare == 0)
        {
            return null;
        }

        if (letters >= FewestLetters && latin < letters / 2)
        {
            return $"it is not in English: {100 - (100 * latin / letters)} % of its letters are not Latin; only English is read";
        }

        return words >= FewestWords && common < minShare * words
            ? $"it does not look like English: {100 * common / words} % of its words are common English words, expected {100 * minShare:0} % or more; only English is read (Sources:MinEnglishShare)"
            : null;
    }
}
