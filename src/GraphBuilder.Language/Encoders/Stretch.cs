namespace GraphBuilder.Language.Encoders;

/// <summary>
/// A row of words that the encoders read at once: a sentence, or a part of one that has more pieces than the model has positions.
/// </summary>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="FirstToken">Index, in the sentence, of the first word.</param>
/// <param name="FirstPiece">Row of the first piece in the batch.</param>
/// <param name="Pieces">The number of pieces, those before and after the words included.</param>
/// <param name="FirstWord">Row of the first word in the batch.</param>
/// <param name="Words">The number of words.</param>
internal readonly record struct Stretch(int Sentence, int FirstToken, int FirstPiece, int Pieces, int FirstWord, int Words);
