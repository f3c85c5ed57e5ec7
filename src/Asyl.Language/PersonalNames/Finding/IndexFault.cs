namespace Asyl.Language.PersonalNames.Finding;

/// <summary>Why the file of an index cannot be used. In every case it is made again from the names.</summary>
public enum IndexFault
{
    None,

    /// <summary>There is no file, or it cannot be opened.</summary>
    Absent,

    /// <summary>Another version of this program wrote it.</summary>
    OtherVersion,

    /// <summary>It is cut short, or its bytes are not those that were written.</summary>
    Damaged,
}
