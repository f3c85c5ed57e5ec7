namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>
/// Lays the words of two names side by side as the rules of comparing see them: given name to given name, then the likest first. Leaves: every word of both once.
/// Each word of a name meets one at most, and at least as alike as the rules ask of a name that may be another's.
/// </summary>
internal sealed class WordPairing
{
    /// <summary>Below this two words do not meet.</summary>
    private const double Least = 0.65;

    private readonly PersonalName a;
    private readonly PersonalName b;
    private readonly bool[] metA;
    private readonly bool[] metB;
    private readonly List<Meeting> found = [];

    private WordPairing(PersonalName a, PersonalName b)
    {
        (this.a, this.b) = (a, b);
        (metA, metB) = (new bool[a.Tokens.Count], new bool[b.Tokens.Count]);
    }

    /// <summary>In the order of the first name, then those of the second that met none.</summary>
    public static IEnumerable<Meeting> Of(PersonalName a, PersonalName b, NameFinding finding)
    {
        var isTurned = string.CompareOrdinal(a.Text, b.Text) > 0;
        var pairing = isTurned ? new WordPairing(b, a) : new WordPairing(a, b);
        pairing.Pair(finding);
        return pairing.found.Select(meeting => isTurned ? meeting.Turned : meeting).OrderBy(meeting => meeting.OfA == 0).ThenBy(meeting => meeting.A).ThenBy(meeting => meeting.B);
    }

    private void Pair(NameFinding finding)
    {
        if (finding is NameFinding.SameSpelling or NameFinding.OneSound)
            Rotate(0);
        else if (finding == NameFinding.FamilyFirstOrLast)
            Rotate(a.Tokens[1].Sound == b.Tokens[0].Sound ? 1 : metA.Length - 1);
        else if (finding == NameFinding.DividedOtherwise && a.Sound == b.Sound)
            Divide();
        else if (finding == NameFinding.ChangedPlaces)
            MeetAcross();
        else if (metA.Length > 1 && metB.Length > 1 && a.Given.Likeness(b.Given) >= Least)
            Meet(0, 0);
        MeetLikest();
        Join();
        MeetOthers();
        found.AddRange(Unmet(metA).Select(i => new Meeting(i, 1, 0, 0)));
        found.AddRange(Unmet(metB).Select(j => new Meeting(0, 0, j, 1)));
    }

    private void Meet(int i, int j, bool isAnother = false) => Meet(new(i, 1, j, 1, isAnother));

    private void Meet(Meeting meeting)
    {
        Array.Fill(metA, true, meeting.A, meeting.OfA);
        Array.Fill(metB, true, meeting.B, meeting.OfB);
        found.Add(meeting);
    }

    private void Rotate(int by)
    {
        for (var at = 0; at < metA.Length; at++)
            Meet((at + by) % metA.Length, at);
    }

    private void MeetAcross()
    {
        Meet(0, metB.Length - 1);
        Meet(metA.Length - 1, 0);
    }

    /// <summary>The same letters: as few words as end together meet.</summary>
    private void Divide()
    {
        for (var (i, j) = (0, 0); i < metA.Length;)
        {
            var (firstA, firstB, ahead) = (i, j, a.Tokens[i++].Sound.Length - b.Tokens[j++].Sound.Length);
            while (ahead != 0)
                ahead += ahead < 0 ? a.Tokens[i++].Sound.Length : -b.Tokens[j++].Sound.Length;
            Meet(new(firstA, i - firstA, firstB, j - firstB));
        }
    }

    private void MeetLikest()
    {
        var pairs = Unmet(metA).SelectMany(i => Unmet(metB).Select(j => (i, j, Likeness: Likeness(i, j)))).Where(pair => pair.Likeness >= Least)
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => Math.Abs(metA.Length - pair.i - (metB.Length - pair.j))).ThenBy(pair => pair.i).ThenBy(pair => pair.j);
        foreach (var (i, j, _) in pairs.ToArray())
        {
            if (!metA[i] && !metB[j])
                Meet(i, j);
        }
    }

    /// <summary>A given name is not a family name made of it, and an ending that both have does not make two words alike.</summary>
    private double Likeness(int i, int j)
    {
        var (one, other) = (a.Tokens[i], b.Tokens[j]);
        if (metA.Length > 1 && metB.Length > 1 && (i == 0) != (j == 0) && one.LikenessWhole(other) < NameComparer.Alike)
            return 0;
        var likeness = one.Likeness(other);
        return likeness < NameComparer.Alike && one.Ending.Length > 0 && other.Ending.Length > 0 && SoundDistance.Likeness(one.Bare, other.Bare) < Least ? 0 : likeness;
    }

    /// <summary>A word that is two neighbours of the other name.</summary>
    private void Join()
    {
        foreach (var (ofA, ofB) in new[] { (1, 2), (2, 1) })
        {
            foreach (var (i, j) in Enumerable.Range(0, metA.Length).SelectMany(i => Enumerable.Range(0, metB.Length).Select(j => (i, j))))
            {
                if (Free(metA, i, ofA) && Free(metB, j, ofB) && SoundDistance.Likeness(Sound(a, i, ofA), Sound(b, j, ofB)) >= NameComparer.Alike)
                    Meet(new(i, ofA, j, ofB));
            }
        }
    }

    /// <summary>Words that stand in one place and are another: given names, family names, what stands between.</summary>
    private void MeetOthers()
    {
        foreach (var i in Unmet(metA).ToArray())
        {
            var others = Unmet(metB).Where(j => (i == 0) == (j == 0) && (a.Parts[i] == b.Parts[j] || (i == metA.Length - 1 && j == metB.Length - 1)) && (metA.Length == 1) == (metB.Length == 1));
            foreach (var j in others.Take(1).ToArray())
                Meet(i, j, isAnother: true);
        }
    }

    private static bool Free(bool[] met, int at, int count) => at + count <= met.Length && !met.AsSpan(at, count).Contains(true);

    private static string Sound(PersonalName name, int at, int count) => string.Concat(name.Tokens.Skip(at).Take(count).Select(token => token.Sound));

    private static IEnumerable<int> Unmet(bool[] met) => Enumerable.Range(0, met.Length).Where(at => !met[at]);
}
