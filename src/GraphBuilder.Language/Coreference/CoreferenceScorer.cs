using GraphBuilder.Documents;
using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Reading;
using GraphBuilder.Stages;

namespace GraphBuilder.Language.Coreference;

/// <summary>The coreference scorer as a stage: for each mention how well it goes with each of the sixty before it, and with none.</summary>
public sealed class CoreferenceScorer(LanguageModel model) : ICoreferenceScorer
{
    /// <inheritdoc />
    public string Name => "coreference scorer";

    /// <inheritdoc />
    public string Fingerprint => $"{Name} {model.Fingerprint}";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(MentionLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(CoreferenceLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var vectors = DocumentEncoding.VectorsOf(document, model, cancellationToken);
        var workspace = model.Rent();
        var scratch = workspace.Coreference;
        CopyVectors(mentions, vectors, model.Reader.Width, scratch);
        if (mentions.Count > 0)
        {
            model.CoreferenceHead.Prepare(mentions.Count, scratch);
        }

        var features = mentions.Select(mention => new MentionFeatures(mention, document.Sentences[mention.Sentence])).ToArray();
        var (apart, together) = (new float[mentions.Count], new float[mentions.Count][]);
        for (var mention = 0; mention < mentions.Count; mention++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = Math.Max(0, mention - CoreferenceHead.Reach);
            together[mention] = new float[mention - first];
            model.CoreferenceHead.Together(features, first, mention, together[mention], scratch);
            apart[mention] = model.CoreferenceHead.Apart(features[mention], mention, scratch);
        }

        model.Return(workspace);
        document.Set(new CoreferenceLayer(apart, together));
    }

    // Mentions and stretches are both in the order of the text.
    private static unsafe void CopyVectors(IReadOnlyList<Mention> mentions, ReaderVectorLayer vectors, int width, CoreferenceScratch scratch)
    {
        var target = scratch.Mentions.ReserveRows(mentions.Count, width);
        var at = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            var (sentence, start) = (mentions[i].Sentence, mentions[i].Tokens.Start);
            while (vectors.Stretches[at].Sentence < sentence || vectors.Stretches[at].FirstToken + vectors.Stretches[at].Words <= start)
            {
                at++;
            }

            var stretch = vectors.Stretches[at];
            var (row, length) = stretch.RowsOf(mentions[i].Tokens);
            fixed (float* values = stretch.Values)
            {
                Elementwise.Mean(values + row * width, width, length, width, target + (nint)i * width);
            }
        }
    }
}
