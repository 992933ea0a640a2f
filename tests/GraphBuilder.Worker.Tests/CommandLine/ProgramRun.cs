using System.Text;
using GraphBuilder.Worker.CommandLine;

namespace GraphBuilder.Worker.Tests.CommandLine;

/// <summary>Runs the whole program in this process.</summary>
internal sealed record ProgramRun(int Code, string Output, string Error)
{
    public static Task<ProgramRun> OfAsync(params string[] arguments) => OfAsync("", arguments);

    public static async Task<ProgramRun> OfAsync(string input, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var console = new ProgramConsole(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        var code = await CommandLineProgram.RunAsync(arguments, console, TestContext.Current.CancellationToken);
        console.Flush();
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
