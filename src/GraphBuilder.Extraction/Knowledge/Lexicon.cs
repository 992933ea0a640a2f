using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>The words that carry events and states, those that change how they are taken, and those for actors without a name.</summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, ImmutableArray<Sense>> _senses;
    private readonly Dictionary<string, ImmutableArray<Operator>> _operators;
    private readonly Dictionary<string, ActorNoun> _nouns;
    private readonly Dictionary<string, KinshipNoun> _kinship;
    private readonly FrozenSet<string> _descriptors;
    private readonly FrozenSet<string> _outsiders;
    private readonly Dictionary<string, PlaceNoun> _places;
    private readonly FrozenDictionary<string, char> _givenNames;
    private readonly Dictionary<(string Words, string Type), NameWord> _nameWords;

    internal Lexicon(
        IEnumerable<Sense> senses, IEnumerable<Operator> operators, IEnumerable<ActorNoun> nouns, IEnumerable<KinshipNoun> kinship,
        IEnumerable<string> descriptors, IEnumerable<string> outsiders, IEnumerable<PlaceNoun> places, IEnumerable<NameWord> nameWords, IReadOnlyDictionary<string, char> givenNames)
    {
        _givenNames = givenNames.ToFrozenDictionary(StringComparer.Ordinal);
        _descriptors = descriptors.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _outsiders = outsiders.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Senses = [.. senses];
        Operators = [.. operators];
        Nouns = [.. nouns];
        Kinship = [.. kinship];
        _senses = Senses.GroupBy(s => s.Trigger[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, LongestFirst, StringComparer.Ordinal);
        _operators = Operators.GroupBy(o => o.Words[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(o => o.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
        _nouns = ByForm(Nouns, noun => noun.Lemma, noun => noun.Plural);
        _kinship = ByForm(Kinship, noun => noun.Lemma, noun => noun.Plural);
        _places = ByForm(places, noun => noun.Lemma, noun => noun.Plural);
        _nameWords = nameWords.ToDictionary(word => (word.Words, word.Type));
    }

    /// <summary>All senses.</summary>
    public ImmutableArray<Sense> Senses { get; }

    /// <summary>All words that change how events are taken.</summary>
    public ImmutableArray<Operator> Operators { get; }

    /// <summary>All nouns for actors without a name.</summary>
    public ImmutableArray<ActorNoun> Nouns { get; }

    /// <summary>All nouns for relatives.</summary>
    public ImmutableArray<KinshipNoun> Kinship { get; }

    /// <summary>The senses whose trigger begins with this lemma, those with more words first; the caller looks for the rest around it.</summary>
    public ImmutableArray<Sense> SensesOf(string headLemma) => _senses.GetValueOrDefault(headLemma, []);

    /// <summary>The senses of exactly this sequence of lemmas.</summary>
    public IEnumerable<Sense> SensesOf(IReadOnlyList<string> lemmas) =>
        lemmas.Count == 0 ? [] : SensesOf(lemmas[0]).Where(s => s.Trigger.SequenceEqual(lemmas));

    /// <summary>The operators that begin with this lemma, those with more words first.</summary>
    public ImmutableArray<Operator> OperatorsOf(string lemma) => _operators.GetValueOrDefault(lemma, []);

    /// <summary>The noun for an actor, by its lemma or plural in small letters ("police", "security forces"); null if it is none.</summary>
    public ActorNoun? FindNoun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>The noun for a relative, by its lemma or plural; null if it is none.</summary>
    public KinshipNoun? FindKinship(string lemma) => _kinship.GetValueOrDefault(lemma);

    /// <summary>Whether a word says what kind somebody is, by creed, direction or language, and names nobody ("Islamic", "Western", "former").</summary>
    public bool IsDescriptor(string word) => _descriptors.Contains(word);

    /// <summary>Whether a noun, by its lemma, says that somebody is held, sought or opposed by whoever he is said to be of: "the tribunal's suspects", "critics of the party".</summary>
    public bool IsOutsider(string lemma) => _outsiders.Contains(lemma);

    /// <summary>The gender that a given name tells, <c>m</c> or <c>f</c>; null for one that is not known or that both bear.</summary>
    public char? GenderOf(string givenName) => _givenNames.TryGetValue(NameKey.Of(givenName), out var gender) ? gender : null;

    /// <summary>The noun for a kind of place, by its lemma or plural in small letters ("city", "refugee camp"); null if it is none.</summary>
    public PlaceNoun? FindPlaceNoun(string lemma) => _places.GetValueOrDefault(lemma);

    /// <summary>What the last words of a name of this type say of its bearer ("inc" of an <c>Organization</c>); null if they say nothing.</summary>
    /// <param name="words">The words, in small letters, without full stops.</param>
    /// <param name="type">The type of the bearer, of those at the top.</param>
    public NameWord? FindNameWord(string words, string type) => _nameWords.GetValueOrDefault((words, type));

    /// <summary>Under the lemma and the plural; where two share a form the first has it.</summary>
    private static Dictionary<string, T> ByForm<T>(IEnumerable<T> nouns, Func<T, string> lemma, Func<T, string> plural) =>
        nouns.SelectMany(noun => new[] { (Form: lemma(noun), Noun: noun), (Form: plural(noun), Noun: noun) })
            .DistinctBy(pair => pair.Form).ToDictionary(pair => pair.Form, pair => pair.Noun, StringComparer.Ordinal);

    private static ImmutableArray<Sense> LongestFirst(IEnumerable<Sense> senses) =>
        [.. senses.OrderByDescending(s => s.Trigger.Length).ThenByDescending(s => s.Prior)];
}
