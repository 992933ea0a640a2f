using GraphBuilder.Documents;
using GraphBuilder.Text;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>The ids of nodes that are made from type and name: <c>person/elena-markovic</c>.</summary>
public static class NodeId
{
    /// <summary>The id for a type of mention.</summary>
    public static string Of(MentionType type, string name) => $"{KindOf(type)}/{Slug.Of(name)}";

    /// <summary>The id for a type of the ontology's top, as <c>Organization</c>.</summary>
    public static string Of(string topType, string name) => Of(topType == "Location" ? MentionType.Place : Enum.Parse<MentionType>(topType), name);

    private static string KindOf(MentionType type) => type switch
    {
        MentionType.Person => "person",
        MentionType.Organization => "org",
        MentionType.Country => "country",
        MentionType.Place => "place",
        _ => "group",
    };
}
