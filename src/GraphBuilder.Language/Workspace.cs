using GraphBuilder.Language.Encoding;
using GraphBuilder.Language.Pieces;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language;

/// <summary>What one thread needs while it reads a document; used again and again.</summary>
internal sealed class Workspace(Vocabulary vocabulary, int positions)
{
    public PieceBatch Batch { get; } = new(vocabulary, positions);

    public TaggerScratch Tagger { get; } = new();
}
