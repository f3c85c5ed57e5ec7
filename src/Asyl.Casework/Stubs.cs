using Asyl.Casework.Cases; using Asyl.Casework.Events; using Asyl.Casework.People; using Asyl.Casework.Record;
namespace Asyl.Casework;
internal static class ContradictionFinder { public static IReadOnlyList<Contradiction> Find(IReadOnlyList<FiledReport> r, IReadOnlyList<Person> p, IReadOnlyList<CaseEvent> e, IReadOnlyList<Dependence> d) => []; }
internal static class CaseBuilder { public static IReadOnlyList<ProtectionCase> Build(IReadOnlyList<FiledReport> r, IReadOnlyList<Person> p, IReadOnlyList<CaseEvent> e, IReadOnlyList<Contradiction> c, IReadOnlyList<Anchor> a) => []; }
