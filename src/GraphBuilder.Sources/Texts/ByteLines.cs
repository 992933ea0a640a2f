using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace GraphBuilder.Sources.Texts;

/// <summary>Parts a stream into lines, however long the stream is, and never keeps more than one line in memory.</summary>
internal static class ByteLines
{
    /// <summary>The lines in order.</summary>
    /// <param name="stream">UTF-8, or UTF-16 with a byte order mark; it is left open.</param>
    /// <param name="maxBytes">Longer lines are given without their bytes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<ByteLine> ReadAsync(
        Stream stream, int maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(stream, new(leaveOpen: true));
        pipe = await WithoutMarkAsync(pipe, cancellationToken);
        var (number, tooLong) = (1, false);
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                var line = rest.Slice(0, end);
                yield return new(number++, tooLong || line.Length > maxBytes ? null : line.ToArray());
                tooLong = false;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                if (tooLong || rest.Length > 0)
                {
                    yield return new(number, tooLong || rest.Length > maxBytes ? null : rest.ToArray());
                }

                break;
            }

            if (tooLong || rest.Length > maxBytes)
            {
                (tooLong, rest) = (true, rest.Slice(rest.End));
            }

            pipe.AdvanceTo(rest.Start, rest.End);
        }

        await pipe.CompleteAsync();
    }

    // Programs on Windows write JSON lines in UTF-16, or with a mark before the first brace.
    private static async ValueTask<PipeReader> WithoutMarkAsync(PipeReader pipe, CancellationToken cancellationToken)
    {
        var head = (await pipe.ReadAtLeastAsync(3, cancellationToken)).Buffer;
        var start = head.Slice(0, Math.Min(3, head.Length)).ToArray();
        var (mark, encoding) = start switch
        {
            [0xEF, 0xBB, 0xBF] => (3, null),
            [0xFF, 0xFE, ..] => (2, Encoding.Unicode),
            [0xFE, 0xFF, ..] => (2, Encoding.BigEndianUnicode),
            _ => (0, null),
        };
        pipe.AdvanceTo(head.GetPosition(mark));
        return encoding is null ? pipe : PipeReader.Create(Encoding.CreateTranscodingStream(pipe.AsStream(), encoding, Encoding.UTF8));
    }
}
