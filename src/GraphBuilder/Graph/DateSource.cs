namespace GraphBuilder.Graph;

/// <summary>How the date of a statement is known.</summary>
public enum DateSource
{
    /// <summary>It is not known.</summary>
    None,

    /// <summary>The text says the calendar date: "on 6 February 2026".</summary>
    Text,

    /// <summary>The text says it relative to the publication: "on Friday", "last week".</summary>
    Relative,

    /// <summary>The text says nothing; the date of publication stands for it.</summary>
    Publication,
}
