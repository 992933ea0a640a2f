using GraphBuilder.Testing;

[assembly: AssemblyFixture(typeof(TestNeo4j))]

// The program uses all cores by itself.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
