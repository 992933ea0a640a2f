namespace GraphBuilder.Graph;

/// <summary>Events happen on a date and never expire; states hold over a time.</summary>
public enum StatementKind
{
    /// <summary>Something that happened, or would happen, on a date.</summary>
    Event,

    /// <summary>Something that holds over a time, such as an office.</summary>
    State,
}
