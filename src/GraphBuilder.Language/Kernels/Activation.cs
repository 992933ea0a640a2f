namespace GraphBuilder.Language.Kernels;

/// <summary>What follows a matrix product, element by element.</summary>
internal enum Activation
{
    None,
    Gelu,
}
