namespace Asyl.Language.Names;

/// <summary>
/// The tags a word can have, as bytes: outside, or the beginning or the inside of a name of one type (BIO). "Other" names (works, wars, products) are learned
/// so that they are not taken for people or places; they are not given out.
/// </summary>
internal static class NameTag
{
    public const byte Outside = 0;
    public const int Types = 5;
    public const int Count = 1 + (2 * Types);
    public const byte Other = Types - 1;

    public static byte Begin(int type) => (byte)(1 + (2 * type));

    public static byte Inside(int type) => (byte)(2 + (2 * type));

    public static bool IsBegin(byte tag) => tag % 2 == 1;

    public static bool IsInside(byte tag) => tag > 0 && tag % 2 == 0;

    public static int TypeOf(byte tag) => (tag - 1) / 2;

    /// <summary>An inside tag stands only behind the beginning or the inside of the same type.</summary>
    public static bool MayFollow(byte before, byte tag) => !IsInside(tag) || before == tag || before == tag - 1;
}
