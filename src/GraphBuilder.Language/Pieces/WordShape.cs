namespace GraphBuilder.Language.Pieces;

/// <summary>How a word is capitalised: the encoders read lower case only, and learn the rest from these classes.</summary>
internal static class WordShape
{
    /// <summary>The tagger's class, 0 to 7.</summary>
    public static int Fine(ReadOnlySpan<char> word)
    {
        if (Letters.IsUpper(word))
        {
            return Letters.Count(word) > 1 ? 3 : 4;
        }

        var first = Letters.First(word);
        if (Letters.IsUpper(first))
        {
            return Letters.IsLower(word[first.Utf16SequenceLength..]) || Letters.Count(word) == 1 ? 2 : 5;
        }

        if (Letters.IsLower(word))
        {
            return 1;
        }

        return Letters.IsDigit(first) ? 6 : Letters.HasLetter(word) ? 7 : 0;
    }

    /// <summary>The mention head's class: 0 without letters, 1 lower case, 2 capitalised, 3 capitals.</summary>
    public static int Coarse(ReadOnlySpan<char> word)
    {
        if (!Letters.HasLetter(word))
        {
            return 0;
        }

        return Letters.IsUpper(word) && Letters.Count(word) > 1 ? 3 : Letters.IsUpper(Letters.First(word)) ? 2 : 1;
    }
}
