using System.Runtime.CompilerServices;
using Asyl.Casework;
using Asyl.Casework.Deadlines;

namespace Asyl.Web.Deadlines;

/// <summary>The time limits of a casebook, found once.</summary>
internal static class KnownDeadlines
{
    private static readonly ConditionalWeakTable<Casebook, IReadOnlyList<Deadline>> Known = [];

    public static IReadOnlyList<Deadline> Of(Casebook book) => Known.GetValue(book, DeadlineFinder.Of);
}
