using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Stages;

namespace GraphBuilder.Extraction.Names;

/// <summary>
/// Puts the tokens' name tags right with the named mentions, which the reader, the gazetteer and the rest of the article know. What counts as a name is what
/// Universal NER calls so: persons, bodies and places by name, without titles; adjectives and peoples ("Iraqi", "Kurds") are none.
/// </summary>
public sealed class NameTagging(KnowledgeBase knowledge) : IDocumentStage
{
    private readonly NamedMentions _named = new(knowledge);
    private readonly NameMerging _merging = new(knowledge);
    private readonly FinerTypes _finer = new(knowledge);

    /// <inheritdoc />
    public string Name => "name tagging";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(MentionLayer), typeof(KnownActorLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(NameLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var types = new NameTypes();
        var tagged = document.Sentences.Select(TagRepair.Read).ToList();
        var names = new List<TaggedName>();
        foreach (var sentence in document.Sentences)
        {
            var mentioned = NamesOf(document, sentence);
            types.Add(sentence, tagged[sentence.Index]);
            types.Add(sentence, mentioned);
            names.AddRange(_merging.Merge(sentence, tagged[sentence.Index], mentioned));
        }

        names = [.. names.Select(name => WithFinerType(document, types.Decide(document.Sentences[name.Sentence], name, tagged[name.Sentence])))];
        var bySentence = names.ToLookup(name => name.Sentence);
        document.Set(new SentenceLayer([.. document.Sentences.Select(sentence => NameTags.Write(sentence, bySentence[sentence.Index]))]));
        document.Set(new NameLayer(names));
    }

    private TaggedName WithFinerType(Document document, TaggedName name) => name.EntityType is not null || name.Tag == "PER"
        ? name
        : name with { EntityType = _finer.OfName(document.Sentences[name.Sentence].SpanOf(name.Tokens).Of(document.Text), name.Tag == "ORG" ? "Organization" : "Location") };

    private List<TaggedName> NamesOf(Document document, Sentence sentence)
    {
        var (mentions, known) = (document.Get<MentionLayer>(), document.Get<KnownActorLayer>().Matches);
        var (first, count) = mentions.Of(sentence.Index).GetOffsetAndLength(mentions.Mentions.Count);
        return [.. Enumerable.Range(first, count).Select(i => _named.Read(sentence, mentions.Mentions[i], known[i])).OfType<TaggedName>()];
    }
}
