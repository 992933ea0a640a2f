using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using GraphBuilder.Language.Kernels.Integers;

namespace GraphBuilder.Language.Kernels.MachineCode;

/// <summary>
/// Blocks of 12 rows and 32 columns with AVX-512's <c>vpdpbusd</c> and <c>vpdpwssd</c>, which .NET 10 cannot express (.NET 11 can, as <c>AvxVnni.V512</c>): the instructions of
/// the block are put together here and run by a function pointer. On 64-bit Linux only; where the processor has no AVX512-VNNI or the system allows no new code, the other
/// kernels do the work.
/// </summary>
internal sealed unsafe class MachineKernel : IntegerKernel
{
    private const int Rows = 12, Columns = 32, Vnni = 1 << 11;
    private static readonly Lazy<MachineKernel?> Bytes = new(() => Make(true)), Words = new(() => Make(false));
    private readonly bool _bytes;
    private readonly delegate* unmanaged[SuppressGCTransition]<byte*, nint, byte*, nint, int*, nint, void> _code;

    private MachineKernel(bool bytes, void* code)
    {
        _bytes = bytes;
        _code = (delegate* unmanaged[SuppressGCTransition]<byte*, nint, byte*, nint, int*, nint, void>)code;
    }

    /// <inheritdoc />
    public override string Name => $"{(_bytes ? "vpdpbusd" : "vpdpwssd")}, 512 bits";

    /// <inheritdoc />
    public override int PanelWidth => Columns;

    /// <inheritdoc />
    public override int ElementBytes => _bytes ? 1 : 2;

    /// <inheritdoc />
    protected override int BlockRows => Rows;

    /// <summary>The kernel for integers of one byte or two, or null where it cannot run.</summary>
    public static MachineKernel? TryMake(bool bytes) => (bytes ? Bytes : Words).Value;

    /// <inheritdoc />
    protected override void MultiplyBlock(byte* a, nint aStride, byte* b, nint groups, int* c, nint cStride) => _code(a, aStride, b, groups, c, cStride * sizeof(int));

    private static MachineKernel? Make(bool bytes)
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64 || !Avx512BW.IsSupported
            || !Vector512.IsHardwareAccelerated || (X86Base.CpuId(7, 0).Ecx & Vnni) == 0)
        {
            return null;
        }

        var code = ExecutableMemory.Place(Block(bytes));
        return code is null ? null : new MachineKernel(bytes, code);
    }

    // Arguments as System V passes them: rdi = a, rsi = its stride, rdx = b, rcx = groups, r8 = c, r9 = its stride in bytes. Nothing that the caller keeps is touched.
    private static ReadOnlySpan<byte> Block(bool bytes)
    {
        const int Weights = 24, Row = 26;
        var code = new Instructions();
        code.Address(Instructions.R10, Instructions.Rsi, Instructions.Rsi, 2);
        code.Address(Instructions.Rax, Instructions.Rdi, Instructions.R10, 2);
        code.Address(Instructions.R11, Instructions.Rax, Instructions.R10, 1);
        code.Add(Instructions.R10, Instructions.Rdi);
        ReadOnlySpan<int> rows = [Instructions.Rdi, Instructions.R10, Instructions.Rax, Instructions.R11];
        for (var sum = 0; sum < 2 * Rows; sum++)
        {
            code.Clear(sum);
        }

        var start = code.Position;
        code.Load(Weights, Instructions.Rdx, 0);
        code.Load(Weights + 1, Instructions.Rdx, 1);
        for (var row = 0; row < Rows; row++)
        {
            var value = Row + row % 4;
            code.Broadcast(value, rows[row / 3], Instructions.Rsi, row % 3);
            for (var half = 0; half < 2; half++)
            {
                if (bytes)
                {
                    code.AddProductsOfBytes(2 * row + half, value, Weights + half);
                }
                else
                {
                    code.AddProductsOfWords(2 * row + half, value, Weights + half);
                }
            }
        }

        foreach (var row in rows)
        {
            code.AddConstant(row, GroupBytes);
        }

        code.AddConstant(Instructions.Rdx, Columns * GroupBytes);
        code.Repeat(Instructions.Rcx, start);
        for (var row = 0; row < Rows; row++)
        {
            code.Store(2 * row, Instructions.R8, 0);
            code.Store(2 * row + 1, Instructions.R8, 1);
            code.Add(Instructions.R8, Instructions.R9);
        }

        code.Return();
        return code.Code;
    }
}
