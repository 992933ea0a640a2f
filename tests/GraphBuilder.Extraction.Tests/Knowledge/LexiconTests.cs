using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;
using GraphBuilder.Testing;

namespace GraphBuilder.Extraction.Tests.Knowledge;

public sealed class LexiconTests
{
    private static readonly KnowledgeBase Knowledge =
        KnowledgeLoader.Load(Path.Combine(RepositoryFolders.Seeds, "ontology"), Path.Combine(RepositoryFolders.Seeds, "lexicon"));

    [Fact]
    public void Every_event_type_and_state_but_offices_has_senses()
    {
        var covered = Knowledge.Lexicon.Senses.Select(s => s.Type).ToHashSet();
        var types = Knowledge.Ontology.Events.Select(e => e.Name).Concat(Knowledge.Ontology.States.Select(s => s.Name));

        Assert.Equal(["HOLDS_OFFICE"], types.Where(t => !covered.Contains(t)));
    }

    [Fact]
    public void Longer_triggers_of_a_head_come_first()
    {
        var senses = Knowledge.Lexicon.SensesOf("impose");

        Assert.Contains(senses, s => s.Trigger.SequenceEqual(["impose", "sanction"]) && s.Type == "SANCTIONS");
        Assert.Equal(senses.OrderByDescending(s => s.Trigger.Length), senses);
        Assert.Equal("COERCES", Assert.Single(Knowledge.Lexicon.SensesOf(["impose", "curfew"])).Type);
        Assert.Empty(Knowledge.Lexicon.SensesOf("xylophone"));
    }

    [Theory]
    [InlineData("urge", ComplementActor.Target, Modality.Demanded, Polarity.Affirmed)]
    [InlineData("promise", ComplementActor.Source, Modality.Planned, Polarity.Affirmed)]
    [InlineData("accuse", ComplementActor.Target, Modality.Alleged, Polarity.Affirmed)]
    [InlineData("refuse", ComplementActor.Source, Modality.Asserted, Polarity.Negated)]
    public void A_verb_tells_how_the_clause_below_is_taken(string verb, ComplementActor actor, Modality modality, Polarity polarity)
    {
        var sense = Assert.Single(Knowledge.Lexicon.SensesOf([verb]), s => s.PartOfSpeech == PartOfSpeech.Verb);

        Assert.Equal(new Complement(actor, modality, polarity), sense.Complement);
    }

    [Theory]
    [InlineData("yields_to/verb/withdraw", "YIELD")]
    [InlineData("yields_to/verb/concede", "YIELD")]
    [InlineData("sanctions/verb/impose-sanction", "SANCTION")]
    [InlineData("mediates/verb/mediate", "CONSULT")]
    public void The_code_of_a_sense_decides_its_PLOVER_type(string id, string plover) =>
        Assert.Equal(plover, Assert.Single(Knowledge.Lexicon.Senses, s => s.Id == id).Plover);

    [Fact]
    public void Nouns_for_actors_are_found_in_both_numbers()
    {
        Assert.Equal("police", Knowledge.Lexicon.FindNoun("riot police")?.Institution);
        Assert.Equal(ActorNounKind.Crowd, Knowledge.Lexicon.FindNoun("gunmen")?.Kind);
        Assert.Equal("ministry", Knowledge.Lexicon.FindNoun("ministries")?.Lemma);
        Assert.Equal('f', Knowledge.Lexicon.FindKinship("wives")?.Gender);
        Assert.Null(Knowledge.Lexicon.FindNoun("table"));
    }

    [Theory]
    [InlineData("not", OperatorKind.Negation, true)]
    [InlineData("allegedly", OperatorKind.Allegation, false)]
    [InlineData("say", OperatorKind.Speech, false)]
    [InlineData("deny", OperatorKind.Denial, true)]
    [InlineData("will", OperatorKind.Commitment, false)]
    public void Operators_are_found_by_their_head(string lemma, OperatorKind kind, bool negates) =>
        Assert.Contains(Knowledge.Lexicon.OperatorsOf(lemma), o => o.Kind == kind && o.Negates == negates);

    [Theory]
    [InlineData("subj -> obj")]
    [InlineData("poss|by|mod -> against|on")]
    [InlineData("between <-> between")]
    [InlineData("subj -> clause.obj|iobj|out_of")]
    public void A_frame_is_read_as_it_is_written(string text) => Assert.Equal(text, Frame.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("subj")]
    [InlineData("subj -> ")]
    [InlineData("subj -> Obj")]
    [InlineData("a -> b -> c")]
    public void Other_texts_are_no_frames(string text) => Assert.Null(Frame.Parse(text));

    [Fact]
    public void The_same_slot_on_both_sides_means_parts_of_one_phrase()
    {
        Assert.True(Frame.Parse("between <-> between")!.InOnePhrase);
        Assert.False(Frame.Parse("subj <-> with")!.InOnePhrase);
    }
}
