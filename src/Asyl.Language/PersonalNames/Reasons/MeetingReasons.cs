namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>Tells of each word of two names what it met and why.</summary>
internal static class MeetingReasons
{
    /// <summary>So common that a word says little: some four hundred of the names counted.</summary>
    private const double Common = 0.8;

    public static IEnumerable<WordMeeting> Of(PersonalName a, PersonalName b, NameFinding finding)
    {
        foreach (var meeting in WordPairing.Of(a, b, finding))
        {
            NameToken[] ofA = [.. a.Tokens.Skip(meeting.A).Take(meeting.OfA)], ofB = [.. b.Tokens.Skip(meeting.B).Take(meeting.OfB)];
            var isMet = ofA.Length > 0 && ofB.Length > 0 && !meeting.IsAnother;
            yield return new(Spelling.In(a, ofA), Spelling.In(b, ofB), Part(a, b, meeting), [.. isMet ? Steps(a, b, meeting, ofA, ofB) : Against(a, b, meeting)])
            {
                Likeness = ofA.Length == 1 && ofB.Length == 1 ? ofA[0].Likeness(ofB[0]) : isMet ? 1 : 0,
                IsCommon = isMet && ofA.Concat(ofB).All(token => token.Commonness >= Common),
            };
        }
    }

    private static IEnumerable<WordStep> Steps(PersonalName a, PersonalName b, Meeting meeting, NameToken[] ofA, NameToken[] ofB)
    {
        if (ofA.Length + ofB.Length > 2)
            return WordSteps.Joined(ofA, ofB);
        var steps = WordSteps.Between(ofA[0], ofB[0]);
        if (a.Tokens.Count > 1 && b.Tokens.Count > 1 && (meeting.A == 0) != (meeting.B == 0))
            steps = steps.Append(new(WordRule.OtherPlace));
        return ofA[0].Likeness(ofB[0]) < NameComparer.Alike ? steps.Append(new(WordRule.HardlyAlike)) : steps;
    }

    private static WordStep[] Against(PersonalName a, PersonalName b, Meeting meeting) =>
        [new(meeting.IsAnother ? WordRule.Another : (meeting.OfB == 0 ? a : b).Tokens.Count > (meeting.OfB == 0 ? b : a).Tokens.Count ? WordRule.Missing : WordRule.MeetsNone)];

    /// <summary>What the word is: an initial and a father's name where either says so, else by the name with more words.</summary>
    private static NamePart Part(PersonalName a, PersonalName b, Meeting meeting)
    {
        if (a.Tokens.Count == 1 && b.Tokens.Count == 1)
            return NamePart.Alone;
        var (ofA, ofB) = (meeting.OfA > 0 ? a.Parts[meeting.A] : b.Parts[meeting.B], meeting.OfB > 0 ? b.Parts[meeting.B] : a.Parts[meeting.A]);
        if ((meeting.OfA > 0 && a.Tokens[meeting.A].IsInitial) || (meeting.OfB > 0 && b.Tokens[meeting.B].IsInitial))
            return NamePart.Initial;
        return a.Tokens.Count == 1 ? ofB : b.Tokens.Count == 1 ? ofA : ofA == NamePart.Father || ofB == NamePart.Father ? NamePart.Father : b.Tokens.Count > a.Tokens.Count ? ofB : ofA;
    }
}
