namespace GraphBuilder.Extraction.Coreference;

/// <summary>The few English nouns that tell a person's gender by themselves and are no kinship terms.</summary>
internal static class Nouns
{
    public static Gender GenderOf(string lemma) => lemma switch
    {
        "man" or "boy" or "gentleman" or "king" or "prince" or "spokesman" or "chairman" or "businessman" or "gunman" or "policeman" or "congressman" => Gender.Male,
        "woman" or "girl" or "lady" or "queen" or "princess" or "spokeswoman" or "chairwoman" or "businesswoman" or "policewoman" or "congresswoman" => Gender.Female,
        _ => Gender.Unknown,
    };
}
