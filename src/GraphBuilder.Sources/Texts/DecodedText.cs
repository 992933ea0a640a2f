namespace GraphBuilder.Sources.Texts;

/// <summary>The characters of a file.</summary>
/// <param name="Text">Without the byte order mark; offsets of source maps refer to it.</param>
/// <param name="Encoding">The name of the encoding.</param>
/// <param name="Guessed">Whether nothing in the file says that it is this encoding.</param>
internal sealed record DecodedText(string Text, string Encoding, bool Guessed);
