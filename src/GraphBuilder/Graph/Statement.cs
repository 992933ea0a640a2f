using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Text;

namespace GraphBuilder.Graph;

/// <summary>One reading of one sentence: who does what to whom, or stands in which state to whom, according to whom.</summary>
public sealed record Statement
{
    /// <summary>Names it; see <see cref="IdFor"/>.</summary>
    public required StatementId Id { get; init; }

    /// <summary>Event or state.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The relationship type of the graph: <c>THREATENS</c>, <c>HOLDS_OFFICE</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The PLOVER type of an event (2021 manual), null for a state.</summary>
    public string? Plover { get; init; }

    /// <summary>The CAMEO code of an event, as fine as the trigger tells.</summary>
    public string? Cameo { get; init; }

    /// <summary>Who acts, or of whom the state holds. Null where the sentence does not name it; then the statement is kept, but makes neither event nor edge.</summary>
    public Argument? Source { get; init; }

    /// <summary>Towards whom. Null where the sentence does not name it, likewise.</summary>
    public Argument? Target { get; init; }

    /// <summary>A third participant, such as a mediator.</summary>
    public ThirdParty? Third { get; init; }

    /// <summary>The title of an office: "Foreign Minister".</summary>
    public string? Title { get; init; }

    /// <summary>Affirmed or negated.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Told as a fact, planned, possible, demanded or alleged.</summary>
    public Modality Modality { get; init; }

    /// <summary>Who says so, where the text names somebody.</summary>
    public Argument? Attribution { get; init; }

    /// <summary>When it happened or would happen: the day, or the first day of the <see cref="Period"/>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How exact <see cref="Date"/> is.</summary>
    public DatePrecision DatePrecision { get; init; }

    /// <summary>How <see cref="Date"/> is known.</summary>
    public DateSource DateSource { get; init; }

    /// <summary>When it happened or would happen, as exact as it is known.</summary>
    public Period? Period => Date is { } date ? new(date, DatePrecision) : null;

    /// <summary>Of a state the first day that it holds, where text or knowledge says so.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Of a state the last day that it holds, where text or knowledge says so; null also where it is not over.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where it happened, where the text says so.</summary>
    public Argument? Location { get; init; }

    /// <summary>The words that carry it.</summary>
    public TextSpan? Trigger { get; init; }

    /// <summary>The sentence, in UTF-16 code units of the article's text.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>The sentence's words.</summary>
    public required string Quote { get; init; }

    /// <summary>How probable it is that an analyst would agree, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What made it: "reader", or the sense of the lexicon that decided.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether the sentence names both sides, so that it says something of two entities.</summary>
    public bool HasBothSides => Source is not null && Target is not null;

    /// <summary>Whether it counts for a plain edge: affirmed and asserted, between two known participants.</summary>
    public bool IsPlain => Polarity == Polarity.Affirmed && Modality == Modality.Asserted && HasBothSides;

    /// <summary>The id of a statement: the same article, sentence, type and arguments always give the same.</summary>
    public static StatementId IdFor(ArticleId article, string type, TextSpan sentence, TextSpan? trigger, Argument? source, Argument? target, ThirdParty? third, string? title) =>
        new(StableHash.Of(article.Value, type, sentence.ToString(), trigger?.ToString(), Part(source), Part(target), third?.Role, Part(third?.Party), title));

    private static string? Part(Argument? argument) => argument is null ? null : $"{argument.Entity}@{argument.Span}";
}
