using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Names;

/// <summary>A name, placed by counting the characters of its text that are no white space.</summary>
internal readonly record struct FoundName(TextSpan Place, string Type);
