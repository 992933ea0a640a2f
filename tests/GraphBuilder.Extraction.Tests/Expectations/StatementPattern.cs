using System.Text.RegularExpressions;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Tests.Expectations;

/// <summary>
/// A statement as a test writes it: <c>Oman -MEDIATES-> Iran &amp; United States [planned, said by AFP, in Muscat, 2026-02-06]</c>.
/// Actors are names or ids; <c>*</c> is anybody, or any type; <c>-</c> is nobody; <c>&lt;-MEETS-></c> takes either order; <c>(Foreign Minister)</c> behind the type is the title.
/// Polarity and modality must be those that are written, affirmed and asserted where none is, unless there is <c>[*]</c>; what else is not written may be anything.
/// <c>said by nobody</c> asks for no attribution.
/// </summary>
internal sealed partial record StatementPattern
{
    private string Text { get; init; } = "";

    private string Source { get; init; } = "*";

    private bool IsEitherWay { get; init; }

    private string Type { get; init; } = "*";

    private string? Title { get; init; }

    private string Target { get; init; } = "*";

    private string? Third { get; init; }

    private IReadOnlyList<string> Qualifiers { get; init; } = [];

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It is not written as above.</exception>
    public static StatementPattern Parse(string text)
    {
        var match = Shape().Match(text);
        if (!match.Success)
        {
            throw new FormatException($"'{text}' is no statement: write 'Iran -THREATENS-> Israel [negated, said by AFP]'");
        }

        return new StatementPattern
        {
            Text = text,
            Source = match.Groups["source"].Value,
            IsEitherWay = match.Groups["back"].Success,
            Type = match.Groups["type"].Value,
            Title = Optional(match.Groups["title"]),
            Target = match.Groups["target"].Value,
            Third = Optional(match.Groups["third"]),
            Qualifiers = match.Groups["qualifiers"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries),
        };
    }

    /// <summary>Whether a statement is as the pattern says.</summary>
    public bool Fits(Statement statement, ArticleGraph graph) =>
        (Type is "*" || Type == statement.Type) && (Title is null || Title == statement.Title)
        && ParticipantsFit(statement, graph) && QualifiersFit(statement, graph);

    /// <inheritdoc />
    public override string ToString() => Text;

    private bool ParticipantsFit(Statement statement, ArticleGraph graph)
    {
        var (source, target, third) = (statement.Source, statement.Target, statement.Third?.Party);
        if (Third is not null)
        {
            // The two sides of a mediation have no order.
            return Is(Source, source, graph)
                && ((Is(Target, target, graph) && Is(Third, third, graph)) || (Is(Target, third, graph) && Is(Third, target, graph)));
        }

        return (Is(Source, source, graph) && Is(Target, target, graph)) || (IsEitherWay && Is(Source, target, graph) && Is(Target, source, graph));
    }

    private bool QualifiersFit(Statement statement, ArticleGraph graph)
    {
        if (Qualifiers is ["*"])
        {
            return true;
        }

        var negated = Qualifiers.Contains("negated", StringComparer.Ordinal);
        var modality = Modality.Asserted;
        foreach (var qualifier in Qualifiers)
        {
            if (!char.IsAsciiDigit(qualifier[0]) && Enum.TryParse<Modality>(qualifier, ignoreCase: true, out var named))
            {
                modality = named;
            }
            else if (qualifier != "negated" && !OtherFits(qualifier, statement, graph))
            {
                return false;
            }
        }

        return statement.Modality == modality && statement.Polarity == (negated ? Polarity.Negated : Polarity.Affirmed);
    }

    private static bool OtherFits(string qualifier, Statement statement, ArticleGraph graph) => qualifier switch
    {
        "said by nobody" => statement.Attribution is null,
        _ when qualifier.StartsWith("said by ", StringComparison.Ordinal) => Is(qualifier["said by ".Length..], statement.Attribution, graph),
        _ when qualifier.StartsWith("in ", StringComparison.Ordinal) => Is(qualifier["in ".Length..], statement.Location, graph),
        _ when char.IsAsciiDigit(qualifier[0]) => statement.Period?.ToString() == qualifier,
        _ => throw new FormatException($"'{qualifier}' is nothing that a statement has"),
    };

    private static bool Is(string who, Argument? argument, ArticleGraph graph) =>
        who is "-" ? argument is null : argument is not null && (who is "*" || argument.Entity.Value == who || string.Equals(graph.NameOf(argument), who, StringComparison.OrdinalIgnoreCase));

    private static string? Optional(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"^(?<source>.+?) (?<back><)?-(?<type>[A-Z_]+|\*)(\((?<title>.+?)\))?-> (?<target>[^\[\]]+?)( & (?<third>[^\[\]]+?))?( \[(?<qualifiers>.+)\])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
