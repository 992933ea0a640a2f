using GraphBuilder.Documents;

namespace GraphBuilder.Stages;

/// <summary>One step from a text to what is known of it. A stage has no state of its own: several documents may pass at once.</summary>
public interface IDocumentStage
{
    /// <summary>What messages and measurements call it.</summary>
    string Name { get; }

    /// <summary>Changes with what the stage would say of the same document: articles that were read under another fingerprint are read again.</summary>
    string Fingerprint => Name;

    /// <summary>The layers that must be there before it.</summary>
    IReadOnlyList<Type> Requires { get; }

    /// <summary>The layers that it adds.</summary>
    IReadOnlyList<Type> Provides { get; }

    /// <summary>Adds its layers to a document. Throws where it cannot; the caller decides what becomes of the document.</summary>
    void Process(Document document, CancellationToken cancellationToken);
}
