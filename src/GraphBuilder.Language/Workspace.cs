using GraphBuilder.Language.Coreference;
using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Reading;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language;

/// <summary>What one thread needs while it reads a document; used again and again.</summary>
internal sealed class Workspace
{
    public Workspace(LanguageModel model)
    {
        var encoder = new EncoderScratch();
        Batch = new PieceBatch(model.Vocabulary, model.Positions);
        Tagger = new TaggerScratch(encoder);
        Reader = new ReaderScratch(encoder, model.Reader);
    }

    public PieceBatch Batch { get; }

    public TaggerScratch Tagger { get; }

    public ReaderScratch Reader { get; }

    public CoreferenceScratch Coreference { get; } = new();
}
