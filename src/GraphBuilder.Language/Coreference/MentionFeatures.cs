using System.Collections.Frozen;
using System.Text;
using GraphBuilder.Documents;
using GraphBuilder.Language.Pieces;

namespace GraphBuilder.Language.Coreference;

/// <summary>What the coreference scorer asks of a mention besides its vector.</summary>
internal sealed class MentionFeatures
{
    /// <summary>The features of two mentions in order, as <c>labels.json</c> has them.</summary>
    public static readonly string[] Names =
        ["types", "forms", "sentences", "mentions", "words", "role_a", "role_b", "pronouns", "plural", "inside", "appos", "first"];

    private const int Types = 5, Forms = 3, PronounClasses = 8;

    private static readonly FrozenDictionary<string, int> Pronouns = new[]
    {
        "he him his himself", "she her hers herself", "it its itself", "they them their theirs themselves", "we us our ours", "i me my mine", "you your yours",
    }.SelectMany((group, index) => group.Split(' ').Select(word => KeyValuePair.Create(word, index + 1))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Roles = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["nsubj"] = 1, ["nsubj:pass"] = 2, ["obj"] = 3, ["iobj"] = 3, ["obl"] = 4, ["nmod:poss"] = 5, ["nmod"] = 6, ["appos"] = 7, ["conj"] = 8, ["compound"] = 9,
        ["amod"] = 10, ["root"] = 11,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Mention _mention;
    private readonly Token _head;
    private readonly string[] _words;
    private readonly string _headWord, _initials;
    private readonly bool _plural;

    /// <summary>Takes the features of a mention of a sentence.</summary>
    public MentionFeatures(Mention mention, Sentence sentence)
    {
        _mention = mention;
        _head = sentence.HeadWordOf(mention.Tokens);
        var forms = new string[mention.Tokens.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = sentence.Tokens[mention.Tokens.Start + i].Form;
        }

        _words = [.. forms.Select(WordCharacters).Where(word => word.Length > 0)];
        _words = _words.Length == 0 ? [""] : _words;
        _headWord = WordCharacters(_head.Form);
        var last = Letters.Lower(forms[^1]);
        Pronoun = mention.Form == MentionForm.Pronoun ? Pronouns.GetValueOrDefault(last) : 0;
        Role = Roles.GetValueOrDefault(_head.Deprel);
        _plural = last.EndsWith('s') && mention.Form != MentionForm.Name;
        _initials = Letters.Lower(string.Concat(forms.Select(form => Letters.First(form)).Where(Letters.IsUpper)));
    }

    public int Type => (int)_mention.Type;

    public int Form => (int)_mention.Form;

    /// <summary>The class of the pronoun; 0 for other words.</summary>
    public int Pronoun { get; }

    /// <summary>The class of the relation of its head word.</summary>
    public int Role { get; }

    /// <summary>Fills in the numbers of this mention and a later one.</summary>
    /// <param name="later">The later mention.</param>
    /// <param name="distance">How many mentions later it stands.</param>
    /// <param name="numbers">Receives one number a feature.</param>
    public void Compare(MentionFeatures later, int distance, Span<int> numbers)
    {
        var same = _mention.Sentence == later._mention.Sentence;
        var (tokens, laterTokens) = (_mention.Tokens, later._mention.Tokens);
        numbers[0] = Type * Types + later.Type;
        numbers[1] = Form * Forms + later.Form;
        numbers[2] = Step(later._mention.Sentence - _mention.Sentence);
        numbers[3] = Step(distance - 1);
        numbers[4] = Agreement(later);
        (numbers[5], numbers[6]) = (Role, later.Role);
        numbers[7] = Pronoun * PronounClasses + later.Pronoun;
        numbers[8] = (_plural ? 2 : 0) + (later._plural ? 1 : 0);
        numbers[9] = !same ? 0 : tokens.Contains(laterTokens) ? 1 : laterTokens.Contains(tokens) ? 2 : 0;
        numbers[10] = same && later._head.Deprel == "appos" && later._head.Head == _head.Index ? 1 : 0;
        numbers[11] = _mention.Sentence == 0 ? 1 : 0;
    }

    // How far the words agree: 0 not at all; pronouns 1 the same; 2 the same words; names 3 last word, 4 one word of the other, 5 initials, 6 countries that begin alike;
    // 7 head word; 8 any word.
    private int Agreement(MentionFeatures other)
    {
        var (x, y) = (_words, other._words);
        var equal = x.AsSpan().SequenceEqual(y);
        if (_mention.Form == MentionForm.Pronoun || other._mention.Form == MentionForm.Pronoun)
        {
            return equal ? 1 : 0;
        }

        if (equal)
        {
            return 2;
        }

        if (_mention.Form == MentionForm.Name && other._mention.Form == MentionForm.Name)
        {
            return NameAgreement(other);
        }

        return _headWord == other._headWord ? 7 : x.Intersect(y, StringComparer.Ordinal).Any() ? 8 : 0;
    }

    private int NameAgreement(MentionFeatures other)
    {
        var (x, y) = (_words, other._words);
        if (x[^1] == y[^1])
        {
            return 3;
        }

        if ((x.Length == 1 && y.Contains(x[0])) || (y.Length == 1 && x.Contains(y[0])))
        {
            return 4;
        }

        if ((x.Length == 1 && Letters.Count(x[0]) > 1 && x[0] == other._initials) || (y.Length == 1 && Letters.Count(y[0]) > 1 && y[0] == _initials))
        {
            return 5;
        }

        return _mention.Type == MentionType.Country && other._mention.Type == MentionType.Country && Beginning(x[0]).SequenceEqual(Beginning(y[0])) ? 6 : 0;
    }

    private static ReadOnlySpan<char> Beginning(string word)
    {
        const int Characters = 4;
        var end = 0;
        for (var count = 0; count < Characters && end < word.Length; count++)
        {
            end += char.IsHighSurrogate(word[end]) && end + 1 < word.Length ? 2 : 1;
        }

        return word.AsSpan(0, end);
    }

    private static string WordCharacters(string form)
    {
        var lower = Letters.Lower(form);
        var kept = new StringBuilder(lower.Length);
        foreach (var rune in lower.EnumerateRunes())
        {
            if (Letters.IsWordCharacter(rune))
            {
                kept.Append(rune);
            }
        }

        return kept.Length == lower.Length ? lower : kept.ToString();
    }

    // 0, 1, 2, 3-4, 5-8, 9-16, more -> 0 to 6.
    private static int Step(int n) => n switch
    {
        <= 0 => 0,
        1 => 1,
        2 => 2,
        <= 4 => 3,
        <= 8 => 4,
        <= 16 => 5,
        _ => 6,
    };
}
