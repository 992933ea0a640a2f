using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;

namespace GraphBuilder.Language.Reading;

/// <summary>The words of an analysed sentence.</summary>
internal readonly struct TokenWords(IReadOnlyList<Token> tokens) : IWordList
{
    public int Count => tokens.Count;

    public ReadOnlySpan<char> this[int index] => tokens[index].Form;
}
