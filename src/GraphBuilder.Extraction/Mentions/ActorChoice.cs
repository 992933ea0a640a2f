using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>Decides which known actor a name means, given what kind of thing the reader takes it for.</summary>
public sealed class ActorChoice(Actors actors)
{
    /// <summary>The actor that a name means when it is read as <paramref name="type"/>; null where none fits or several fit equally well.</summary>
    public ActorMatch? Choose(string name, MentionType type)
    {
        ActorMatch? best = null;
        foreach (var match in actors.Find(name))
        {
            if (!Fits(match, type))
            {
                continue;
            }

            if (best is null)
            {
                best = match;
            }
            else if (match.Kind == best.Kind)
            {
                return null;
            }
        }

        return best;
    }

    /// <summary>
    /// The actor that a name can only mean, whatever it is read as: a country by its own name, or the only bearer of a name of several words or of an
    /// abbreviation. Null where the words leave a doubt.
    /// </summary>
    public ActorMatch? ChooseByNameAlone(string name)
    {
        var matches = actors.Find(name);
        if (matches.FirstOrDefault(m => m.Actor.Type == nameof(MentionType.Country) && m.Kind <= MatchKind.Acronym) is { } country)
        {
            return country;
        }

        if (matches is [{ Kind: MatchKind.Adjective } adjective])
        {
            return adjective;
        }

        var distinctive = name.Contains(' ', StringComparison.Ordinal) || NameKey.IsAcronym(name);
        return distinctive && matches is [{ Kind: <= MatchKind.Acronym } only] ? only : null;
    }

    /// <summary>
    /// Of several actors that a name may mean the only one that the article names otherwise ("Congolese" where it names one of the two Congos); of several countries else the
    /// first of the seeds; or null.
    /// </summary>
    public ActorMatch? ChooseAmong(IReadOnlySet<string> named, string name, Mention mention)
    {
        if (mention.Form != MentionForm.Name)
        {
            return null;
        }

        var fitting = actors.Find(name).Where(match => Fits(match, mention.Type)).ToList();
        var among = fitting.Where(match => named.Contains(match.Actor.Id)).ToList();
        return fitting.Count < 2 ? null : among is [var only] ? only : mention.Type == MentionType.Country ? fitting[0] : null;
    }

    /// <summary>What kind of thing the reader would call an actor.</summary>
    public static MentionType TypeOf(Actor actor) => actor.Type switch
    {
        "Person" => MentionType.Person,
        "Country" => MentionType.Country,
        "Location" => MentionType.Place,
        "Group" => MentionType.Group,
        _ => MentionType.Organization,
    };

    private static bool Fits(ActorMatch match, MentionType type) => match.Kind == MatchKind.Told || type switch
    {
        // A capital or a palace stands for its country only where the reader takes it for the country.
        MentionType.Country => match.Actor.Type == "Country",
        MentionType.Place => match.Actor.Type == "Location" || (match.Actor.Type == "Country" && match.Kind <= MatchKind.Acronym),
        MentionType.Person => match.Actor.Type == "Person",
        MentionType.Organization => match.Actor.Type == "Organization",

        // "500 Palestinians" are people, not the nation.
        _ => match.Actor.Type is "Group" or "Organization" && match.Kind <= MatchKind.Demonym,
    };
}
