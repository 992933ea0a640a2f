using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;
using GraphBuilder.Stages;

namespace GraphBuilder.Language.Tagging;

/// <summary>The tagger as a stage: tokens to sentences with tags, lemmas, trees and names.</summary>
/// <remarks>
/// A sentence with more word pieces than the model has positions is read in successive stretches, each with its own tree; the roots of the later ones depend on
/// the first one's as <c>parataxis</c>.
/// </remarks>
public sealed class TaggingAnalyzer : ITextAnalyzer
{
    private readonly LanguageModel _model;
    private readonly string[] _upos, _xpos, _deprels, _names;
    private readonly LemmaRule[] _lemmas;

    /// <summary>Makes the stage of a loaded model.</summary>
    public TaggingAnalyzer(LanguageModel model)
    {
        _model = model;
        (_upos, _xpos, _deprels, _names) = (model.Labels["upos"], model.Labels["xpos"], model.Labels["deprel"], model.Labels["names"]);
        _lemmas = [.. model.Labels["lemma"].Select(LemmaRule.Parse)];
    }

    /// <inheritdoc />
    public string Name => "tagger";

    /// <inheritdoc />
    public string Fingerprint => $"{Name} {_model.Fingerprint}";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(TokenLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(SentenceLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var sentences = document.Get<TokenLayer>().Sentences;
        var tokens = sentences.Select(sentence => new Token[sentence.Tokens.Count]).ToArray();
        var vectors = new List<StretchVectors>();
        var words = 0;
        var workspace = _model.Rent();
        for (var next = 0; next < sentences.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var batch = workspace.Batch;
            batch.Clear();
            for (; next < sentences.Count && batch.Pieces < _model.BatchPieces; next++)
            {
                batch.Add(next, new SpanWords(document.Text, sentences[next].Tokens));
            }

            words += batch.Words;
            Tag(document, workspace, sentences, tokens, words <= _model.WordsKept ? vectors : null);
        }

        _model.Return(workspace);
        document.Set(new SentenceLayer([.. sentences.Select((sentence, index) => new Sentence(index, sentence.Span, tokens[index]))]));
        document.Set(new TaggerVectorLayer(vectors));
    }

    private unsafe void Tag(Document document, Workspace workspace, IReadOnlyList<SentenceTokens> sentences, Token[][] tokens, List<StretchVectors>? vectors)
    {
        var found = workspace.Tagger;
        var rows = _model.Tagger.Tag(workspace.Batch, found);
        foreach (var stretch in workspace.Batch.Stretches)
        {
            vectors?.Add(StretchVectors.Copy(stretch, rows, _model.Tagger.Width, _model.Tagger.Width));
            var sentence = tokens[stretch.Sentence];
            for (var i = 0; i < stretch.Words; i++)
            {
                var index = stretch.FirstToken + i;
                sentence[index] = MakeToken(document, sentences[stretch.Sentence].Tokens[index], index, stretch, stretch.FirstWord + i, found);
            }

            if (stretch.FirstToken > 0)
            {
                HangOnFirstRoot(sentence, stretch);
            }
        }
    }

    private Token MakeToken(Document document, TextSpan span, int index, Stretch stretch, int row, TaggerScratch found)
    {
        var form = span.Of(document.Text);
        return new Token
        {
            Index = index,
            Form = form,
            Span = span,
            Lemma = _lemmas[found.Lemmas[row]].Apply(form),
            Upos = _upos[found.Upos[row]],
            Xpos = _xpos[found.Xpos[row]],
            Head = found.Heads[row] == 0 ? Token.Root : stretch.FirstToken + found.Heads[row] - 1,
            Deprel = _deprels[found.Deprels[row]],
            Name = _names[found.Names[row]],
        };
    }

    private static void HangOnFirstRoot(Token[] sentence, Stretch stretch)
    {
        var root = Array.Find(sentence, token => token.Head == Token.Root)!.Index;
        for (var i = stretch.FirstToken; i < stretch.FirstToken + stretch.Words; i++)
        {
            if (sentence[i].Head == Token.Root)
            {
                sentence[i] = sentence[i] with { Head = root, Deprel = "parataxis" };
            }
        }
    }
}
