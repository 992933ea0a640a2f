using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// Tells in which places of a frame a word stands around a trigger, with voice and movement undone: the subject of a passive is an object, who is urged to do something is
/// the subject of what he is to do.
/// </summary>
public sealed class FrameSlots(Lexicon lexicon)
{
    private const int MostSteps = 8;
    private static readonly HashSet<string> Quantities = new(StringComparer.OrdinalIgnoreCase) { "number", "dozen", "hundred", "thousand", "million", "score", "handful", "majority", "total", "couple", "pair", "group", "contingent" };
    private static readonly HashSet<string> Makings = new(StringComparer.OrdinalIgnoreCase) { "build", "manufacture", "produce", "design", "supply", "sell", "provide", "donate", "buy", "fund", "finance" };
    private static readonly HashSet<string> Doings = new(StringComparer.OrdinalIgnoreCase) { "lead", "claim", "impose", "order", "fire", "launch", "stage", "run", "draft", "issue" };
    private const string Between = "between", By = "by";
    private readonly ClauseSubjects _subjects = new(lexicon);
    private readonly LoosePhrases _loose = new(lexicon);

    /// <summary>The places that a participant's head word has around a trigger; empty where it has none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words of the trigger, its head word first.</param>
    /// <param name="participant">The head word of a mention.</param>
    /// <param name="mentioned">The head words of all mentions of the sentence, by index.</param>
    /// <param name="byThings">Whether whose thing stands in a place stands in it himself.</param>
    public IReadOnlySet<Slot> Of(Sentence sentence, IReadOnlyList<Token> trigger, Token participant, IReadOnlySet<int> mentioned, bool byThings = true)
    {
        var slots = new HashSet<Slot>();
        foreach (var word in Equivalents(sentence, participant, trigger, mentioned, byThings))
        {
            if (word.Index == trigger[0].Index)
            {
                slots.Add(new(SlotKind.Self));
            }

            foreach (var part in trigger)
            {
                AddDirect(sentence, part, word, slots);
            }

            if (_subjects.Of(sentence, trigger[0], mentioned).Any(subject => subject.Index == word.Index))
            {
                slots.Add(new(SlotKind.Subject));
            }

            if (ClauseObjects.ByMovement(sentence, trigger[0]).Any(found => found.Index == word.Index))
            {
                slots.Add(new(SlotKind.Object));
            }

            if (_loose.PlaceOf(sentence, trigger[0], word) is { } loose)
            {
                slots.Add(loose);
            }

            AddThroughLightVerb(sentence, trigger[0], word, slots);
            if (sentence.HeadOf(word) is { } participle && DoneBy(sentence, word, participle) is { } done && trigger.Contains(done))
            {
                // "Rejected a demand made by Oslo" is a demand by Oslo.
                slots.Add(new(SlotKind.Preposition, By));
            }

            AddBetween(sentence, trigger[0], word, mentioned, slots);
            AddFromClause(sentence, trigger[0], word, slots);
        }

        return slots;
    }

    /// <summary>
    /// A word and the words whose place it shares: the first of a coordination, what an apposition explains, and a thing that is nobody's mention but his ("Israel's attack" is
    /// condemned: Israel is).
    /// </summary>
    private IEnumerable<Token> Equivalents(Sentence sentence, Token word, IReadOnlyList<Token> trigger, IReadOnlySet<int> mentioned, bool byThings)
    {
        yield return word;
        if (IncludedIn(sentence, word) is { } whole)
        {
            yield return whole;
        }

        var at = word;
        for (var steps = 0; steps < MostSteps && (Coordination.ConjunctBefore(sentence, at) ?? sentence.HeadOf(at)) is { } head && !trigger.Contains(head); steps++)
        {
            if (byThings && DoneBy(sentence, at, head) is { } thing && !trigger.Contains(thing) && !mentioned.Contains(thing.Index))
            {
                yield return thing;
                at = thing;
                continue;
            }

            var owned = (byThings || Quantities.Contains(head.Lemma)) && head.Upos == "NOUN" && !mentioned.Contains(head.Index) && !IsTitle(sentence, head, mentioned) && (at.Deprel is "nmod:poss" or "compound" or "amod" || IsOfThing(sentence, at, head));
            if (!owned && !IsOfAHead(sentence, at))
            {
                yield break;
            }

            yield return head;
            at = head;
        }
    }

