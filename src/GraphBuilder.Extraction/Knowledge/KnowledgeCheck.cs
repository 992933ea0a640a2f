using System.Text.RegularExpressions;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>Looks for contradictions in knowledge that loads.</summary>
internal static partial class KnowledgeCheck
{
    public static IReadOnlyList<KnowledgeProblem> Of(KnowledgeBase knowledge) =>
    [
        .. ToldAndKeptApart(knowledge), .. SharedNames(knowledge), .. OfficesHeldTwice(knowledge), .. Examples(knowledge), .. TypesOfSenses(knowledge),
    ];

    /// <summary>One name for two actors, unless one of them is a place within or the capital of the other, or the seeds call it ambiguous.</summary>
    private static IEnumerable<KnowledgeProblem> SharedNames(KnowledgeBase knowledge)
    {
        var ambiguous = knowledge.Ambiguous.Select(n => NameKey.Of(n)).ToHashSet(StringComparer.Ordinal);
        var seen = new Dictionary<string, (Actor Actor, string Name)>(StringComparer.Ordinal);
        foreach (var actor in knowledge.Actors.All)
        {
            foreach (var name in actor.Aliases.Concat(actor.Adjectives).Concat(actor.Demonyms).Concat(actor.Metonyms).Prepend(actor.Name))
            {
                var key = NameKey.Of(name);
                if (!seen.TryAdd(key, (actor, name)) && seen[key].Actor != actor && !ambiguous.Contains(key))
                {
                    var (other, otherName) = seen[key];
                    yield return new KnowledgeProblem(
                        actor.Origin,
                        $"'{name}' of {actor.Id} is also {(name == otherName ? "a name" : $"'{otherName}'")} of {other.Id} ({other.Origin})",
                        "take it from one of them, or list it under 'ambiguous'");
                }
            }
        }
    }

    /// <summary>A name that the aliases give to an actor and that is to be kept apart from it.</summary>
    private static IEnumerable<KnowledgeProblem> ToldAndKeptApart(KnowledgeBase knowledge) =>
        from decision in knowledge.KeptApart.Decisions
        from name in decision.Names
        from actor in knowledge.Actors.Find(name).Where(match => match.Kind == MatchKind.Told).Select(match => match.Actor)
        where decision.Names.Any(other => other != name && new KeptApart([decision]).Forbids(name, actor))
        select new KnowledgeProblem(decision.Origin, $"'{name}' is to be kept apart from {actor.Id}, and the aliases say that it means it", "take it from one of the two");

    private static IEnumerable<KnowledgeProblem> OfficesHeldTwice(KnowledgeBase knowledge)
    {
        var unique = knowledge.Titles.All.Where(t => t.Unique).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var offices = knowledge.Actors.All.SelectMany(a => a.Offices.Select(o => (Holder: a, Office: o)))
            .Where(x => unique.Contains(x.Office.Canonical))
            .GroupBy(x => (x.Office.Canonical, x.Office.Of));
        foreach (var office in offices)
        {
            var inOrder = office.OrderBy(x => x.Office.From ?? DateOnly.MinValue).ToArray();
            for (var i = 1; i < inOrder.Length; i++)
            {
                var (earlier, later) = (inOrder[i - 1], inOrder[i]);
                if (SurelyOverlap(earlier.Office, later.Office) && earlier.Holder != later.Holder)
                {
                    yield return new KnowledgeProblem(
                        later.Office.Origin,
                        $"{later.Holder.Name} and {earlier.Holder.Name} ({earlier.Office.Origin}) are both {office.Key.Canonical} of {office.Key.Of}"
                        + $" on {later.Office.From:yyyy-MM-dd}",
                        "correct the dates");
                }
            }
        }
    }

    /// <summary>Whether two terms overlap even if dates of which only the year or month is known are taken at their kindest.</summary>
    private static bool SurelyOverlap(Office earlier, Office later)
    {
        var end = earlier.To is not { } to ? DateOnly.MaxValue
            : earlier.ToIsExact ? to
            : new DateOnly(to.Year, to is { Month: 12, Day: 31 } ? 1 : to.Month, 1);
        var start = later.From is not { } from ? DateOnly.MinValue
            : later.FromIsExact ? from
            : new DateOnly(from.Year, from is { Month: 1, Day: 1 } ? 12 : from.Month, 28);
        return start < end;
    }

    private static IEnumerable<KnowledgeProblem> Examples(KnowledgeBase knowledge)
    {
        foreach (var sense in knowledge.Lexicon.Senses)
        {
            if (!SourceMark().IsMatch(sense.Example) || !TargetMark().IsMatch(sense.Example))
            {
                yield return new KnowledgeProblem(
                    sense.Origin, $"the example of {sense.Id} does not mark who acts and upon whom", "put them in <s>…</s> and <t>…</t>");
            }
            else if (!WordForms.Contain(Marks().Replace(sense.Example, ""), sense.Trigger))
            {
                yield return new KnowledgeProblem(
                    sense.Origin, $"the example of {sense.Id} lacks its trigger '{string.Join(' ', sense.Trigger)}'", "use the trigger in it");
            }
        }
    }

    private static IEnumerable<KnowledgeProblem> TypesOfSenses(KnowledgeBase knowledge)
    {
        foreach (var sense in knowledge.Lexicon.Senses.Where(s => !s.IsState))
        {
            var type = knowledge.Ontology.FindEvent(sense.Type)!;
            var sameRoot = sense.Cameo!.AsSpan(0, 2).SequenceEqual(type.Cameo.AsSpan(0, 2));
            if (sense.Plover != type.Plover && !sameRoot)
            {
                yield return new KnowledgeProblem(
                    sense.Origin, $"CAMEO {sense.Cameo} of {sense.Id} is {sense.Plover}, not {type.Plover}", "correct the code or the type");
            }
        }
    }

    [GeneratedRegex("<s>.+?</s>")]
    private static partial Regex SourceMark();

    [GeneratedRegex("<t>.+?</t>")]
    private static partial Regex TargetMark();

    [GeneratedRegex("</?[a-z]>")]
    private static partial Regex Marks();
}
