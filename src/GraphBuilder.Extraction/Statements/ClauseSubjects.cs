using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Finds who does what a verb says where the subject stands elsewhere: before a coordinated verb, in the clause that governs it, in the noun that it describes.</summary>
internal sealed class ClauseSubjects(Lexicon lexicon)
{
    private const int MostSteps = 8;

    /// <summary>Whether a word is a pronoun that stands for the noun that its clause describes.</summary>
    public static bool IsRelative(Token token) => token.Form.ToLowerInvariant() is "who" or "which" or "that" or "whom";

    /// <summary>The head words of those who act.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="mentioned">The head words of all mentions of the sentence, where they are known.</param>
    public IEnumerable<Token> Of(Sentence sentence, Token verb, IReadOnlySet<int>? mentioned = null) => Of(sentence, verb, mentioned, 0);

    private IEnumerable<Token> Of(Sentence sentence, Token verb, IReadOnlySet<int>? mentioned, int depth)
    {
        if (depth > MostSteps)
        {
            return [];
        }

        var own = sentence.DependentsOf(verb).Where(token => token.Deprel is "nsubj" or "nsubj:pass").ToList();
        return own.Count > 0 ? own.Where(subject => subject.Deprel == "nsubj").SelectMany(subject => Meant(sentence, verb, subject, mentioned, depth))
            : sentence.HeadOf(verb) is { } head ? FromAbove(sentence, verb, head, mentioned, depth)
            : [];
    }

    /// <summary>A relative pronoun stands for the noun that its clause describes; a pronoun that nobody has resolved ("Chad and Niger said they will meet") for whoever speaks.</summary>
    private IEnumerable<Token> Meant(Sentence sentence, Token verb, Token subject, IReadOnlySet<int>? mentioned, int depth)
    {
        if (subject is { Upos: "PRON", Xpos: "PRP" } && mentioned?.Contains(subject.Index) == false && verb.Deprel == "ccomp" && sentence.HeadOf(verb) is { } told)
        {
            foreach (var speaker in Of(sentence, told, mentioned, depth + 1))
            {
                yield return speaker;
            }
        }

        if (verb.Deprel != "acl:relcl" || !IsRelative(subject) || sentence.HeadOf(verb) is not { } described)
        {
            yield return subject;
            yield break;
        }

        yield return Antecedent(sentence, subject, described, mentioned);
        foreach (var maker in MakersOf(sentence, described, mentioned, depth))
        {
            yield return maker;
        }
    }

    private IEnumerable<Token> FromAbove(Sentence sentence, Token verb, Token head, IReadOnlySet<int>? mentioned, int depth)
    {
        if (verb.Deprel is "xcomp" or "advcl" or "acl" or "ccomp" && (Addressed(sentence, head) ?? Charged(sentence, head, verb, mentioned)) is { } addressed)
        {
            return [addressed];
        }

        switch (verb.Deprel)
        {
            case "xcomp":
                var objects = sentence.DependentsOf(head).Where(token => token.Deprel is "obj" or "iobj").ToList();
                return objects.Count > 0 ? objects : Shared(sentence, head, mentioned, depth);
            case "advcl" or "parataxis" when ClauseObjects.IsPassive(sentence, verb):
                return [];
            case "conj" when verb.Xpos == "VBN" && ClauseObjects.IsPassive(sentence, head):
                return [];
            case "advcl" when verb.Xpos == "VB" && AskedBy(sentence, head) is { Count: > 0 } asked:
                return asked;
            case "conj" or "advcl" or "parataxis" when head.Upos is "VERB" or "AUX" or "ADJ":
                return Shared(sentence, head, mentioned, depth);
            case "acl" when !ClauseObjects.IsPassive(sentence, verb) && verb.Xpos == "VBG":
                return MakersOf(sentence, head, mentioned, depth).Prepend(head);
            case "acl" when verb.Xpos == "VB":
                return OfPurpose(sentence, head, mentioned, depth);
            default:
                return [];
        }
    }

    /// <summary>"Pressed Chad to close the camps": whoever is pressed closes them, also where the tree takes the clause for a purpose.</summary>
    private List<Token> AskedBy(Sentence sentence, Token verb) =>
        lexicon.OperatorsOf(verb.Lemma.ToLowerInvariant()).Any(op => op is { Kind: OperatorKind.Demand, Actor: ComplementActor.Target, Words.Length: 1 })
            ? [.. sentence.DependentsOf(verb).Where(token => token.Deprel is "obj" or "iobj" or "nsubj:pass")] : [];

    /// <summary>The subject of a clause, whether it acts or suffers there: "was sent to fight", "was held after attacking a guard".</summary>
    private IEnumerable<Token> Shared(Sentence sentence, Token head, IReadOnlySet<int>? mentioned, int depth) =>
        sentence.DependentsOf(head).Where(token => token.Deprel == "nsubj:pass").ToList() is { Count: > 0 } suffering
            ? suffering.SelectMany(subject => Meant(sentence, head, subject, mentioned, depth))
            : Of(sentence, head, mentioned, depth + 1);

    /// <summary>"Issued a statement condemning Chad", "launched an operation that killed ten": what the thing does he does who makes it.</summary>
    private IEnumerable<Token> MakersOf(Sentence sentence, Token thing, IReadOnlySet<int>? mentioned, int depth) =>
        mentioned?.Contains(thing.Index) == false && thing.Deprel == "obj" && sentence.HeadOf(thing) is { Upos: "VERB" } verb
        && lexicon.OperatorsOf(verb.Lemma.ToLowerInvariant()).Any(op => op.Kind is OperatorKind.Light or OperatorKind.Aspect) ? Of(sentence, verb, mentioned, depth + 1) : [];

