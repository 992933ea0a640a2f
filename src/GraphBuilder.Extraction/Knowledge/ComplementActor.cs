namespace GraphBuilder.Extraction.Knowledge;

/// <summary>Who acts in the clause below a word.</summary>
public enum ComplementActor
{
    /// <summary>The subject of the word above ("agreed to send").</summary>
    Source,

    /// <summary>The object of the word above ("urged Iran to stop").</summary>
    Target,

    /// <summary>The clause has its own subject ("denied that rebels attacked").</summary>
    Own,
}
