using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>
/// States that the tree says outright, by the form of a phrase or by a word of the lexicon, where the reader is not sure enough by itself. What the form makes likely is weighed with
/// what the reader thinks of the pair.
/// </summary>
public sealed class StateReadings(KnowledgeBase knowledge)
{
    private const string Leads = "LEADS", AlliedWith = "ALLIED_WITH";
    private static readonly string[] Belonging = ["PART_OF", "MEMBER_OF", "BASED_IN", "LOCATED_IN"];

    /// <summary>The reader's log odds count by half: the slope of its calibration on states.</summary>
    private const double ReaderWeight = 0.48;

    /// <summary>What the reader thinks at least of a pair; it does not tell less than this from nothing.</summary>
    private const double LeastProbability = 0.01;

    private readonly PlacePatterns _places = new(knowledge.Lexicon);
    private readonly BelongingPatterns _belonging = new(knowledge);
    private readonly LexiconStates _words = new(knowledge);
    private readonly ClauseReading _clauses = new(knowledge.Lexicon);
    private readonly PersonTitles _titles = new(knowledge);
    private readonly StateCorrections _corrections = new(knowledge);

    /// <summary>The readings with the reader's states put right, and those that it has left unsaid.</summary>
    /// <param name="document">The document.</param>
    /// <param name="read">What is read so far, events included.</param>
    public List<Reading> Complete(Document document, IReadOnlyList<Reading> read)
    {
        var relations = document.Get<RelationLayer>().Relations.ToDictionary(relation => (relation.Source, relation.Target));
        var found = document.Sentences.SelectMany(sentence => FindingsIn(document, sentence)).ToList();
        var complete = read.Select(reading => reading.IsState ? Corrected(document, reading, found) : reading).OfType<Reading>().ToList();
        complete.AddRange(found
            .Where(one => !one.Finding.IsOver && IsPossible(document, one.Pair, one.Finding) && !IsRead(document, read, one.Pair) && !IsOffice(document, one.Pair, one.Finding))
            .Select(one => ReadingOf(one.Pair, one.Finding, relations.GetValueOrDefault((one.Pair.Source.Index, one.Pair.Target.Index))))
            .GroupBy(reading => (Math.Min(reading.Source, reading.Target), Math.Max(reading.Source, reading.Target)))
            .Select(said => said.MaxBy(reading => reading.Probability)!));
        return [.. complete.Where(reading => !complete.Exists(other => IsReverse(document, reading, other)))];
    }

    /// <summary>"A coalition of religious parties": they are members of it, and it is no part of them; of two that belong to each other the likelier does.</summary>
    private static bool IsReverse(Document document, Reading reading, Reading other)
    {
        var clusters = document.Get<ClusterLayer>();
        return Belonging.Contains(reading.Type, StringComparer.Ordinal) && Belonging.Contains(other.Type, StringComparer.Ordinal) && reading.Probability < other.Probability
            && clusters.Of(reading.Source) == clusters.Of(other.Target) && clusters.Of(reading.Target) == clusters.Of(other.Source);
    }

    /// <summary>The reader's state as the words for it take it: denied, doubted, or null where it is over.</summary>
    private Reading? Corrected(Document document, Reading reading, List<(StatePair Pair, StateFinding Finding)> found)
    {
        var said = found.Where(one => one.Pair.Source.Index == reading.Source && one.Pair.Target.Index == reading.Target).Select(one => one.Finding).ToList();
        if (said.Exists(finding => finding.IsOver && finding.Type == reading.Type))
        {
            return null;
        }

        if (Belonging.Contains(reading.Type, StringComparer.Ordinal) && found.Find(one => SaysOther(one.Pair, one.Finding, reading)) is { Finding: { } other, Pair: { } pair } && IsPossible(document, pair, other))
        {
            return ReadingOf(pair, other, null) with { Probability = reading.Probability };
        }

        return _corrections.Correct(document, said.Find(finding => finding.Trigger is not null && finding.Type == reading.Type) is { Trigger: { } trigger }
            && _clauses.Read(reading.Sentence, trigger) is var effect
                ? reading with { Modality = effect.Modality ?? reading.Modality, Polarity = effect.Polarity, Carrier = trigger }
                : reading);
    }

