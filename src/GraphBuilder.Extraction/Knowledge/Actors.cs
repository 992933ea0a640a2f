using System.Collections.Immutable;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>The gazetteer: known actors, found by name, id, surname or office.</summary>
public sealed class Actors
{
    private readonly Dictionary<string, Actor> _byId;
    private readonly Dictionary<string, ImmutableArray<ActorMatch>> _byKey;
    private readonly ILookup<string, Actor> _bySurname;
    private readonly ILookup<(string Title, string Of), (Office Office, Actor Holder)> _byOffice;
    private readonly ILookup<(string Country, string Kind), Actor> _institutions;
    private readonly ILookup<(string Country, string Key), Actor> _local;
    private readonly Titles _titles;

    internal Actors(IEnumerable<Actor> actors, Titles titles)
    {
        _titles = titles;
        All = [.. actors];
        _byId = All.ToDictionary(a => a.Id, StringComparer.Ordinal);
        _byKey = All.SelectMany(NamesOf)
            .GroupBy(m => NameKey.Of(m.Name), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, Ranked, StringComparer.Ordinal);
        _bySurname = All.Where(a => a.Surname is not null).ToLookup(a => NameKey.Of(a.Surname), StringComparer.Ordinal);
        _byOffice = All.SelectMany(a => a.Offices.Select(o => (Office: o, Holder: a))).ToLookup(x => (x.Office.Canonical, x.Office.Of));
        _institutions = All.Where(a => a.Institution is not null && a.Country is not null).ToLookup(a => (a.Country!, a.Institution!));
        _local = All.Where(a => a.Country is not null)
            .SelectMany(a => a.LocalNames.Select(n => (Country: a.Country!, Key: NameKey.Of(n), Actor: a)))
            .ToLookup(x => (x.Country, x.Key), x => x.Actor);
        MostWords = _byKey.Count == 0 ? 0 : _byKey.Keys.Max(k => k.Count(c => c == ' ') + 1);
    }

    /// <summary>All actors, in the order of the seeds.</summary>
    public ImmutableArray<Actor> All { get; }

    /// <summary>How many words the longest name has: a search need not look further.</summary>
    public int MostWords { get; }

    /// <summary>The actor with this id, or null.</summary>
    public Actor? FindById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// The actors that a name may mean, the surest kind of match first; none if it is not known. Names are compared by
    /// <see cref="NameKey"/>.
    /// </summary>
    public ImmutableArray<ActorMatch> Find(ReadOnlySpan<char> name)
    {
        if (!_byKey.TryGetValue(NameKey.Of(name), out var matches))
        {
            return [];
        }

        var fitting = ImmutableArray.CreateBuilder<ActorMatch>(matches.Length);
        foreach (var match in matches)
        {
            if (NameKey.CaseFits(name, match.Name) && !fitting.Any(m => m.Actor == match.Actor))
            {
                fitting.Add(match);
            }
        }

        return fitting.DrainToImmutable();
    }

    /// <summary>The actor that a name means in one country ("Labor Party" of Israel), or null.</summary>
    public Actor? FindLocal(ReadOnlySpan<char> name, string country) => _local[(country, NameKey.Of(name))].FirstOrDefault();

    /// <summary>Known persons with this surname; which is meant, the text or the date must tell.</summary>
    public IEnumerable<Actor> FindBySurname(ReadOnlySpan<char> surname) => _bySurname[NameKey.Of(surname)];

    /// <summary>
    /// Who held an office on a day, or null if that is not known. Titles that amount to the same are one: the "foreign minister" of the
    /// United States is its Secretary of State. On the day of a change it is the one who came in.
    /// </summary>
    /// <param name="title">The title, as "President" or "foreign minister".</param>
    /// <param name="of">Id of the country or body.</param>
    /// <param name="date">The day.</param>
    public Actor? HolderOf(string title, string of, DateOnly date) =>
        _byOffice[(_titles.Canonical(title, of), of)]
            .Where(x => x.Office.HeldOn(date))
            .OrderByDescending(x => x.Office.From ?? DateOnly.MinValue)
            .Select(x => x.Holder)
            .FirstOrDefault();

    /// <summary>All who held an office, with the office, in no particular order.</summary>
    public IEnumerable<(Office Office, Actor Holder)> HoldersOf(string title, string of) =>
        _byOffice[(_titles.Canonical(title, of), of)];

    /// <summary>A country's body of a kind, as <c>parliament</c> or <c>foreign-ministry</c>, or null.</summary>
    public Actor? InstitutionOf(string country, string kind) => _institutions[(country, kind)].FirstOrDefault();

    private static IEnumerable<ActorMatch> NamesOf(Actor actor)
    {
        foreach (var name in actor.ToldNames)
        {
            yield return new ActorMatch(actor, MatchKind.Told, name);
        }

        yield return new ActorMatch(actor, MatchKind.Name, actor.Name);
        foreach (var alias in actor.Aliases)
        {
            yield return new ActorMatch(actor, NameKey.IsAcronym(alias) ? MatchKind.Acronym : MatchKind.Alias, alias);
        }

        foreach (var (names, kind) in new[]
                 {
                     (actor.Adjectives, MatchKind.Adjective), (actor.Demonyms, MatchKind.Demonym), (actor.Capitals, MatchKind.Capital),
                     (actor.Metonyms, MatchKind.Metonym),
                 })
        {
            foreach (var name in names)
            {
                yield return new ActorMatch(actor, kind, name);
            }
        }
    }

    /// <summary>The surest first; where the user has told what is meant, nothing else.</summary>
    private static ImmutableArray<ActorMatch> Ranked(IEnumerable<ActorMatch> matches)
    {
        var ranked = matches.OrderBy(m => m.Kind).ToImmutableArray();
        return ranked[0].Kind == MatchKind.Told ? [.. ranked.Where(m => m.Actor == ranked[0].Actor)] : ranked;
    }
}
