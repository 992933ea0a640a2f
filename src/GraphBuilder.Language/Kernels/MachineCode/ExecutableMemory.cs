using System.Runtime.InteropServices;

namespace GraphBuilder.Language.Kernels.MachineCode;

/// <summary>Memory that the processor may run: written, then made read-only and executable, never both. It lives as long as the process.</summary>
internal static unsafe partial class ExecutableMemory
{
    private const int Read = 1, Write = 2, Execute = 4, Private = 2, Anonymous = 0x20;

    /// <summary>Places code in memory; null where the system does not allow it.</summary>
    public static void* Place(ReadOnlySpan<byte> code)
    {
        var memory = Map(null, (nuint)code.Length, Read | Write, Private | Anonymous, -1, 0);
        if (memory == (void*)-1)
        {
            return null;
        }

        code.CopyTo(new Span<byte>(memory, code.Length));
        if (Protect(memory, (nuint)code.Length, Read | Execute) == 0)
        {
            return memory;
        }

        _ = Unmap(memory, (nuint)code.Length);
        return null;
    }

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial void* Map(void* address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(void* address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* address, nuint length);
}
