using System.Text;

namespace GraphBuilder.Worker.CommandLine;

/// <summary>The streams that a command reads and writes: data on <see cref="Output"/>, all else on <see cref="Error"/>.</summary>
internal sealed class ProgramConsole : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Takes the streams; everything is UTF-8.</summary>
    public ProgramConsole(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        OutputStream = output;
        Output = new StreamWriter(output, Utf8) { AutoFlush = false, NewLine = "\n" };
        Error = error;
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output for data that is made as bytes. Not to be mixed with <see cref="Output"/>.</summary>
    public Stream OutputStream { get; }

    /// <summary>Standard output for data that is made as text.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error: messages, progress, logs.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person looks at standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person looks at standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The console of this process.</summary>
    public static ProgramConsole OfProcess() => new(
        Console.OpenStandardInput(),
        new BufferedStream(Console.OpenStandardOutput(), 1 << 16),
        new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true })
    {
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>Hands on what is still held back.</summary>
    public void Flush()
    {
        Output.Flush();
        OutputStream.Flush();
        Error.Flush();
    }

    /// <summary>Flushes; the streams of the process stay open.</summary>
    public void Dispose() => Flush();
}
