namespace GraphBuilder.Language.Text;

/// <summary>Tells the full stop of an abbreviation or initial from the one that ends a sentence.</summary>
internal sealed class Abbreviations(string text)
{
    private static readonly WordList Always = WordList.Load("abbreviations");
    private static readonly WordList BeforeNumber = WordList.Load("abbreviations-before-number");
    private static readonly WordList Starters = WordList.Load("sentence-starters");

    /// <summary>Whether the full stop after a word is part of it.</summary>
    /// <param name="start">Where the word begins.</param>
    /// <param name="stop">The full stop.</param>
    /// <param name="end">Where the stretch without white space ends.</param>
    public bool KeepsStop(int start, int stop, int end)
    {
        if (stop + 1 < end && text[stop + 1] is '.' or '…')
        {
            return false;
        }

        var word = text.AsSpan(start, stop - start);
        word = word[(word.LastIndexOf('-') + 1)..];
        if (IsDotted(word) || Always.Contains(word))
        {
            return !EndsSentence(stop) || (word.Length == 3 && char.IsUpper(word[0]) && char.IsUpper(word[2]));
        }

        if (BeforeNumber.Contains(word) && NextWord(stop + 1) is var number && number < text.Length && char.IsAsciiDigit(text[number]))
        {
            return true;
        }

        return word.Length == 1 && char.IsUpper(word[0]) && IsInitial(stop);
    }

    /// <summary>
    /// Whether the sentence ends with the stop, which is then a token of its own; only names like "the U.S." keep theirs there.
    /// </summary>
    private bool EndsSentence(int stop) =>
        NextWord(stop + 1) is var next && (next == text.Length || (char.IsUpper(text[next]) && StartsSentence(next)));

    /// <summary>"U.S", "e.g", "a.m", "M.Sc": single letters between full stops.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= 12 && word[1] == '.' && char.IsLetter(word[0])
            && (word.Length == 3 || word[3] == '.' || (word.Length == 4 && char.IsLower(word[3])));

    /// <summary>An initial is followed by a name in the same line; "vitamin C. The" is not one.</summary>
    private bool IsInitial(int stop)
    {
        var next = NextWord(stop + 1);
        return next < text.Length && char.IsUpper(text[next]) && !StartsSentence(next) && (text[stop - 1] != 'I' || PreviousIsCapitalized(stop - 1));
    }

    /// <summary>Whether the word at a position is one that begins sentences rather than names: "The", "He", "In".</summary>
    public bool StartsSentence(int position)
    {
        var end = position;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Starters.Contains(text.AsSpan(position, end - position));
    }

    /// <summary>Where the next word or sign of the same paragraph begins; the end of the text where there is none.</summary>
    private int NextWord(int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            if (Lines.IsBlankLine(text, position))
            {
                return text.Length;
            }

            position++;
        }

        return position;
    }

    private bool PreviousIsCapitalized(int start)
    {
        var last = start - 1;
        while (last >= 0 && text[last] is ' ' or '.')
        {
            last--;
        }

        var first = last;
        while (first > 0 && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return last >= 0 && char.IsUpper(text[first]);
    }
}
