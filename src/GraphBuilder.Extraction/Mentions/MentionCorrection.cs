using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Stages;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>
/// Puts the reader's mentions right with what is known: phrases cut in two are joined, names that the gazetteer, the tagger or the rest of the article know are
/// added, and the type of a known actor is its own.
/// </summary>
public sealed class MentionCorrection(KnowledgeBase knowledge) : IDocumentStage
{
    private readonly ActorChoice _choice = new(knowledge.Actors);
    private readonly TitlesBeforeNames _titles = new(knowledge.Titles);
    private readonly Designators _designators = new(knowledge);

    /// <inheritdoc />
    public string Name => "mention correction";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(MentionLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(KnownActorLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var mentions = new MentionSet(document.Sentences, PhraseJoining.Join(document));
        mentions.AddAll(new GazetteerSearch(knowledge.Actors, _choice).Find(mentions));
        mentions.AddAll(TaggerNames.Find(mentions));
        mentions.AddAll(RepeatedNames.Find(mentions));

        var corrected = new MentionLayer(mentions.All.Where(IsNoTitle).Select(Retyped), document.Sentences.Count);
        document.Set(corrected);
        document.Set(new KnownActorLayer([.. corrected.Mentions.Select(m => m.Form == MentionForm.Name ? Match(m) : null)]));

        bool IsNoTitle(Mention mention) => !_titles.IsTitle(document.Sentences[mention.Sentence], mention, mentions.In(document.Sentences[mention.Sentence]));

        Mention Retyped(Mention mention) =>
            mention.Form == MentionForm.Name && Match(mention) is { } match
                ? mention with { Type = ActorChoice.TypeOf(match.Actor) }
                : _designators.Retype(document.Sentences[mention.Sentence], mention);

        ActorMatch? Match(Mention mention)
        {
            var words = document.Sentences[mention.Sentence].SpanOf(mention.Tokens).Of(document.Text);
            return _choice.Choose(words, mention.Type) ?? (mention.Type == MentionType.Person ? null : _choice.ChooseByNameAlone(words));
        }
    }
}
