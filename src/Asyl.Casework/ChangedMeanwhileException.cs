namespace Asyl.Casework;

/// <summary>Somebody else changed it since it was looked at: nothing was written. Who holds it shows both and asks again.</summary>
public sealed class ChangedMeanwhileException() : WorkspaceException("this was changed by somebody else meanwhile: look at it again, nothing was written");
