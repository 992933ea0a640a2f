namespace GraphBuilder.Graph;

/// <summary>Whether a statement affirms or denies what it speaks of.</summary>
public enum Polarity
{
    /// <summary>It says that it is so.</summary>
    Affirmed,

    /// <summary>It says that it is not so: denied, refused, did not happen.</summary>
    Negated,
}
