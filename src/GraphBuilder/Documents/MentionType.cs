namespace GraphBuilder.Documents;

/// <summary>What kind of thing a mention refers to.</summary>
public enum MentionType
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>A body: agency, company, medium, party, armed group with a name, police, army, government, parliament, court.</summary>
    Organization,

    /// <summary>A country, its adjective, or its capital where that stands for its government.</summary>
    Country,

    /// <summary>A city, province, region, river, building.</summary>
    Place,

    /// <summary>People without an organization: militants, protesters, officials, a people.</summary>
    Group,
}
