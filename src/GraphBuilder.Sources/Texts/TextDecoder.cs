using System.Buffers;
using System.Text;
using AngleSharp.Text;

namespace GraphBuilder.Sources.Texts;

/// <summary>
/// Tells text from other files and finds its encoding: a byte order mark, what an HTML page declares, UTF-8 where the bytes are
/// UTF-8, UTF-16 where every other byte is zero, else Windows-1252, which takes any bytes and is what most old pages are in.
/// </summary>
internal static class TextDecoder
{
    /// <summary>What bytes are taken for that are no UTF-8.</summary>
    public static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private const int DeclarationReach = 2048;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' />;\r\n");

    private static readonly (byte[] Start, string Name)[] KnownKinds =
    [
        ("%PDF-"u8.ToArray(), "a PDF"), ("PK\x03\x04"u8.ToArray(), "a ZIP archive or an office document"), ([0x1F, 0x8B], "a gzip archive"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"), ("GIF8"u8.ToArray(), "a GIF image"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"), ("SQLite format 3"u8.ToArray(), "a database"),
        ("{\\rtf"u8.ToArray(), "a rich text document"),
    ];

    /// <summary>The characters of the file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="isHtml">Whether to look for the encoding that an HTML page declares.</param>
    /// <exception cref="NotTextException">The file is not text.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, bool isHtml = false)
    {
        if (MarkedEncoding(bytes) is var (marked, markLength) && marked is not null)
        {
            return new(marked.GetString(bytes[markLength..]), marked.WebName, Guessed: false);
        }

        if (UnmarkedUtf16(bytes) is { } wide)
        {
            return new(wide.GetString(bytes), wide.WebName, Guessed: true);
        }

        if (WhyNotText(bytes) is { } reason)
        {
            throw new NotTextException(reason);
        }

        // Pages often say something else than they are; bytes that are valid UTF-8 are hardly ever anything else.
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return new(StrictUtf8.GetString(bytes), StrictUtf8.WebName, Guessed: false);
        }

        return isHtml && DeclaredEncoding(bytes) is { } declared && declared.CodePage != StrictUtf8.CodePage
            ? new(declared.GetString(bytes), declared.WebName, Guessed: false)
            : new(Windows1252.GetString(bytes), Windows1252.WebName, Guessed: true);
    }

    /// <summary>Why the bytes are not text in an encoding of single bytes or UTF-8, or null where they are.</summary>
    public static string? WhyNotText(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in KnownKinds)
        {
            if (bytes.StartsWith(start))
            {
                return $"it is {name}, not text; convert it to text or HTML first";
            }
        }

        return bytes.ContainsAny(ControlBytes) ? "it is a binary file: it holds bytes that no text holds; convert it to text or HTML first" : null;
    }

    private static (Encoding? Encoding, int Length) MarkedEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(), 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    // English in UTF-16 has a zero in nearly every other byte, always on the same side.
    private static Encoding? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2 * 0.7;
        return sample.Length < 4 ? null
            : odd >= most && even == 0 ? Encoding.Unicode
            : even >= most && odd == 0 ? Encoding.BigEndianUnicode
            : null;
    }

    private static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationReach)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var name = head[(at + "charset=".Length)..].TrimStart('"', '\'', ' ');
        var end = name.AsSpan().IndexOfAny(NameEnds);
        return end > 0 && TextEncoding.IsSupported(name[..end]) ? TextEncoding.Resolve(name[..end]) : null;
    }
}
