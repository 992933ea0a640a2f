using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Extraction.Statements;
using GraphBuilder.Graph;
using GraphBuilder.Stages;
using GraphBuilder.Text;

namespace GraphBuilder.Extraction;

/// <summary>Reads articles with a pipeline of stages, from the tokenizer to the statements.</summary>
public sealed class ArticleExtractor : IArticleExtractor
{
    private const string RulesVersion = "1";
    private readonly DocumentPipeline _pipeline;
    private readonly StatementAssembly _assembly;

    /// <summary>Puts the pipeline together and checks it.</summary>
    /// <exception cref="InvalidOperationException">A stage lacks a layer that no stage before it adds.</exception>
    public ArticleExtractor(DocumentPipeline pipeline, KnowledgeBase knowledge, Calibration calibration)
    {
        _pipeline = pipeline;
        _assembly = new(knowledge.Ontology, calibration);
        Fingerprint = StableHash.Of(RulesVersion, knowledge.Fingerprint, calibration.Fingerprint, string.Join(' ', pipeline.Stages.Select(stage => stage.Fingerprint)));
    }

    /// <inheritdoc />
    public string Fingerprint { get; }

    /// <inheritdoc />
    public ArticleGraph Extract(Article article, CancellationToken cancellationToken)
    {
        var document = new Document(article.Id.Value, article.Text, article.Published);
        _pipeline.Process(document, cancellationToken);
        var statements = _assembly.Assemble(document, article.Id);
        return new ArticleGraph
        {
            Article = article,
            Entities = Worthwhile(document.Get<EntityLayer>().Entities, statements),
            Statements = statements,
            Fingerprint = Fingerprint,
        };
    }

    /// <summary>Entities with a name, those that do something, and those spoken of more than once; a passing "woman" is no node.</summary>
    private static List<ArticleEntity> Worthwhile(IEnumerable<ArticleEntity> entities, IReadOnlyList<Statement> statements)
    {
        var used = statements.SelectMany(statement => new[] { statement.Source, statement.Target, statement.Third?.Party, statement.Attribution, statement.Location })
            .OfType<Argument>().Select(argument => argument.Entity).ToHashSet();
        return [.. entities.Where(entity => entity.IsKnown || used.Contains(entity.Id) || entity.Mentions.Count > 1 || entity.Mentions.Any(mention => mention.Form == MentionForm.Name))];
    }
}
