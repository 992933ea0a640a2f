using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Stages;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>
/// Puts the reader's mentions right with what is known: phrases cut in two are joined, names that the gazetteer, the tagger or the rest of the article know are
/// added, titles before names dropped, and the type of a known actor is its own.
/// </summary>
public sealed class MentionCorrection : IDocumentStage
{
    private readonly KnowledgeBase _knowledge;
    private readonly ActorChoice _choice;
    private readonly MentionTyping _typing;
    private readonly TitlesBeforeNames _titles;
    private readonly HyphenatedPairs _pairs;
    private readonly PossessorsInNames _possessors;
    private readonly MentionTrimming _trimming;
    private readonly NameEdges _edges;
    private readonly LongerNames _longer;
    private readonly NoActors _noActors;

    /// <summary>Corrects with what is known.</summary>
    public MentionCorrection(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _choice = new(knowledge.Actors);
        _titles = new(knowledge.Titles);
        _pairs = new(knowledge.Actors);
        _possessors = new(knowledge.Actors);
        var designators = new Designators(knowledge);
        _typing = new(knowledge, _choice, designators);
        _trimming = new(knowledge, designators);
        _edges = new(knowledge);
        _longer = new(knowledge.Actors, _choice);
        _noActors = new(knowledge, designators);
    }

    /// <inheritdoc />
    public string Name => "mention correction";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(MentionLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(KnownActorLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var mentions = new MentionSet(document.Sentences, PhraseJoining.Join(document)
            .SelectMany(mention => _pairs.Split(document.Sentences[mention.Sentence], mention))
            .SelectMany(mention => _possessors.Split(document.Sentences[mention.Sentence], mention))
            .SelectMany(mention => _edges.Mend(document.Sentences[mention.Sentence], mention))
            .SelectMany(mention => _trimming.Trim(document.Sentences[mention.Sentence], mention)));
        mentions.Complete(_longer);
        mentions.AddAll(new GazetteerSearch(_knowledge.Actors, _knowledge.Lexicon, _choice).Find(mentions));
        mentions.AddAll(TaggerNames.Find(mentions));
        mentions.AddAll(RepeatedNames.Find(mentions));

        var surnames = mentions.All.Where(mention => mention is { Form: MentionForm.Name, Type: MentionType.Person, Tokens.Length: > 1 })
            .Select(mention => document.Sentences[mention.Sentence].Tokens[mention.Tokens.End - 1].Form).ToHashSet(StringComparer.Ordinal);
        var corrected = new MentionLayer(
            mentions.All.Where(IsActor).Select(mention => _typing.Type(document.Sentences[mention.Sentence], document.Text, mention, surnames)), document.Sentences.Count);
        document.Set(corrected);
        var known = corrected.Mentions.Select(mention => _typing.ActorOf(Words(mention), mention) ?? _typing.PersonWithTitle(document, mention)).ToArray();
        var named = known.OfType<ActorMatch>().Where(match => match.Kind <= MatchKind.Acronym).Select(match => match.Actor.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < known.Length; i++)
        {
            known[i] ??= _choice.ChooseAmong(named, Words(corrected.Mentions[i]), corrected.Mentions[i]);
        }

        document.Set(new KnownActorLayer(known));

        bool IsActor(Mention mention) =>
            !_noActors.Has(document.Sentences[mention.Sentence], Words(mention), mention, mentions.In(document.Sentences[mention.Sentence]))
            && !_titles.IsTitle(document.Sentences[mention.Sentence], mention, mentions.In(document.Sentences[mention.Sentence]));

        string Words(Mention mention) => document.Sentences[mention.Sentence].SpanOf(mention.Tokens).Of(document.Text);
    }
}