    /// <summary>"Critics include bishops and nuns": what all of them do, each does.</summary>
    private static Token? IncludedIn(Sentence sentence, Token word) =>
        sentence.HeadOf(word) is { Deprel: "obj" } first && word.Deprel == "conj" ? IncludedIn(sentence, first)
        : word.Deprel == "obj" && sentence.HeadOf(word) is { Lemma: "include" } verb ? sentence.DependentsOf(verb).FirstOrDefault(token => token.Deprel == "nsubj")
        : null;

    /// <summary>"The missiles fired by Israel struck", "rejected an order issued by the court", "a Saudi-led raid": the thing is his who did that to it, unless he only made or gave it.</summary>
    private static Token? DoneBy(Sentence sentence, Token word, Token participle) =>
        (IsAgent(sentence, word, participle) && !Makings.Contains(participle.Lemma)) || (IsBeforeHyphen(sentence, word, participle) && Doings.Contains(participle.Lemma)) ? sentence.HeadOf(participle) : null;

    private static bool IsAgent(Sentence sentence, Token word, Token participle) =>
        participle.Deprel == "acl" && ClauseObjects.IsPassive(sentence, participle) && (word.Deprel == "obl:agent" || (word.Deprel == "obl" && Prepositions(sentence, word).Contains(By)));

    private static bool IsBeforeHyphen(Sentence sentence, Token word, Token participle) =>
        participle is { Deprel: "amod", Xpos: "VBN" } && participle.Index == word.Index + 2 && sentence.Tokens[word.Index + 1].Form == "-";

    /// <summary>
    /// "The results of the U.N. report", "a statement by Iran": whose the thing is. Of a deed ("the killing of a reporter") "of" says who suffered it; of somebody's thing
    /// ("Abkhazia's independence from Georgia") no phrase says another owner.
    /// </summary>
    private bool IsOfThing(Sentence sentence, Token word, Token thing)
    {
        if (word.Deprel != "nmod" || sentence.DependentsOf(thing).Any(token => token.Deprel == "nmod:poss"))
        {
            return false;
        }

        var prepositions = Prepositions(sentence, word).ToList();
        return prepositions is ["by"] or ["from"] || (prepositions is ["of"] && !lexicon.SensesOf(thing.Lemma.ToLowerInvariant()).Any(sense => sense.PartOfSpeech == PartOfSpeech.Noun && !sense.IsState));
    }

    /// <summary>"The Ghanaian president Kojo Asante", "Kojo Asante, president of Ghana": a noun beside a name is its bearer's title, not a thing of his country's.</summary>
    private static bool IsTitle(Sentence sentence, Token noun, IReadOnlySet<int> mentioned) =>
        (IsBeside(noun) && mentioned.Contains(noun.Head)) || sentence.DependentsOf(noun).Any(token => IsBeside(token) && mentioned.Contains(token.Index));

    private static bool IsBeside(Token token) => token.Deprel is "appos" or "flat" or "nmod:desc";

    /// <summary>"Nuclear sites, including Fordow": whatever happens to the sites happens to Fordow.</summary>
    private static bool IsOfAHead(Sentence sentence, Token word) =>
        word.Deprel is "conj" or "appos" or "flat"
        || (word.Deprel is "nmod" or "obl" && sentence.DependentsOf(word).Any(token => token.Deprel == "case" && token.Form.ToLowerInvariant() is "including" or "like"));

    private static void AddDirect(Sentence sentence, Token trigger, Token word, HashSet<Slot> slots)
    {
        if (word.Head != trigger.Index)
        {
            return;
        }

        var passive = ClauseObjects.IsPassive(sentence, trigger);
        switch (word.Deprel)
        {
            case "nsubj" or "csubj":
                slots.Add(new(SlotKind.Subject));
                break;
            case "nsubj:pass":
                slots.Add(new(SlotKind.Object));
                break;
            case "obj" or "xcomp" when word.Deprel == "obj" || IsNameForPredicate(sentence, trigger, word):
                slots.Add(new(SlotKind.Object));
                break;
            case "iobj":
                slots.Add(new(SlotKind.IndirectObject));

                // "Urged them to talk": trees take who is to act for either object.
                if (sentence.DependentsOf(trigger).All(token => token.Deprel != "obj") && sentence.DependentsOf(trigger).Any(token => token.Deprel == "xcomp"))
                {
                    slots.Add(new(SlotKind.Object));
                }

                break;
            case "obl:agent":
                slots.Add(new(SlotKind.Subject));
                break;
            case "nmod:poss":
                slots.Add(new(SlotKind.Possessive));
                break;
            case "compound" or "amod" or "nmod:desc" or "nmod:unmarked":
                slots.Add(new(SlotKind.Modifier));
                break;
        }

        foreach (var preposition in Prepositions(sentence, word))
        {
            slots.Add(preposition == "by" && passive ? new(SlotKind.Subject) : new(SlotKind.Preposition, preposition));
        }
    }

