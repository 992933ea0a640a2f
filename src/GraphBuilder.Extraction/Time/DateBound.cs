namespace GraphBuilder.Extraction.Time;

/// <summary>What a date is to what the sentence tells.</summary>
public enum DateBound
{
    /// <summary>It happens then.</summary>
    At,

    /// <summary>It holds from then on ("since 2019", "from 1999").</summary>
    Since,

    /// <summary>It holds until then ("until last year", "to 2003").</summary>
    Until,

    /// <summary>It happens before or after it, or by then.</summary>
    Beside,
}