    /// <summary>"A task force led by the navy", "troops allied with the rebels": they are for that no part of it.</summary>
    private static bool SaysOther(StatePair pair, StateFinding finding, Reading reading) => !finding.IsOver
        && ((finding.Type == Leads && pair.Source.Index == reading.Target && pair.Target.Index == reading.Source)
            || (finding.Type == AlliedWith && pair.Source.Index == reading.Source && pair.Target.Index == reading.Target && !pair.Source.Mention.Tokens.Contains(pair.Target.Mention.Tokens)));

    private IEnumerable<(StatePair Pair, StateFinding Finding)> FindingsIn(Document document, Sentence sentence)
    {
        var participants = ParticipantsOf(document, sentence);
        var pairs = participants.SelectMany(source => participants.Where(target => target != source).Select(target => new StatePair(sentence, source, target)));
        foreach (var pair in pairs)
        {
            if ((_places.Find(pair) ?? _belonging.Find(pair)) is { } finding)
            {
                yield return (pair, finding);
            }
        }

        foreach (var found in _words.Find(sentence, participants, SentenceMentions.Heads(document, sentence)))
        {
            yield return found;
        }
    }

    private static List<StateParticipant> ParticipantsOf(Document document, Sentence sentence)
    {
        var (mentions, clusters, entities) = (document.Get<MentionLayer>().Mentions, document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        var participants = new List<StateParticipant>();
        foreach (var index in SentenceMentions.Indexes(document, sentence))
        {
            if (entities.TryGetValue(clusters.Of(index), out var entity))
            {
                participants.Add(new(index, mentions[index], sentence.HeadWordOf(mentions[index].Tokens), entity.FinerType ?? entity.Type, entity.Id));
            }
        }

        return participants;
    }

    /// <summary>Between two entities whose types allow it, one of whom has a name.</summary>
    private bool IsPossible(Document document, StatePair pair, StateFinding finding)
    {
        var clusters = document.Get<ClusterLayer>();
        return pair.Source.Entity != pair.Target.Entity
            && (clusters.Of(pair.Source.Index).HasName || clusters.Of(pair.Target.Index).HasName)
            && knowledge.Ontology.Allows(finding.Type, pair.Source.EntityType, pair.Target.EntityType);
    }

    private static bool IsRead(Document document, IReadOnlyList<Reading> read, StatePair pair)
    {
        var clusters = document.Get<ClusterLayer>();
        var (source, target) = (clusters.Of(pair.Source.Index), clusters.Of(pair.Target.Index));
        return read.Any(reading => reading.IsState
            && ((clusters.Of(reading.Source) == source && clusters.Of(reading.Target) == target) || (clusters.Of(reading.Source) == target && clusters.Of(reading.Target) == source)));
    }

    /// <summary>"Supreme Leader" is an office, whatever "leader" means by itself.</summary>
    private bool IsOffice(Document document, StatePair pair, StateFinding finding) =>
        finding.Type is "LEADS" or "MEMBER_OF" or "CITIZEN_OF" && _titles.Of(document, pair.Source.Index) is { Match.Title.Role: TitleRole.Office };

    private Reading ReadingOf(StatePair pair, StateFinding finding, Relation? relation)
    {
        var thought = Math.Clamp(relation?.State[finding.Type] ?? 0, LeastProbability, 1 - LeastProbability);
        var effect = finding.Trigger is { } trigger ? _clauses.Read(pair.Sentence, trigger) : null;
        return new()
        {
            Sentence = pair.Sentence,
            Type = finding.Type,
            IsState = true,
            Source = pair.Source.Index,
            Target = pair.Target.Index,
            Carrier = finding.Trigger,
            Modality = effect?.Modality ?? Modality.Asserted,
            Polarity = effect?.Polarity ?? Polarity.Affirmed,
            Probability = 1 / (1 + Math.Exp(-LogOdds(finding.Prior) - (ReaderWeight * LogOdds(thought)))),
            Rule = finding.Rule,
        };
    }

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));
}
