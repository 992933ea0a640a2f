namespace GraphBuilder.Graph;

/// <summary>How exactly a date is known; it stands for the period of that length in which it lies, and is its first day.</summary>
public enum DatePrecision
{
    /// <summary>The day.</summary>
    Day,

    /// <summary>The week, from Monday to Sunday.</summary>
    Week,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The year.</summary>
    Year,
}
