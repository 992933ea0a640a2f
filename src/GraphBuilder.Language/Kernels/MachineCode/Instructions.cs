using System.Runtime.InteropServices;

namespace GraphBuilder.Language.Kernels.MachineCode;

/// <summary>
/// Encodes the few x86-64 instructions that a kernel is made of, after Intel's Software Developer's Manual, volume 2, section 2.7 (EVEX) and 2.2 (REX). Registers go by their
/// number.
/// </summary>
internal sealed class Instructions
{
    public const int Rax = 0, Rcx = 1, Rdx = 2, Rsi = 6, Rdi = 7, R8 = 8, R9 = 9, R10 = 10, R11 = 11;

    // The opcode maps and mandatory prefixes of EVEX.
    private const int Map0F = 1, Map0F38 = 2, Prefix66 = 1, PrefixF3 = 2;
    private readonly List<byte> _code = [];

    /// <summary>The bytes so far.</summary>
    public ReadOnlySpan<byte> Code => CollectionsMarshal.AsSpan(_code);

    /// <summary>Where the next instruction will be.</summary>
    public int Position => _code.Count;

    /// <summary>zmm = 0</summary>
    public void Clear(int zmm) => Evex(Map0F, Prefix66, 0xEF, zmm, zmm, zmm);

    /// <summary>sum += the products of the bytes (row unsigned, weights signed) of each 32-bit lane: <c>vpdpbusd</c>.</summary>
    public void AddProductsOfBytes(int sum, int row, int weights) => Evex(Map0F38, Prefix66, 0x50, sum, row, weights);

    /// <summary>sum += the products of the signed 16-bit words of each 32-bit lane: <c>vpdpwssd</c>.</summary>
    public void AddProductsOfWords(int sum, int row, int weights) => Evex(Map0F38, Prefix66, 0x52, sum, row, weights);

    /// <summary>All lanes of zmm = the 32 bits at [base + index * scale]; no index where <paramref name="scale"/> is 0. <c>vpbroadcastd</c></summary>
    public void Broadcast(int zmm, int @base, int index, int scale) => EvexMemory(Map0F38, Prefix66, 0x58, zmm, @base, index, scale, 0);

    /// <summary>zmm = the 512 bits at [base + 64 vectors]: <c>vmovdqu32</c>.</summary>
    public void Load(int zmm, int @base, int vectors) => EvexMemory(Map0F, PrefixF3, 0x6F, zmm, @base, 0, 0, vectors);

    /// <summary>The 512 bits at [base + 64 vectors] = zmm: <c>vmovdqu32</c>.</summary>
    public void Store(int zmm, int @base, int vectors) => EvexMemory(Map0F, PrefixF3, 0x7F, zmm, @base, 0, 0, vectors);

    /// <summary>target = base + index * scale</summary>
    public void Address(int target, int @base, int index, int scale) =>
        Bytes(0x48 | target >> 3 << 2 | index >> 3 << 1 | @base >> 3, 0x8D, (target & 7) << 3 | 4, Sib(@base, index, scale));

    /// <summary>target += source</summary>
    public void Add(int target, int source) => Bytes(0x48 | source >> 3 << 2 | target >> 3, 0x01, 0xC0 | (source & 7) << 3 | target & 7);

    /// <summary>target += a constant</summary>
    public void AddConstant(int target, int constant32) =>
        Bytes(0x48 | target >> 3, 0x81, 0xC0 | target & 7, constant32 & 255, constant32 >> 8 & 255, constant32 >> 16 & 255, constant32 >> 24 & 255);

    /// <summary>register -= 1, and again from <paramref name="start"/> until that is 0.</summary>
    public void Repeat(int register, int start)
    {
        Bytes(0x48 | register >> 3, 0xFF, 0xC8 | register & 7);
        var distance = start - (Position + 6);
        Bytes(0x0F, 0x85, distance & 255, distance >> 8 & 255, distance >> 16 & 255, distance >> 24 & 255);
    }

    /// <summary>Leaves the function, with the upper halves of the vector registers clean: <c>vzeroupper; ret</c>.</summary>
    public void Return() => Bytes(0xC5, 0xF8, 0x77, 0xC3);

    private void Evex(int map, int prefix, int opcode, int target, int first, int second) =>
        Bytes(0x62, Extension(target, second >> 4, second >> 3) | map, Inverted(first, 15) << 3 | 4 | prefix, 0x40 | Inverted(first >> 4, 1) << 3, opcode, 0xC0 | (target & 7) << 3 | second & 7);

    // The displacement counts vectors: EVEX compresses it by the size of what is read.
    private void EvexMemory(int map, int prefix, int opcode, int zmm, int @base, int index, int scale, int displacement)
    {
        var mode = displacement == 0 ? 0x00 : 0x40;
        Bytes(0x62, Extension(zmm, scale == 0 ? 0 : index >> 3, @base >> 3) | map, 15 << 3 | 4 | prefix, 0x48, opcode, mode | (zmm & 7) << 3 | (scale == 0 ? @base & 7 : 4));
        if (scale != 0)
        {
            Bytes(Sib(@base, index, scale));
        }

        if (displacement != 0)
        {
            Bytes(displacement);
        }
    }

    // The upper bits of the registers' numbers, all inverted: R, X, B, R'.
    private static int Extension(int target, int x, int b) => Inverted(target >> 3, 1) << 7 | Inverted(x, 1) << 6 | Inverted(b, 1) << 5 | Inverted(target >> 4, 1) << 4;

    private static int Inverted(int value, int mask) => ~value & mask;

    private static int Sib(int @base, int index, int scale) => scale switch { 1 => 0, 2 => 0x40, 4 => 0x80, _ => 0xC0 } | (index & 7) << 3 | @base & 7;

    private void Bytes(params ReadOnlySpan<int> bytes)
    {
        foreach (var value in bytes)
        {
            _code.Add((byte)value);
        }
    }
}
