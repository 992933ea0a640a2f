using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Evaluation.Reader;

namespace GraphBuilder.Worker.Evaluation;

/// <summary>The folder of evaluation material: treebanks in <c>data/ud</c> and <c>data/gum</c>, names in <c>data/ner</c>, marked news in <c>marks</c>.</summary>
internal sealed class EvaluationFolder
{
    private const string Remedy = "give the folder that holds data/ud, data/ner or marks with --data FOLDER";
    private readonly string _root;

    private EvaluationFolder(string root) => _root = root;

    /// <summary>The marked sentences, whether or not they are there.</summary>
    public string Marks => Path.Combine(_root, "marks", "marks.jsonl");

    /// <summary>The folder of name sets, whether or not it is there.</summary>
    public string Names => Path.Combine(_root, "data", "ner");

    /// <summary>The folder of treebanks, whether or not it is there.</summary>
    public string Treebanks => Path.Combine(_root, "data", "ud");

    /// <summary>Opens the folder that was given, or the one named <c>shared</c> beside the repository that holds the working folder or the program.</summary>
    /// <exception cref="WrongUseException">There is none, or it holds nothing to measure on.</exception>
    public static EvaluationFolder Open(string? given)
    {
        var root = given ?? Find()
            ?? throw new WrongUseException($"no folder 'shared' lies beside the repository: {Remedy}");
        if (!Directory.Exists(root))
        {
            throw new WrongUseException($"{root} is no folder: {Remedy}");
        }

        var folder = new EvaluationFolder(root);
        return folder.TreebankSets().Count + folder.NameSets().Count > 0 || File.Exists(folder.Marks)
            ? folder
            : throw new WrongUseException($"{root} holds neither data/ud/*.conllu nor data/ner/* nor marks/marks.jsonl: {Remedy}");
    }

    /// <summary>The treebanks to measure on, those to learn from left out: each with its name and its files.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> Files)> TreebankSets()
    {
        var sets = FilesOf(Treebanks, ".conllu").Where(IsNoTrainingSet).Select(file => (Path.GetFileNameWithoutExtension(file), (IReadOnlyList<string>)[file])).ToList();
        var news = FilesOf(Path.Combine(_root, "data", "gum"), ".conllu").Where(file => Path.GetFileName(file).StartsWith("GUM_news_", StringComparison.Ordinal)).ToList();
        if (news.Count > 0)
        {
            sets.Add(("gum-news", news));
        }

        return sets;
    }

    /// <summary>The files of names to measure on, those to learn from left out.</summary>
    public IReadOnlyList<string> NameSets() => [.. FilesOf(Names, ".iob2", ".conll", ".txt").Where(IsNoTrainingSet)];

    /// <summary>The marked stories that the reader has not learned from.</summary>
    public IReadOnlyList<MarkedStory> HeldOutStories() => File.Exists(Marks) ? [.. MarkedStory.HeldOut(MarkReader.Read(Marks))] : [];

    private static IEnumerable<string> FilesOf(string folder, params string[] extensions) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder).Where(file => extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)
        : [];

    private static bool IsNoTrainingSet(string file) => !Path.GetFileNameWithoutExtension(file).EndsWith("-train", StringComparison.Ordinal);

    private static string? Find()
    {
        foreach (var start in (string[])[Environment.CurrentDirectory, AppContext.BaseDirectory])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "GraphBuilder.sln")) && folder.Parent is { } beside
                    && Path.Combine(beside.FullName, "shared") is var shared && Directory.Exists(shared))
                {
                    return shared;
                }
            }
        }

        return null;
    }
}
