using GraphBuilder.Documents;

namespace GraphBuilder.Stages;

/// <summary>Stages in order, each with what it needs from those before it.</summary>
public sealed class DocumentPipeline
{
    private readonly IReadOnlyList<IDocumentStage> _stages;

    /// <summary>Puts stages in a row and checks that each finds its layers.</summary>
    /// <exception cref="InvalidOperationException">A stage needs a layer that none before it adds; the message names both.</exception>
    public DocumentPipeline(IEnumerable<IDocumentStage> stages)
    {
        _stages = [.. stages];
        var provided = new HashSet<Type>();
        foreach (var stage in _stages)
        {
            var missing = stage.Requires.Where(layer => !provided.Contains(layer)).Select(layer => layer.Name).ToList();
            if (missing.Count > 0)
            {
                throw new InvalidOperationException(
                    $"stage '{stage.Name}' needs {string.Join(" and ", missing)}, which no stage before it adds: register one that does, before it");
            }

            provided.UnionWith(stage.Provides);
        }
    }

    /// <summary>The stages in order.</summary>
    public IReadOnlyList<IDocumentStage> Stages => _stages;

    /// <summary>Passes a document through all stages; one whose layers the document came with is left out.</summary>
    public void Process(Document document, CancellationToken cancellationToken)
    {
        foreach (var stage in _stages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!stage.Provides.All(document.Has))
            {
                stage.Process(document, cancellationToken);
            }
        }
    }
}
