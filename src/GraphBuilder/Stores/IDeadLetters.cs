namespace GraphBuilder.Stores;

/// <summary>Keeps what failed, with its reason, until it succeeds or somebody clears it. What a method has returned from is safe on disk.</summary>
public interface IDeadLetters
{
    /// <summary>Records a failure; one more attempt where the same origin failed before.</summary>
    void Add(string origin, string reason);

    /// <summary>What has failed, the latest first.</summary>
    IReadOnlyList<DeadLetter> List();

    /// <summary>Forgets a failure; false where there is none. A store does so itself when it saves an article from that origin.</summary>
    bool Clear(string origin);

    /// <summary>Forgets all failures and says how many there were.</summary>
    int ClearAll();
}
