using System.Security.Cryptography;
using System.Text;

namespace GraphBuilder.Text;

/// <summary>Hashes that are the same on every machine and in every version, for ids and for telling whether something changed.</summary>
public static class StableHash
{
    /// <summary>128 bits of SHA-256 over the parts, as 32 lower-case hexadecimal digits. Null and "" are different parts.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            // The length before each part keeps ("ab", "c") apart from ("a", "bc").
            hash.AppendData(BitConverter.GetBytes(part?.Length ?? -1));
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
