namespace GraphBuilder.Worker.Configuration;

/// <summary>How this program is called from a shell in the working folder.</summary>
internal static class ProgramCommand
{
    private const string Name = "graphbuilder";

    /// <summary><c>graphbuilder</c> where the shell finds it, else the path of the command.</summary>
    public static string Text { get; } = IsOnPath() || FromHere() is not { } path ? Name : path;

    private static bool IsOnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, Name)) || File.Exists(Path.Combine(folder, $"{Name}.exe")));

    private static string? FromHere()
    {
        var command = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? $"{Name}.exe" : Name);
        if (!File.Exists(command))
        {
            return null;
        }

        var relative = Path.GetRelativePath(Environment.CurrentDirectory, command);
        return relative.StartsWith("..", StringComparison.Ordinal) ? command : relative.Contains(Path.DirectorySeparatorChar) ? relative : Path.Combine(".", relative);
    }
}
