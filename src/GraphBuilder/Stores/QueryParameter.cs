namespace GraphBuilder.Stores;

/// <summary>A parameter of a named query.</summary>
/// <param name="Name">Its name without the dollar sign.</param>
/// <param name="Type"><c>string</c>, <c>integer</c> or <c>date</c> (yyyy-MM-dd).</param>
/// <param name="Default">The value when none is given; null where one must be given, the empty text for "any".</param>
/// <param name="Meaning">What it means.</param>
public sealed record QueryParameter(string Name, string Type, string? Default, string Meaning);
