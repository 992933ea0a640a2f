namespace GraphBuilder.Worker.CommandLine;

/// <summary>What the program's exit code says to a script.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Some articles could not be read; the others were.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command, a setting, the seeds or the model is wrong: repeating it does not help.</summary>
    public const int WrongUse = 2;

    /// <summary>The store file or Neo4j cannot be used.</summary>
    public const int StoreUnavailable = 3;

    /// <summary>The program itself failed (EX_SOFTWARE of sysexits.h).</summary>
    public const int Fault = 70;

    /// <summary>Ended from outside, as shells say it of SIGINT.</summary>
    public const int Interrupted = 130;
}