    /// <summary>"Called President Amal Haddad": a name alone is no predicate, whatever the tree says.</summary>
    private static bool IsNameForPredicate(Sentence sentence, Token verb, Token word) => word.Upos == "PROPN" && !sentence.DependentsOf(verb).Any(token => token.Deprel is "obj" or "nsubj:pass");

    /// <summary>The prepositions of a phrase; of several words their whole too: "ahead of".</summary>
    internal static IEnumerable<string> Prepositions(Sentence sentence, Token word)
    {
        foreach (var mark in sentence.DependentsOf(word).Where(token => token.Deprel == "case" && token.Form is not ("'s" or "’s" or "'" or "’")))
        {
            var first = mark.Form.ToLowerInvariant();
            yield return first;
            var rest = sentence.DependentsOf(mark).Where(token => token.Deprel == "fixed").Select(token => token.Form.ToLowerInvariant()).ToList();
            if (rest.Count > 0)
            {
                yield return first + " " + string.Join(' ', rest);
            }
        }
    }

    /// <summary>"Launched an attack on", "is under attack by": around a noun, the verb that carries it lends its places.</summary>
    private void AddThroughLightVerb(Sentence sentence, Token noun, Token word, HashSet<Slot> slots)
    {
        if (noun.Upos != "NOUN" || noun.Deprel is not ("obj" or "nsubj:pass" or "obl") || Governed.IsOutside(sentence, noun) || sentence.HeadOf(noun) is not { Upos: "VERB" } verb)
        {
            return;
        }

        // "Launched an attack": who launches it attacks. Who criticizes one does not.
        if (noun.Deprel == "obj" && IsLight(verb) && _subjects.Of(sentence, verb).Any(subject => subject.Index == word.Index))
        {
            slots.Add(new(SlotKind.Subject));
            slots.Add(new(SlotKind.Possessive));
        }

        if (word.Head == verb.Index && word.Index != noun.Index)
        {
            foreach (var preposition in Prepositions(sentence, word))
            {
                slots.Add(preposition == "by" && ClauseObjects.IsPassive(sentence, verb) ? new(SlotKind.Subject) : new(SlotKind.Preposition, preposition));
            }

            if (word.Deprel == "iobj")
            {
                slots.Add(new(SlotKind.IndirectObject));
            }
        }
    }

    /// <summary>"Brokered a truce between A and B": the sides of the thing that is brought about are the sides of the bringing.</summary>
    private static void AddBetween(Sentence sentence, Token trigger, Token word, IReadOnlySet<int> mentioned, HashSet<Slot> slots)
    {
        if (trigger.Upos == "VERB" && word.Deprel == "nmod" && sentence.HeadOf(word) is { Deprel: "obj" or "nsubj:pass" } thing && thing.Head == trigger.Index && !mentioned.Contains(thing.Index)
            && Prepositions(sentence, word).Contains(Between))
        {
            slots.Add(new(SlotKind.Preposition, Between));
        }
    }

    private bool IsLight(Token verb) => lexicon.OperatorsOf(verb.Lemma.ToLowerInvariant()).Any(op => op.Kind is OperatorKind.Light or OperatorKind.Aspect);

    /// <summary>"The claim that Chad armed rebels", "approval for Chad to arm rebels", unlike "the rebels armed by Chad".</summary>
    private static bool IsThatClause(Sentence sentence, Token clause) => sentence.DependentsOf(clause).Any(token => token.Deprel == "mark" && token.Lemma.ToLowerInvariant() is "that" or "for");

    private static void AddFromClause(Sentence sentence, Token trigger, Token word, HashSet<Slot> slots)
    {
        if (sentence.HeadOf(word) is not { Deprel: "ccomp" or "xcomp" or "acl" } clause || clause.Head != trigger.Index || (clause.Deprel == "acl" && !IsThatClause(sentence, clause)))
        {
            return;
        }

        if (word.Deprel == "nsubj")
        {
            slots.Add(new(SlotKind.ClauseSubject));
        }
        else if (word.Deprel is "nsubj:pass" or "obj" or "iobj" || (word.Deprel == "obl" && Prepositions(sentence, word).Any(preposition => preposition is "with" or "to" or "against" or "on")))
        {
            slots.Add(new(SlotKind.ClauseObject));
        }
    }
}
