using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>A YAML file read into nodes with line numbers, straight from the parser's events: fast, and errors can name their place.</summary>
internal sealed class SeedFile
{
    private SeedFile(string path, byte[] bytes, SeedMap root, Problems problems)
    {
        Path = path;
        Bytes = bytes;
        Root = root;
        Problems = problems;
    }

    public string Path { get; }

    /// <summary>The content, for the fingerprint.</summary>
    public byte[] Bytes { get; }

    public SeedMap Root { get; }

    /// <summary>What was found wrong while reading it.</summary>
    public Problems Problems { get; }

    /// <summary>Reads a file; what is wrong with it is kept in <see cref="Problems"/>, and the root is then empty.</summary>
    public static SeedFile Read(string path)
    {
        var problems = new Problems();
        var root = new SeedMap([], 1);
        byte[] bytes = [];
        try
        {
            bytes = File.ReadAllBytes(path);
            var parser = new Parser(new StringReader(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes)));
            root = ReadRoot(parser, path, problems);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new Origin(path, 1), "the file is not UTF-8 text", "save it as UTF-8");
        }
        catch (YamlException e)
        {
            problems.Add(new Origin(path, (int)e.Start.Line), $"this is not YAML ({e.Message})", "mend the line; quote values that hold ':' or '#'");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Origin(path, 1), $"the file cannot be read ({e.Message})", "check the path and the permissions");
        }

        return new SeedFile(path, bytes, root, problems);
    }

    private static SeedMap ReadRoot(Parser parser, string path, Problems problems)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return new SeedMap([], 1);
        }

        var node = ReadNode(parser, path, problems);
        switch (node)
        {
            case SeedMap map:
                return map;
            case SeedText { Value: "" }:
                return new SeedMap([], node.Line);
            default:
                problems.Add(new Origin(path, node.Line), "the file does not start with a section", $"begin with one of {SeedSections.Known}");
                return new SeedMap([], node.Line);
        }
    }

    private static SeedNode ReadNode(Parser parser, string path, Problems problems)
    {
        var line = (int)parser.Current!.Start.Line;
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new SeedText(scalar.Value, line);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<SeedNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(parser, path, problems));
            }

            return new SeedList(items, line);
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            var fields = new List<SeedField>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                if (fields.Exists(f => string.Equals(f.Key, key.Value, StringComparison.Ordinal)))
                {
                    problems.Add(new Origin(path, (int)key.Start.Line), $"'{key.Value}' is given twice", "keep one of the two");
                }

                fields.Add(new SeedField(key.Value, ReadNode(parser, path, problems), (int)key.Start.Line));
            }

            return new SeedMap(fields, line);
        }

        throw new YamlException(parser.Current.Start, parser.Current.End, "anchors and aliases are not read here");
    }
}
