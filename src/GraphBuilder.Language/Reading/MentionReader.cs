using GraphBuilder.Documents;
using GraphBuilder.Stages;

namespace GraphBuilder.Language.Reading;

/// <summary>The reader's first part as a stage: finds the mentions of actors and places, those inside others too.</summary>
public sealed class MentionReader(LanguageModel model) : IMentionReader
{
    /// <inheritdoc />
    public string Name => "mention reader";

    /// <inheritdoc />
    public string Fingerprint => $"{Name} {model.Fingerprint}";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(MentionLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var mentions = new List<Mention>();
        DocumentEncoding.Encode(document, model, mentions, cancellationToken);
        document.Set(new MentionLayer(mentions, document.Sentences.Count));
    }
}
