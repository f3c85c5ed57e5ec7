using System.Numerics;

namespace Asyl.Language.Model;

/// <summary>Feature hashes. The upper bits choose a row, so every hash ends in a multiplication.</summary>
internal static class Hash
{
    private const uint A = 0x9E3779B1, B = 0x85EBCA77, C = 0xC2B2AE3D, D = 0x27D4EB2F;

    /// <summary>An atom for a small number: a tag, a distance.</summary>
    public static uint Small(int value) => Finish(((uint)value + 1) * A);

    public static uint Of(uint template, uint a) => Finish((template * D) + (a * A));

    public static uint Of(uint template, uint a, uint b) => Finish((template * D) + (a * A) + (b * B));

    public static uint Of(uint template, uint a, uint b, uint c) => Finish((template * D) + (a * A) + (b * B) + (c * C));

    public static uint Of(uint template, uint a, uint b, uint c, uint d) => Finish((template * D) + (a * A) + (b * B) + (c * C) + (BitOperations.RotateLeft(d, 13) * A));

    /// <summary>Takes one more character into the hash of a string; starts from 0.</summary>
    public static uint Append(uint hash, char c) => (BitOperations.RotateLeft(hash, 7) ^ c) * A;

    private static uint Finish(uint hash) => (hash ^ (hash >> 15)) * C;
}
