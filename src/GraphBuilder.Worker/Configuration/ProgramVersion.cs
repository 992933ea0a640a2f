using System.Reflection;

namespace GraphBuilder.Worker.Configuration;

/// <summary>The version of the program.</summary>
internal static class ProgramVersion
{
    /// <summary>As it is shown: <c>0.1.0+3d6d68a</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
