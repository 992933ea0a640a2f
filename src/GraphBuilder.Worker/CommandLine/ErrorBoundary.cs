using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Language;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Sources.Knowledge;
using GraphBuilder.Stores;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Worker.CommandLine;

/// <summary>Turns what a command throws into a message and an exit code. Expected failures show no stack trace.</summary>
internal static class ErrorBoundary
{
    /// <summary>Runs a command's work.</summary>
    public static async Task<int> RunAsync(ProgramConsole console, Func<Task<int>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await console.Error.WriteLineAsync("graphbuilder: stopped before the end; what was saved is safe, the same command goes on from there");
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            return Report(console, exception);
        }
        finally
        {
            console.Flush();
        }
    }

    /// <summary>Writes what an exception says, and gives the exit code that it stands for.</summary>
    public static int Report(ProgramConsole console, Exception exception)
    {
        var (message, code) = Describe(exception);
        console.Error.WriteLine($"graphbuilder: {message}");
        return code;
    }

    private static (string Message, int Code) Describe(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => Describe(only),
        WrongUseException or QueryException or KnowledgeException or SourceKnowledgeException or LanguageModelException or ConlluException => (exception.Message, ExitCode.WrongUse),
        OptionsValidationException invalid => ($"wrong settings: {string.Join("; ", invalid.Failures)}", ExitCode.WrongUse),
        InvalidOperationException { Source: SettingsBinder } unfit => ($"wrong settings: {unfit.Message} Correct it in appsettings.json or in the environment.", ExitCode.WrongUse),
        StoreUnavailableException => (exception.Message, ExitCode.StoreUnavailable),
        UnauthorizedAccessException => ($"{exception.Message} Give the user that runs the program access to it.", ExitCode.WrongUse),
        IOException { HResult: BrokenPipe } => ("the reader of the output went away before the end", ExitCode.Interrupted),
        IOException => ($"{exception.Message} Check the disk and the file, then try again.", ExitCode.Fault),
        _ => ($"this is a fault of the program; please report it with what follows\n{exception}", ExitCode.Fault),
    };

    // It has no exception type of its own for a value that cannot be read.
    private const string SettingsBinder = "Microsoft.Extensions.Configuration.Binder";

    // EPIPE, as .NET passes errno on in HResult on Unix; 32 on Linux and macOS.
    private const int BrokenPipe = 32;
}
