namespace GraphBuilder.Language.Encoders;

/// <summary>The words of a sentence, wherever they are kept.</summary>
internal interface IWordList
{
    int Count { get; }

    ReadOnlySpan<char> this[int index] { get; }
}
