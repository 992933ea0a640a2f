namespace GraphBuilder.Extraction.Knowledge;

/// <summary>What a noun for people or bodies without a name stands for.</summary>
public enum ActorNounKind
{
    /// <summary>A body of a country ("police", "parliament"): one node across articles once its country is known.</summary>
    Institution,

    /// <summary>People who serve a country or body ("soldiers", "officials"): one node across articles once it is known.</summary>
    Service,

    /// <summary>People who act together without a body ("rebels", "protesters"): the article's own.</summary>
    Crowd,

    /// <summary>People to whom things happen ("civilians", "victims"): the article's own.</summary>
    Bystanders,

    /// <summary>A single person ("man", "journalist"): the article's own.</summary>
    Individual,
}
