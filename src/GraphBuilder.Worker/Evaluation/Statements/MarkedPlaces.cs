using GraphBuilder.Documents;
using GraphBuilder.Worker.Evaluation.Reader;

namespace GraphBuilder.Worker.Evaluation.Statements;

/// <summary>Which marked sentence and which marked entity stands where in the text of a story.</summary>
internal sealed class MarkedPlaces
{
    private readonly List<(int Start, int Number)> _sentences = [];
    private readonly List<(TextSpan Span, string Entity)> _mentions = [];

    /// <summary>Places what is marked in a story.</summary>
    public MarkedPlaces(MarkedStory story)
    {
        var places = story.Document.Get<TokenLayer>().Sentences;
        foreach (var (place, sentence) in places.Zip(story.Sentences))
        {
            _sentences.Add((place.Span.Start, sentence.Number));
            _mentions.AddRange(sentence.Mentions.Select(mention => (new TextSpan(place.Tokens[mention.Tokens.Start].Start, place.Tokens[mention.Tokens.End - 1].End), mention.Entity)));
        }
    }

    /// <summary>The number of the sentence at an offset.</summary>
    public int SentenceAt(int offset) => _sentences.Last(sentence => sentence.Start <= Math.Max(offset, _sentences[0].Start)).Number;

    /// <summary>The key of the marked mention that shares most of its extent with a span; null where none touches it.</summary>
    public string? EntityAt(TextSpan span) =>
        _mentions.Where(mention => mention.Span.Overlaps(span)).OrderByDescending(mention => Share(mention.Span, span)).Select(mention => mention.Entity).FirstOrDefault();

    private static double Share(TextSpan one, TextSpan other) =>
        (double)(Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start)) / TextSpan.Covering(one, other).Length;
}
