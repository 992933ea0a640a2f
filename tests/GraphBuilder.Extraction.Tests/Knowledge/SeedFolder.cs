using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Testing;

namespace GraphBuilder.Extraction.Tests.Knowledge;

/// <summary>A folder of seeds for one test, read on top of the shipped ontology.</summary>
internal sealed class SeedFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("seeds-").FullName;

    public SeedFolder(string yaml) => File.WriteAllText(Path.Combine(_path, "mine.yaml"), yaml);

    public string File1 => Path.Combine(_path, "mine.yaml");

    public KnowledgeBase Load() => KnowledgeLoader.Load(Path.Combine(RepositoryFolders.Seeds, "ontology"), _path);

    public KnowledgeBase LoadOverShipped() => KnowledgeLoader.Load(RepositoryFolders.Seeds, _path);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