    /// <summary>"Troops to guard the port", "Chad's plan to free them", "the second senator to leave", "approved a plan to leave": he himself, whose plan it is, who is that one, who makes the plan.</summary>
    private IEnumerable<Token> OfPurpose(Sentence sentence, Token noun, IReadOnlySet<int>? mentioned, int depth)
    {
        if (mentioned?.Contains(noun.Index) == true)
        {
            return [noun];
        }

        // "The court's request to surrender them", "issued an ultimatum to Chad to free them": the other is to do it.
        if (lexicon.SensesOf(noun.Lemma.ToLowerInvariant()).Any(sense => sense is { Type: "DEMANDS", PartOfSpeech: PartOfSpeech.Noun }) || noun.Lemma == "ultimatum")
        {
            return sentence.DependentsOf(noun).Concat(sentence.HeadOf(noun) is { } governing ? sentence.DependentsOf(governing) : [])
                .Where(token => mentioned?.Contains(token.Index) == true && token.Deprel is "nmod" or "obl" && FrameSlots.Prepositions(sentence, token).Any(preposition => preposition is "to" or "on")).Take(1);
        }

        var owners = sentence.DependentsOf(noun).Where(token => mentioned?.Contains(token.Index) == true
            && (token.Deprel is "nmod:poss" or "compound" or "amod" || (token.Deprel == "nmod" && FrameSlots.Prepositions(sentence, token).Any(preposition => preposition is "by" or "of" or "from")))).ToList();
        return owners.Count > 0 ? owners
            : sentence.DependentsOf(noun).Any(token => token.Deprel == "nsubj") ? sentence.DependentsOf(noun).Where(token => token.Deprel == "nsubj")
            : sentence.HeadOf(noun) is { Upos: "VERB" } verb && IsOwn(noun, verb) ? Of(sentence, verb, mentioned, depth + 1)
            : [];
    }

    /// <summary>"Approved a plan to leave", "made an attempt to leave", "spoke in an effort to calm them": one's own; "foiled a plot to kill", "rejected a plan to leave" are not.</summary>
    private bool IsOwn(Token noun, Token verb)
    {
        var kinds = lexicon.OperatorsOf(noun.Lemma.ToLowerInvariant()).Select(op => op.Kind).ToList();
        return noun.Deprel is "obj" or "obl" && !IsAgainst(verb)
            && (noun.Deprel == "obl" || kinds.Exists(kind => kind is OperatorKind.Commitment or OperatorKind.Possibility)
                || lexicon.OperatorsOf(verb.Lemma.ToLowerInvariant()).Any(op => op.Kind is OperatorKind.Light or OperatorKind.Aspect));
    }

    private bool IsAgainst(Token verb) => lexicon.SensesOf(verb.Lemma.ToLowerInvariant()).Any(sense => sense.Trigger.Length == 1 && sense.Type is "REJECTS" or "ACCUSES" or "COERCES" or "ATTACKS" or "SANCTIONS");

    /// <summary>
    /// "A move echoed by Norway, which announced sanctions": where the tree hangs the clause on what is nobody, the name right before the pronoun is meant. "An attack on a funeral that killed ten": the
    /// attack did.
    /// </summary>
    private Token Antecedent(Sentence sentence, Token pronoun, Token described, IReadOnlySet<int>? mentioned) =>
        pronoun.Form.ToLowerInvariant() is "that" or "which" && described.Deprel == "nmod" && sentence.HeadOf(described) is { Upos: "NOUN" } deed && IsAttack(deed) ? deed
        : mentioned?.Contains(described.Index) == false && sentence.Tokens.Take(pronoun.Index).LastOrDefault(token => token.Upos != "PUNCT") is { } before && mentioned.Contains(before.Index) ? before : described;

    private bool IsAttack(Token noun) => lexicon.SensesOf(noun.Lemma.ToLowerInvariant()).Any(sense => sense is { Type: "ATTACKS", PartOfSpeech: PartOfSpeech.Noun, Trigger.Length: 1 });

    /// <summary>"Called on Tehran to release": who is addressed is to act.</summary>
    private Token? Addressed(Sentence sentence, Token verb)
    {
        foreach (var op in lexicon.OperatorsOf(verb.Lemma.ToLowerInvariant()).Where(op => op is { Kind: OperatorKind.Demand, Words.Length: 2 }))
        {
            var addressed = sentence.DependentsOf(verb).FirstOrDefault(token => token.Deprel is "obl" or "nmod" or "obj"
                && sentence.DependentsOf(token).Any(mark => mark.Deprel == "case" && mark.Form.Equals(op.Words[1], StringComparison.OrdinalIgnoreCase)));
            if (addressed is not null)
            {
                return addressed;
            }
        }

        return null;
    }

    /// <summary>"Accused Chad of arming rebels", "prevented Chad from arming them", "thanked Chad for arming them", "the guard charged with beating them": the object acts there.</summary>
    private Token? Charged(Sentence sentence, Token verb, Token clause, IReadOnlySet<int>? mentioned)
    {
        if (clause.Xpos != "VBG" || !sentence.DependentsOf(clause).Any(token => token.Deprel is "mark" or "case" && token.Form.ToLowerInvariant() is "of" or "for" or "from" or "with" or "into"))
        {
            return null;
        }

        var charged = sentence.DependentsOf(verb).FirstOrDefault(token => token.Deprel is "obj" or "nsubj:pass");
        return charged is not null && IsRelative(charged) && sentence.HeadOf(verb) is { } described ? Antecedent(sentence, charged, described, mentioned)
            : charged ?? ClauseObjects.ByMovement(sentence, verb).FirstOrDefault();
    }
}
