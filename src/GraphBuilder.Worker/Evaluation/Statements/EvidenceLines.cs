using System.Text.Json;
using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Statements;
using GraphBuilder.Stages;
using GraphBuilder.Worker.Evaluation.Reader;

namespace GraphBuilder.Worker.Evaluation.Statements;

/// <summary>
/// Writes what speaks for and against each event that the reader alone thinks possible in marked stories, and whether an analyst has it: what <c>training/events/fit.py</c> fits the weights of
/// <see cref="ReaderWeights"/> on.
/// </summary>
internal sealed class EvidenceLines(DocumentPipeline extraction, KnowledgeBase knowledge)
{
    private readonly RelationReadings _readings = extraction.Stages.OfType<RelationReadings>().Single();
    private readonly ReaderEvidence _evidence = new(knowledge);
    private readonly MarkedClaims _marked = new(knowledge.Ontology);

    /// <summary>One line of JSON for each pair and type, in order of the text.</summary>
    public IEnumerable<string> Of(MarkedStory story, CancellationToken cancellationToken)
    {
        var document = new Document(story.Document.Id, story.Document.Text, published: null);
        extraction.Process(document, cancellationToken);
        var places = new MarkedPlaces(story);
        var gold = story.Sentences.SelectMany(_marked.Of).ToHashSet();
        var relations = document.Get<RelationLayer>().Relations.ToDictionary(relation => (relation.Source, relation.Target));
        var told = _readings.Told(document);
        foreach (var reading in _readings.Candidates(document).Where(reading => reading is { IsState: false, Rule: RelationSelection.Reader }))
        {
            yield return JsonSerializer.Serialize(new
            {
                story = story.Document.Id,
                right = Claim(document, reading, places) is { } claim && gold.Contains(claim),
                evidence = ReaderEvidence.Names.Zip(_evidence.Of(document, reading, relations, told)).ToDictionary(pair => pair.First, pair => Math.Round(pair.Second, 6)),
            });
        }
    }

    private Claim? Claim(Document document, Reading reading, MarkedPlaces places) =>
        places.EntityAt(SpanOf(document, reading.Source)) is { } source && places.EntityAt(SpanOf(document, reading.Target)) is { } target
            ? _marked.InOrder(new Claim(places.SentenceAt(reading.Sentence.Span.Start), source, target, reading.Type))
            : null;

    private static TextSpan SpanOf(Document document, int index)
    {
        var mention = document.Get<MentionLayer>().Mentions[index];
        return document.Sentences[mention.Sentence].SpanOf(mention.Tokens);
    }
}
