using System.Buffers.Binary;
using System.Text;
using GraphBuilder.Testing;

namespace GraphBuilder.Language.Tests.Weights;

public sealed class BrokenModelTests : IDisposable
{
    private static readonly string[] Files = ["tagger.safetensors", "reader.safetensors", "labels.json", "vocab.txt"];
    private readonly string _folder = Directory.CreateTempSubdirectory("graphbuilder-model-").FullName;

    public BrokenModelTests()
    {
        foreach (var file in Files)
        {
            File.CreateSymbolicLink(In(file), Path.Combine(RepositoryFolders.Models, file));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_that_is_missing_is_named_with_the_places_that_were_tried()
    {
        var failure = Assert.Throws<LanguageModelException>(() => LanguageModel.Load(new LanguageModelOptions { Folder = "no-such-folder" }));
        Assert.Contains(Path.GetFullPath("no-such-folder"), failure.Message, StringComparison.Ordinal);
        Assert.Contains("models/", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tagger.safetensors")]
    [InlineData("reader.safetensors")]
    [InlineData("labels.json")]
    [InlineData("vocab.txt")]
    public void A_file_that_is_missing_is_named_with_the_remedy(string file)
    {
        File.Delete(In(file));
        AssertFails(In(file), "restore");
    }

    [Fact]
    public void Weights_cut_short_name_the_tensor_and_both_sizes()
    {
        var whole = File.ReadAllBytes(In("tagger.safetensors"));
        Replace("tagger.safetensors", whole[..^1000]);
        AssertFails(In("tagger.safetensors"), "cut short", "parser.label.biaffine", whole.Length.ToString(), (whole.Length - 1000).ToString(), "restore");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(200)]
    public void Weights_cut_short_in_their_header_are_said_to_be(int length)
    {
        Replace("reader.safetensors", File.ReadAllBytes(In("reader.safetensors"))[..length]);
        AssertFails(In("reader.safetensors"), "cut short", "restore");
    }

    [Fact]
    public void Something_else_in_place_of_the_weights_is_said_to_be_no_such_file()
    {
        Replace("tagger.safetensors", Encoding.UTF8.GetBytes("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 48379022\n"));
        AssertFails(In("tagger.safetensors"), "not a safetensors file", "restore");
    }

    [Fact]
    public void A_header_whose_sizes_contradict_each_other_names_the_tensor()
    {
        var header = """{"upos.weight":{"dtype":"F16","shape":[17,384],"data_offsets":[0,100]}}"""u8;
        var file = new byte[8 + header.Length + 100];
        BinaryPrimitives.WriteInt64LittleEndian(file, header.Length);
        header.CopyTo(file.AsSpan(8));
        Replace("tagger.safetensors", file);
        AssertFails(In("tagger.safetensors"), "upos.weight", "[17, 384]", "restore");
    }

    [Fact]
    public void A_tensor_that_is_missing_is_named()
    {
        File.Delete(In("reader.safetensors"));
        File.CreateSymbolicLink(In("reader.safetensors"), Path.Combine(RepositoryFolders.Models, "tagger.safetensors"));
        AssertFails("reader.encoder.embedding.position", In("reader.safetensors"), "restore");
    }

    [Fact]
    public void Label_sets_that_do_not_fit_the_weights_name_the_tensor_and_both_shapes()
    {
        Replace("labels.json", Encoding.UTF8.GetBytes(File.ReadAllText(In("labels.json")).Replace("\"ADJ\",", "", StringComparison.Ordinal)));
        AssertFails("upos.weight", "[17, 384]", "[16, 384]");
    }

    [Fact]
    public void A_vocabulary_of_another_size_is_said_not_to_fit()
    {
        Replace("vocab.txt", Encoding.UTF8.GetBytes(File.ReadAllText(In("vocab.txt")) + "another\n"));
        AssertFails("30523", "30522", In("vocab.txt"));
    }

    [Fact]
    public void Label_sets_that_are_no_json_name_the_file()
    {
        Replace("labels.json", "{"u8.ToArray());
        AssertFails(In("labels.json"), "restore");
    }

    private string In(string file) => Path.Combine(_folder, file);

    private void Replace(string file, byte[] content)
    {
        File.Delete(In(file));
        File.WriteAllBytes(In(file), content);
    }

    private void AssertFails(params string[] parts)
    {
        var failure = Assert.Throws<LanguageModelException>(() => LanguageModel.Load(new LanguageModelOptions { Folder = _folder }));
        Assert.All(parts, part => Assert.Contains(part, failure.Message, StringComparison.Ordinal));
    }
}
