using GraphBuilder.Documents;
using GraphBuilder.Language.Coreference;
using GraphBuilder.Stages;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>Measures the reader on marked stories: the mentions that it finds, and what it says of given ones.</summary>
/// <param name="analyzer">Says tags and trees of the tokens of the marks.</param>
/// <param name="mentions">Finds mentions.</param>
/// <param name="relations">Says what given mentions do to each other.</param>
/// <param name="coreference">Says which given mentions go together.</param>
internal sealed class ReaderEvaluation(ITextAnalyzer analyzer, IMentionReader mentions, IRelationReader relations, ICoreferenceScorer coreference)
{
    private readonly MentionMeasure _mentions = new();
    private readonly RelationMeasure _relations = new();
    private readonly CoreferenceMeasure _coreference = new();
    private readonly List<JudgedPair> _pairs = [];

    /// <summary>Every pair that was counted, with what the reader says of it.</summary>
    public IReadOnlyList<JudgedPair> Pairs => _pairs;

    /// <summary>The figures so far.</summary>
    public IEnumerable<Measurement> Figures(string data) =>
    [
        .. _mentions.Figures.Concat(_relations.Figures).Select(figure => Measurement.Of("reader", data, figure.Name, figure.Counts)),
        .. _coreference.Figures("reader", data),
    ];

    /// <summary>Counts one story.</summary>
    public void Add(MarkedStory story, CancellationToken cancellationToken)
    {
        var document = story.Document;
        analyzer.Process(document, cancellationToken);
        mentions.Process(document, cancellationToken);
        CompareMentions(story, document.Get<MentionLayer>());
        document.Set(story.GivenMentions());
        relations.Process(document, cancellationToken);
        CompareRelations(story, document);
        coreference.Process(document, cancellationToken);
        CompareEntities(story.Mentions, document.Get<CoreferenceLayer>());
    }

    private void CompareMentions(MarkedStory story, MentionLayer found)
    {
        var given = story.GivenMentions();
        for (var sentence = 0; sentence < story.Sentences.Count; sentence++)
        {
            _mentions.Add(given.Mentions.Take(given.Of(sentence)), found.Mentions.Take(found.Of(sentence)));
        }
    }

    private void CompareRelations(MarkedStory story, Document document)
    {
        var given = document.Get<MentionLayer>();
        var found = document.Get<RelationLayer>().Relations.ToDictionary(relation => (relation.Source, relation.Target));
        for (var sentence = 0; sentence < story.Sentences.Count; sentence++)
        {
            var first = given.Of(sentence).Start.Value;
            foreach (var pair in MarkedPair.Of(story.Sentences[sentence]))
            {
                var relation = found.GetValueOrDefault((first + pair.Source, first + pair.Target));
                _relations.Add(pair, relation);
                _pairs.Add(new JudgedPair(story.Sentences[sentence].Number, pair, relation));
            }
        }
    }

    private void CompareEntities(IReadOnlyList<MarkedMention> given, CoreferenceLayer scores)
    {
        var found = PlainJoining.Join(scores, given.Count);
        _coreference.Add([.. given.Select(mention => mention.Entity)], found);
        for (var mention = 0; mention < given.Count; mention++)
        {
            var compared = Enumerable.Range(scores.FirstCompared(mention), mention - scores.FirstCompared(mention)).ToList();
            var best = compared.Count == 0 ? -1 : compared.MaxBy(earlier => scores.Together(earlier, mention));
            var isJoined = best >= 0 && scores.Together(best, mention) > scores.Apart(mention);
            _coreference.AddAntecedent(
                given[mention].Form, compared.Exists(earlier => IsOfEntity(earlier, mention)), isJoined ? IsOfEntity(best, mention) : null);
        }

        bool IsOfEntity(int earlier, int mention) => given[earlier].Entity == given[mention].Entity;
    }
}
