namespace GraphBuilder.Extraction.Knowledge;

/// <summary>An office that a person holds over a time.</summary>
/// <param name="Title">The title as it is used, as <c>Secretary of State</c>.</param>
/// <param name="Canonical">The title that it amounts to, as <c>Foreign Minister</c>.</param>
/// <param name="Of">Id of the country or body.</param>
/// <param name="From">First day, or null if not known or long ago.</param>
/// <param name="To">Last day, or null if not over.</param>
/// <param name="FromIsExact">Whether the day of <paramref name="From"/> is known, and not the year or month only.</param>
/// <param name="ToIsExact">Whether the day of <paramref name="To"/> is known.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record Office(
    string Title, string Canonical, string Of, DateOnly? From, DateOnly? To, bool FromIsExact, bool ToIsExact, Origin Origin)
{
    /// <summary>Whether it was held on a day.</summary>
    public bool HeldOn(DateOnly date) => (From is null || From <= date) && (To is null || date <= To);
}
