namespace GraphBuilder.Sources.Texts;

/// <summary>A line of a stream.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes without the line break, or null where it was too long to be kept.</param>
internal readonly record struct ByteLine(int Number, byte[]? Bytes);
