using System.Xml.Linq;
using GraphBuilder.Testing;

namespace GraphBuilder.Tests.Architecture;

/// <summary>References point one way: every project knows the domain, none knows the Worker, and the rooms do not know each other.</summary>
public sealed class ProjectReferenceTests
{
    private const string Domain = "GraphBuilder";
    private const string Worker = "GraphBuilder.Worker";
    private static readonly string[] Rooms =
        ["GraphBuilder.Sources", "GraphBuilder.Language", "GraphBuilder.Extraction", "GraphBuilder.Storage", "GraphBuilder.Neo4j"];

    [Fact]
    public void The_product_consists_of_the_domain_the_rooms_and_the_worker() =>
        Assert.Equal([Domain, .. Rooms, Worker], Directory.GetDirectories(Path.Combine(RepositoryFolders.Root, "src"))
            .Select(folder => Path.GetFileName(folder)).Order(RoomOrder));

    [Fact]
    public void The_domain_references_nothing_but_the_base_library()
    {
        Assert.Empty(ReferencesOf(Domain, "ProjectReference"));
        Assert.Empty(ReferencesOf(Domain, "PackageReference"));
        Assert.Empty(ReferencesOf(Domain, "FrameworkReference"));
    }

    [Theory]
    [InlineData("GraphBuilder.Sources")]
    [InlineData("GraphBuilder.Language")]
    [InlineData("GraphBuilder.Extraction")]
    [InlineData("GraphBuilder.Storage")]
    [InlineData("GraphBuilder.Neo4j")]
    public void A_room_references_the_domain_alone(string room) =>
        Assert.Equal([Domain], ReferencesOf(room, "ProjectReference"));

    [Fact]
    public void The_worker_puts_all_rooms_together() =>
        Assert.Equal([Domain, .. Rooms], ReferencesOf(Worker, "ProjectReference").Order(RoomOrder));

    [Fact]
    public void Every_project_in_the_product_has_a_test_project_beside_it()
    {
        var projects = Directory.GetDirectories(Path.Combine(RepositoryFolders.Root, "src")).Select(Path.GetFileName);
        Assert.All(projects, project => Assert.True(
            File.Exists(Path.Combine(RepositoryFolders.Root, "tests", $"{project}.Tests", $"{project}.Tests.csproj")), $"{project} has no tests"));
    }

    [Fact]
    public void Versions_stand_in_one_place()
    {
        var projects = Directory.GetFiles(RepositoryFolders.Root, "*.csproj", SearchOption.AllDirectories);
        var withVersion = projects.Where(project => XDocument.Load(project).Descendants("PackageReference").Any(r => r.Attribute("Version") is not null));
        Assert.NotEmpty(projects);
        Assert.Empty(withVersion);
    }

    private static Comparer<string> RoomOrder { get; } = Comparer<string>.Create((x, y) => Rank(x).CompareTo(Rank(y)));

    private static int Rank(string project) => project switch
    {
        Domain => -1,
        Worker => Rooms.Length,
        _ => Array.IndexOf(Rooms, project) is var index and >= 0 ? index : throw new InvalidOperationException($"no room of this house is called {project}"),
    };

    private static List<string> ReferencesOf(string project, string kind) =>
    [
        .. XDocument.Load(Path.Combine(RepositoryFolders.Root, "src", project, $"{project}.csproj"))
            .Descendants(kind)
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))),
    ];
}
