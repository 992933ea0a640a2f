using System.Text;
using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>A story of marked sentences as a document: a line a sentence, with the tokens of the marks.</summary>
internal sealed class MarkedStory
{
    /// <summary>Number of the first of the marked sentences that the model has not learned from; they are whole stories.</summary>
    public const int FirstHeldOut = 1940;

    /// <summary>Number of the last of them.</summary>
    public const int LastHeldOut = 2184;

    /// <summary>Joins the sentences of a story.</summary>
    /// <param name="name">The story's name.</param>
    /// <param name="sentences">Its sentences in order; at least one, each with tokens.</param>
    public MarkedStory(string name, IReadOnlyList<MarkedSentence> sentences)
    {
        var text = new StringBuilder();
        var places = new List<SentenceTokens>();
        foreach (var sentence in sentences)
        {
            var start = text.Append(text.Length > 0 ? "\n" : "").Length;
            text.Append(sentence.Text);
            List<TextSpan> tokens = [.. sentence.Tokens.Select(token => new TextSpan(start + token.Start, start + token.End))];
            places.Add(new SentenceTokens(new TextSpan(tokens[0].Start, tokens[^1].End), tokens));
        }

        Sentences = sentences;
        Document = new Document(name, text.ToString());
        Document.Set(new TokenLayer(places));
    }

    /// <summary>The sentences, by their index in the document.</summary>
    public IReadOnlyList<MarkedSentence> Sentences { get; }

    /// <summary>The document, with its tokens.</summary>
    public Document Document { get; }

    /// <summary>The marked mentions of the story, in the order of <see cref="GivenMentions"/>.</summary>
    public IReadOnlyList<MarkedMention> Mentions => [.. Sentences.SelectMany(sentence => sentence.Mentions)];

    /// <summary>The marked mentions as a layer.</summary>
    public MentionLayer GivenMentions() => new(
        Sentences.SelectMany((sentence, index) => sentence.Mentions.Select(mention => new Mention(index, mention.Tokens, mention.Type, mention.Form))),
        Sentences.Count);

    /// <summary>The stories that the model has not learned from.</summary>
    public static IEnumerable<MarkedStory> HeldOut(IEnumerable<MarkedSentence> sentences) =>
        Of(sentences.Where(sentence => sentence.Number is >= FirstHeldOut and <= LastHeldOut));

    /// <summary>The stories of sentences in order.</summary>
    public static IEnumerable<MarkedStory> Of(IEnumerable<MarkedSentence> sentences) =>
        sentences.Where(sentence => sentence.Tokens.Count > 0)
            .GroupBy(sentence => sentence.Story, (story, its) => new MarkedStory(story, [.. its.OrderBy(sentence => sentence.Number)]));
}
