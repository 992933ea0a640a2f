using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Finds the sense of the lexicon that a trigger has between two participants.</summary>
public sealed class SenseMatching(KnowledgeBase knowledge)
{
    private const int Reach = 4;
    private readonly FrameSlots _slots = new(knowledge.Lexicon);

    /// <summary>The first sense, those of more words before others, one of whose frames holds the source and the target; null where none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The head word of the trigger, or any word of it.</param>
    /// <param name="source">The source's head word and entity type.</param>
    /// <param name="target">The target's head word and entity type.</param>
    /// <param name="mentioned">The head words of all mentions of the sentence, by index.</param>
    public Sense? Find(Sentence sentence, Token trigger, (Token Head, string Type) source, (Token Head, string Type) target, IReadOnlySet<int> mentioned)
    {
        foreach (var (sense, words) in SensesAt(sentence, trigger))
        {
            if (sense.Allows(knowledge.Ontology, source.Type, target.Type)
                && (FrameFits(sentence, sense, words, source.Head, target.Head, mentioned) || StandsBelow(sentence, sense, words, source.Head, target.Head, mentioned)))
            {
                return sense;
            }
        }

        return null;
    }

    /// <summary>The senses whose trigger has a word at this place, with their words in the sentence, head first.</summary>
    public IEnumerable<(Sense Sense, IReadOnlyList<Token> Words)> SensesAt(Sentence sentence, Token word)
    {
        // The word may be the noun of "lift the ban": then its verb begins the trigger, and the two together say more than the noun.
        var heads = sentence.HeadOf(word) is { } above ? new[] { word, above } : [word];
        return heads.SelectMany(head => NamesOf(sentence, head).SelectMany(name => knowledge.Lexicon.SensesOf(name))
                .Where(sense => PartFits(sense.PartOfSpeech, head) && (!sense.NeedsObject || HasObject(sentence, head)))
                .Select(sense => (Sense: sense, Words: WordsOf(sentence, sense, head)))
                .Where(found => found.Words is not null && found.Words.Contains(word) && !IsPartOfIdiom(sentence, head, found.Words.Count) && !HasOtherParticle(sentence, found.Words)))
            .OrderByDescending(found => found.Words!.Count)
            .Select(found => (found.Sense, (IReadOnlyList<Token>)found.Words!));
    }

