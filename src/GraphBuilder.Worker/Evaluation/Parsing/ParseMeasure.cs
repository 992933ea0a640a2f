using GraphBuilder.Language.Conllu;
using GraphBuilder.Worker.CommandLine;

namespace GraphBuilder.Worker.Evaluation.Parsing;

/// <summary>
/// Tokens, sentences, tags, lemmas and trees against gold ones, by the rules of the CoNLL 2018 shared task (universaldependencies.org/conll18/evaluation.html): punctuation counts, the
/// subtype of a relation does not, a gold lemma that is missing accepts any.
/// </summary>
internal sealed class ParseMeasure
{
    private Tally _tokens, _sentences, _words, _upos, _xpos, _lemma, _uas, _las;

    /// <summary>The figures by their usual names, in their usual order.</summary>
    public IEnumerable<(string Name, Tally Counts)> Figures =>
    [
        ("Tokens", _tokens), ("Sentences", _sentences), ("Words", _words), ("UPOS", _upos), ("XPOS", _xpos), ("Lemma", _lemma), ("UAS", _uas), ("LAS", _las),
    ];

    /// <summary>Counts one document.</summary>
    /// <exception cref="WrongUseException">The two do not have the same characters, white space aside.</exception>
    public void Add(ConlluDocument gold, ConlluDocument system)
    {
        var (truth, guess) = (new PlacedDocument(gold), new PlacedDocument(system));
        if (truth.Characters != guess.Characters)
        {
            throw new WrongUseException($"{gold.Source}: document '{gold.Id}' and its analysis do not have the same characters");
        }

        _tokens += Tally.Of(truth.Tokens, guess.Tokens);
        _sentences += Tally.Of(truth.Sentences, guess.Sentences);
        var aligned = WordAlignment.Align(truth.Words, guess.Words);
        var goldOf = aligned.ToDictionary(pair => pair.System, pair => pair.Gold);
        foreach (var (ours, theirs) in aligned)
        {
            Compare(truth.Words[ours], guess.Words[theirs], goldOf);
        }

        var all = new Tally(0, truth.Words.Count, guess.Words.Count);
        (_words, _upos, _xpos, _lemma, _uas, _las) = (_words + all, _upos + all, _xpos + all, _lemma + all, _uas + all, _las + all);
    }

    private void Compare(PlacedWord truth, PlacedWord guess, Dictionary<int, int> goldOf)
    {
        var headIsRight = guess.Head is { } head ? goldOf.TryGetValue(head, out var aligned) && aligned == truth.Head : truth.Head is null;
        Count(ref _words, true);
        Count(ref _upos, truth.Word.Upos == guess.Word.Upos);
        Count(ref _xpos, truth.Word.Xpos == guess.Word.Xpos);
        Count(ref _lemma, truth.Word.Lemma is null or "_" || truth.Word.Lemma == guess.Word.Lemma);
        Count(ref _uas, headIsRight);
        Count(ref _las, headIsRight && WithoutSubtype(truth.Word.Deprel) == WithoutSubtype(guess.Word.Deprel));
    }

    private static void Count(ref Tally tally, bool isRight) => tally += new Tally(isRight ? 1 : 0, 0, 0);

    private static string? WithoutSubtype(string? relation) => relation?.Split(':')[0];
}
