namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>Gathers what is said of one entity. A value that says nothing is left out.</summary>
internal sealed class FtmEntity(string id, string schema)
{
    private readonly List<FtmStatement> said = [];

    /// <summary>The statements, one that says from each place that there is such an entity among them.</summary>
    public IEnumerable<FtmStatement> Statements =>
        said.Select(statement => statement.Source).Distinct().Select(source => new FtmStatement(id, schema, FtmStatement.Base, id, source)).Concat(said);

    public void Says(string property, string value, FtmSource source) => Says(property, value, "", source);

    /// <param name="original">The words the value was made from; empty where they are the value.</param>
    public void Says(string property, string value, string original, FtmSource source)
    {
        if (value.Length > 0)
            said.Add(new(id, schema, property, value, source) { Original = original == value ? "" : original });
    }
}