    private bool FrameFits(Sentence sentence, Sense sense, IReadOnlyList<Token> words, Token source, Token target, IReadOnlySet<int> mentioned)
    {
        var (sources, targets) = (_slots.Of(sentence, words, source, mentioned), _slots.Of(sentence, words, target, mentioned, byThings: !sense.IsTowardsPeople));
        foreach (var frame in sense.Frames)
        {
            if ((frame.Sources.Any(sources.Contains) && frame.Targets.Any(targets.Contains))
                || (frame.Reciprocal && frame.Sources.Any(targets.Contains) && frame.Targets.Any(sources.Contains)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the target stands anywhere below a trigger that leaves no doubt by itself, and nobody else has its slot.</summary>
    private bool StandsBelow(Sentence sentence, Sense sense, IReadOnlyList<Token> words, Token source, Token target, IReadOnlySet<int> mentioned) =>
        SaysItAlone(sense, words) && IsSource(sentence, sense, words, source, mentioned) && !words.Contains(target)
        && Governed.Depth(sentence, [words[0]], target) is not null && !IsTargetTaken(sentence, sense, words, source, mentioned);

    /// <summary>"Lifted the ban": verb and object together leave no doubt, wherever whom it is about has got to in the tree.</summary>
    private static bool SaysItAlone(Sense sense, IReadOnlyList<Token> words) =>
        sense.PartOfSpeech == PartOfSpeech.Verb && words.Skip(1).Any(word => word is { Upos: "NOUN", Deprel: "obj" or "nsubj:pass" or "xcomp" });

    /// <summary>"Imposed sanctions on the generals over the death of a student" is none on the student.</summary>
    private bool IsTargetTaken(Sentence sentence, Sense sense, IReadOnlyList<Token> words, Token source, IReadOnlySet<int> mentioned) =>
        mentioned.Where(head => head != source.Index).Any(head => _slots.Of(sentence, words, sentence.Tokens[head], mentioned) is var slots && sense.Frames.Any(frame => frame.Targets.Any(slots.Contains)));

    private bool IsSource(Sentence sentence, Sense sense, IReadOnlyList<Token> words, Token participant, IReadOnlySet<int> mentioned) =>
        _slots.Of(sentence, words, participant, mentioned) is var slots && sense.Frames.Any(frame => frame.Sources.Any(slots.Contains));

    /// <summary>"Released the report", "took part": the longer phrase says that the verb means none of its senses.</summary>
    private bool IsPartOfIdiom(Sentence sentence, Token head, int length) =>
        knowledge.Lexicon.OperatorsOf(head.Lemma.ToLowerInvariant()).Any(op => op.Kind == OperatorKind.Idiom && op.Words.Length > length
            && op.Words.Skip(1).All(lemma => ThingsOf(sentence, head).Any(token => Is(sentence, token, lemma))));

    /// <summary>What a verb or its noun is about, and the noun that its clause describes: "the report that they released".</summary>
    private static IEnumerable<Token> ThingsOf(Sentence sentence, Token head)
    {
        var things = sentence.DependentsOf(head).Where(token => token.Deprel is "obj" or "nsubj:pass" or "xcomp" or "advmod" or "compound:prt" or "nmod");
        return head.Deprel is "acl" or "acl:relcl" && sentence.HeadOf(head) is { } described ? things.Append(described) : things;
    }

    /// <summary>"Hang out", "seek out": a verb of one word does not mean with a particle what it means alone; "free up", "lend up to" it does.</summary>
    private static bool HasOtherParticle(Sentence sentence, List<Token> words) =>
        words is [{ Upos: "VERB" } verb] && sentence.DependentsOf(verb).Any(token => token is { Deprel: "compound:prt", Lemma: not "up" });

    private static bool HasObject(Sentence sentence, Token verb) => sentence.DependentsOf(verb).Any(token => token.Deprel is "obj" or "nsubj:pass");

    private static bool PartFits(PartOfSpeech part, Token token) => part switch
    {
        PartOfSpeech.Verb => token.Upos is "VERB" or "AUX",
        PartOfSpeech.Noun => token.Upos is "NOUN" or "PROPN",
        _ => token.Upos == "ADJ" || token.Xpos is "VBN" or "VBG",
    };

    /// <summary>Under what the lexicon may have a word: its lemma, without the plural's ending, whole with its hyphens.</summary>
    private static IEnumerable<string> NamesOf(Sentence sentence, Token token) =>
        new[] { token.Lemma.ToLowerInvariant(), SingularOf(token).ToLowerInvariant(), HyphenatedWords.LemmaOf(sentence, token) }.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Whether a word is that one; participles that stand as adjectives go by their form too ("a stinging attack").</summary>
    private static bool Is(Sentence sentence, Token token, string lemma) =>
        token.Form.Equals(lemma, StringComparison.OrdinalIgnoreCase) || NamesOf(sentence, token).Contains(lemma, StringComparer.OrdinalIgnoreCase);

    /// <summary>"Troops", "arms", "talks" are lemmas of their own to some; the lexicon has them without the ending.</summary>
    private static string SingularOf(Token token) => token is { Upos: "NOUN", Xpos: "NNS" } && token.Lemma.EndsWith('s') ? token.Lemma[..^1] : token.Lemma;

    /// <summary>"In October the army took over": that is no "take in".</summary>
    private static bool IsOfPhraseBefore(Token word, Token head) => word is { Upos: "ADP" or "SCONJ", Deprel: "case" or "mark" } && word.Index < head.Index;

    /// <summary>"Held a photograph during a rally": that is no "hold rally".</summary>
    private static bool IsOfOtherPhrase(Sentence sentence, Token word, Token head, Sense sense) =>
        IsOther(sentence, word, sense) || (word.Upos == "NOUN" && sentence.HeadOf(word) is { } above && above != head && IsOther(sentence, above, sense));

    private static bool IsOther(Sentence sentence, Token word, Sense sense) =>
        word is { Upos: "NOUN", Deprel: "obl" } && sentence.DependentsOf(word).Any(mark => mark.Deprel == "case" && !sense.Trigger.Contains(mark.Form.ToLowerInvariant()));

    /// <summary>"Won a medal in Athens", "took money in cash": the preposition of another phrase is no particle of the verb.</summary>
    private static bool IsNoParticle(Sentence sentence, Token word, Token head, Sense sense) =>
        word is { Upos: "ADP", Deprel: "case" } && HasObject(sentence, head) && word.Form.Equals("in", StringComparison.OrdinalIgnoreCase) && sense.Trigger[^1] == "in" && !sense.Frames.Any(frame => frame.Sources.Concat(frame.Targets).Contains(new Slot(SlotKind.Preposition, "in")));

    /// <summary>"The air force sent fighters": that is no "send force".</summary>
    private static bool IsOfSubject(Sentence sentence, Token word, Token head) =>
        (word.Deprel == "nsubj" && word.Head == head.Index) || (sentence.HeadOf(word) is { Deprel: "nsubj" } above && above.Head == head.Index && above.Index < head.Index);

    /// <summary>"Appointed Darko, a former ambassador": that is no "appoint ambassador".</summary>
    private static bool IsExplanation(Token word, Token head) => word.Deprel == "appos" && word.Head != head.Index;

    /// <summary>"The sanctions imposed on Chad", "the attack that rebels launched": the object of a participle or relative clause is the noun that it describes.</summary>
    private static IEnumerable<Token> ObjectBefore(Sentence sentence, Token verb) =>
        verb.Deprel is "acl" or "acl:relcl" && sentence.HeadOf(verb) is { Upos: "NOUN" } described && !sentence.DependentsOf(verb).Any(token => token.Deprel == "obj" && token.Upos != "PRON") ? [described] : [];

    /// <summary>The words of a trigger around its head word; null where one is missing.</summary>
    private static List<Token>? WordsOf(Sentence sentence, Sense sense, Token head)
    {
        var words = new List<Token> { head };
        foreach (var lemma in sense.Trigger.Skip(1))
        {
            // The later words depend on the earlier ones, at most through one more word: "with" on "talks" in "hold talks with". Where a tree
            // goes astray they still stand close behind.
            var next = words.SelectMany(sentence.DependentsOf)
                .SelectMany(token => sentence.DependentsOf(token).Where(below => token.Upos != "VERB" || below.Upos is "PART" or "ADP" or "SCONJ" || below.Xpos == "MD").Prepend(token))
                .Concat(ObjectBefore(sentence, head))
                .Concat(sentence.Tokens.Skip(words[^1].Index + 1).Take(Reach).TakeWhile(token => token.Upos is not ("VERB" or "PUNCT")))
                .FirstOrDefault(token => Is(sentence, token, lemma) && !words.Contains(token) && !IsOfPhraseBefore(token, head) && !IsNoParticle(sentence, token, head, sense) && !IsOfSubject(sentence, token, head) && !IsExplanation(token, head) && (token.Index == head.Head || !IsOfOtherPhrase(sentence, token, head, sense)));
            if (next is null)
            {
                return null;
            }

            words.Add(next);
        }

        return words;
    }
}
