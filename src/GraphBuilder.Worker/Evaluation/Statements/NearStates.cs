namespace GraphBuilder.Worker.Evaluation.Statements;

/// <summary>States between which careful analysts waver: a reader of the graph would accept either, even where another was marked.</summary>
internal static class NearStates
{
    private static readonly string[][] Groups =
    [
        ["HOLDS_OFFICE", "LEADS", "MEMBER_OF"],
        ["PART_OF", "MEMBER_OF", "BASED_IN"],
        ["PART_OF", "CITIZEN_OF", "BASED_IN"],
        ["PART_OF", "LOCATED_IN", "BASED_IN"],
    ];

    /// <summary>Whether a claim is acceptable by what was marked in its story: the same two, wherever it says so, in the same state or a near one.</summary>
    public static bool Accepts(IEnumerable<Claim> marked, Claim claim) => marked.Any(other =>
        (other with { Sentence = claim.Sentence, Type = claim.Type }) == claim
        && (other.Type == claim.Type || Groups.Any(group => group.Contains(other.Type) && group.Contains(claim.Type))));
}
