namespace Asyl.Casework;

/// <summary>Nothing could be done, and the message says in one plain sentence what was expected. It holds no name, quotation or path.</summary>
public class WorkspaceException(string message) : Exception(message);
