using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>A state that the tree says of a pair.</summary>
/// <param name="Type">The state type, as the graph names it.</param>
/// <param name="Prior">How often such words mean that state, 0 to 1.</param>
/// <param name="Rule">What found it.</param>
/// <param name="Trigger">The word that says it, or null where the form of the phrase does.</param>
/// <param name="IsOver">Whether it says so of another time: "a former member".</param>
public sealed record StateFinding(string Type, double Prior, string Rule, Token? Trigger = null, bool IsOver = false);
