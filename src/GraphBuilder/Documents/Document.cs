namespace GraphBuilder.Documents;

/// <summary>A text and the layers that stages have added to it. Not safe for several threads at once.</summary>
public sealed class Document
{
    private readonly Dictionary<Type, IDocumentLayer> _layers = [];

    /// <summary>Makes a document without layers.</summary>
    /// <param name="id">What messages call it.</param>
    /// <param name="text">The text that all offsets refer to.</param>
    /// <param name="published">The date of publication, which relative dates refer to.</param>
    public Document(string id, string text, DateOnly? published = null)
    {
        Id = id;
        Text = text;
        Published = published;
    }

    /// <summary>What messages call it.</summary>
    public string Id { get; }

    /// <summary>The text that all offsets refer to.</summary>
    public string Text { get; }

    /// <summary>The date of publication, where it is known.</summary>
    public DateOnly? Published { get; }

    /// <summary>The analysed sentences: the layer <see cref="SentenceLayer"/>.</summary>
    public IReadOnlyList<Sentence> Sentences => Get<SentenceLayer>().Sentences;

    /// <summary>Whether a layer has been added.</summary>
    public bool Has(Type layer) => _layers.ContainsKey(layer);

    /// <summary>A layer that a stage has added.</summary>
    /// <exception cref="InvalidOperationException">No stage has added it.</exception>
    public TLayer Get<TLayer>()
        where TLayer : class, IDocumentLayer
        => _layers.TryGetValue(typeof(TLayer), out var layer)
            ? (TLayer)layer
            : throw new InvalidOperationException($"document '{Id}' has no {typeof(TLayer).Name}: no stage before has added it");

    /// <summary>Adds a layer, or replaces the one of the same type.</summary>
    public void Set<TLayer>(TLayer layer)
        where TLayer : class, IDocumentLayer
        => _layers[typeof(TLayer)] = layer;
}
