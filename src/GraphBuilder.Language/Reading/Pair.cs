namespace GraphBuilder.Language.Reading;

/// <summary>An ordered pair of mentions of a batch, and the words that they stand among.</summary>
/// <param name="Source">Row of the first mention.</param>
/// <param name="Target">Row of the second mention.</param>
/// <param name="FirstWord">Row of the first word of their stretch.</param>
/// <param name="Words">The number of words of their stretch.</param>
internal readonly record struct Pair(int Source, int Target, int FirstWord, int Words);
