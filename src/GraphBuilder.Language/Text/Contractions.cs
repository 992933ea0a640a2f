namespace GraphBuilder.Language.Text;

/// <summary>Divides contracted words as Universal Dependencies do: <c>do|n't</c>, <c>Trump|'s</c>, <c>can|not</c>, <c>gon|na</c>.</summary>
internal static class Contractions
{
    /// <summary>"wouldn't've" has two; more are no English.</summary>
    private const int MostCuts = 3;

    private static readonly WordList Clitics = WordList.Load("clitics");
    private static readonly WordList Whole = WordList.Load("apostrophes");
    private static readonly WordList Bare = WordList.Load("contractions");

    /// <summary>Adds the parts of a word, the word itself where it is not contracted.</summary>
    public static void AddParts(string text, int start, int end, List<TokenSpan> tokens) => AddParts(text, start, end, MostCuts, tokens);

    /// <summary>Whether the stretch from <paramref name="cut"/> on is what a word that begins at <paramref name="start"/> is contracted with.</summary>
    public static bool IsLastPart(string text, int start, int cut, int end) => LastCut(text, start, end) == cut;

    private static void AddParts(string text, int start, int end, int cuts, List<TokenSpan> tokens)
    {
        var cut = cuts == 0 ? -1 : LastCut(text, start, end);
        if (cut < 0)
        {
            tokens.Add(new TokenSpan(start, end));
            return;
        }

        AddParts(text, start, cut, cuts - 1, tokens);
        tokens.Add(new TokenSpan(cut, end, ContinuesWord: true));
    }

    /// <summary>Where the last part of the word begins; -1 where the word is not contracted.</summary>
    private static int LastCut(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (word.Length < 2 || Whole.Contains(word))
        {
            return -1;
        }

        var apostrophe = word.LastIndexOfAny(Characters.Apostrophes);
        if (apostrophe < 0)
        {
            return BareCut(word) is var cut and > 0 ? start + cut : -1;
        }

        if (apostrophe > 1 && word.Length == apostrophe + 2 && word[^1] is 't' or 'T' && word[apostrophe - 1] is 'n' or 'N')
        {
            return start + apostrophe - 1;
        }

        return apostrophe > 0 && Clitics.Contains(word[(apostrophe + 1)..]) && !IsDecade(word[..apostrophe]) ? start + apostrophe : -1;
    }

    /// <summary>A contraction without its apostrophe: the list marks the place of the cut.</summary>
    private static int BareCut(ReadOnlySpan<char> word)
    {
        if (word.Length > 9)
        {
            return -1;
        }

        Span<char> marked = stackalloc char[word.Length + 1];
        for (var cut = word.Length - 1; cut > 0 && cut >= word.Length - 3; cut--)
        {
            word[..cut].CopyTo(marked);
            marked[cut] = '|';
            word[cut..].CopyTo(marked[(cut + 1)..]);
            if (Bare.Contains(marked))
            {
                return cut;
            }
        }

        return -1;
    }

    /// <summary>"the 1960's" are years, not a possessive.</summary>
    private static bool IsDecade(ReadOnlySpan<char> number) =>
        number.Length is 2 or 4 && number[^1] == '0' && number.IndexOfAnyExceptInRange('0', '9') < 0;
}
