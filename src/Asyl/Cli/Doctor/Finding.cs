namespace Asyl.Cli.Doctor;

/// <summary>One thing that was looked at: a word for programs, whether it is there, a sentence for people. Never a name or a path.</summary>
internal sealed record Finding(string Subject, Finding.State Is, string Sentence)
{
    public enum State
    {
        /// <summary>There, or as it should be.</summary>
        Fine,

        /// <summary>Not there, and nothing that this version does needs it.</summary>
        Absent,

        /// <summary>Something will not work until it is put right.</summary>
        Wrong,
    }
}
