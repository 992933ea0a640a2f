using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements;

/// <summary>What stands side by side: "Malaysia and Indonesia".</summary>
internal static class Coordination
{
    /// <summary>Whether two words are parts of one coordination.</summary>
    public static bool AreCoordinated(Sentence sentence, Token one, Token other) => First(sentence, one).Index == First(sentence, other).Index;

    private static Token First(Sentence sentence, Token token) => token.Deprel == "conj" && sentence.HeadOf(token) is { } head ? First(sentence, head) : token;
}
