using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Reading;
using GraphBuilder.Stages;

namespace GraphBuilder.Language.Coreference;

/// <summary>The coreference scorer as a stage: for each mention how well it goes with each of the sixty before it, and with none.</summary>
public sealed class CoreferenceScorer(LanguageModel model) : ICoreferenceScorer
{
    // So many mentions share the memory at a time, so that it does not grow with the document.
    private const int MentionsAtOnce = 1024;

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
        var features = mentions.Select(mention => new MentionFeatures(mention, document.Sentences[mention.Sentence])).ToArray();
        var (apart, together) = (new float[mentions.Count], new float[mentions.Count][]);
        var workspace = model.Rent();
        var scratch = workspace.Coreference;
        using var stretches = DocumentEncoding.Batches(document, model, cancellationToken).SelectMany(batch => batch).GetEnumerator();
        if (mentions.Count > 0)
        {
            stretches.MoveNext();
        }

        for (int start = 0, end; start < mentions.Count; start = end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            end = Math.Min(mentions.Count, start + MentionsAtOnce);
            var first = Math.Max(0, start - CoreferenceHead.Reach);
            CopyVectors(mentions, first, start, end, stretches, scratch);
            model.CoreferenceHead.Prepare(end - first, scratch);
            for (var mention = start; mention < end; mention++)
            {
                var earliest = Math.Max(0, mention - CoreferenceHead.Reach);
                together[mention] = new float[mention - earliest];
                model.CoreferenceHead.Together(features.AsSpan(first), earliest - first, mention - first, together[mention], scratch);
                apart[mention] = model.CoreferenceHead.Apart(features[mention], mention - first, scratch);
            }
        }

        model.Return(workspace);
        document.Set(new CoreferenceLayer(apart, together));
    }

    // Rows first to end; those before start stand at the end of the memory since the last time. Mentions and stretches are both in the order of the text.
    private unsafe void CopyVectors(IReadOnlyList<Mention> mentions, int first, int start, int end, IEnumerator<StretchVectors> stretches, CoreferenceScratch scratch)
    {
        var width = model.Reader.Width;
        var target = scratch.Mentions.ReserveRows(MentionsAtOnce + CoreferenceHead.Reach, width);
        var kept = (start - first) * width;
        if (kept > 0)
        {
            new Span<float>(target + (nint)scratch.Rows * width - kept, kept).CopyTo(new Span<float>(target, kept));
        }

        for (var next = start; next < end; next++)
        {
            while (!IsIn(stretches.Current, mentions[next]))
            {
                if (!stretches.MoveNext())
                {
                    throw new InvalidOperationException($"the mention {mentions[next]} is in no sentence of the document");
                }
            }

            var (row, length) = stretches.Current.RowsOf(mentions[next].Tokens);
            fixed (float* values = stretches.Current.Values)
            {
                Elementwise.Mean(values + row * width, width, length, width, target + (nint)(next - first) * width);
            }
        }

        scratch.Rows = end - first;
    }

    private static bool IsIn(StretchVectors stretch, Mention mention) =>
        mention.Sentence == stretch.Sentence && mention.Tokens.Start >= stretch.FirstToken && mention.Tokens.Start < stretch.FirstToken + stretch.Words;
}
