#!/usr/bin/env python3
"""Positions against the questions in positions/questions.tsv: each pile is added once, each question asked through `asyl position`. Called by `run`, which explains the options.
Of locked questions nothing but the counts is printed."""
import csv, json, os, subprocess, sys, tempfile

here, shared, *options = sys.argv[1:]
asyl, dev = os.environ.get("ASYL") or os.path.join(here, "..", "..", "asyl"), os.path.join(shared, "gold", "dev")
GROUPS = {"ceyhun": "d01 d02 d03", "tesfalem": "d13 d14 d15"}


def table(path):
    lines = (line for line in open(path, encoding="utf-8") if not line.startswith("#"))
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def days(path, column="published_edtf"):
    return {row["file"]: row[column] for row in table(path)}


def reports_of(pile):
    """(path, day of publication that a person would give) for every report of a pile; the invented pile states its own days."""
    if pile == "pile":
        return [(os.path.join(here, "..", "..", "examples", "pile"), "")]
    if pile == "seeds":
        return [(os.path.join(shared, "seeds", file), day) for file, day in sorted(days(os.path.join(here, "seeds-published.tsv")).items())]
    folder = os.path.join(here, "reports") if pile[0] == "n" else os.path.join(dev, "reports")
    given = days(os.path.join(here, "reports", "reports.tsv") if pile[0] == "n" else os.path.join(dev, "reports.tsv"))
    return [(os.path.join(folder, name + ".txt"), given[name + ".txt"]) for name in GROUPS.get(pile, pile).split()]


def half(question):
    """Questions were looked at while rules were written: those with an odd number, and the first ones."""
    number = int(question["id"][1:])
    return "open" if number % 2 or number < 14 else "locked"


def told(workspace, question):
    """What is said on the track, in the country where the question names one. Nobody of that name, and nothing printed, is nothing known."""
    command = [asyl, "--workspace", workspace, "position", question["person"], "--on", question["on"], "--json", *(["--known", question["known"]] if question["known"] else [])]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    held = [line for line in json.loads(done.stdout) if line["track"] == question["track"]] if done.returncode == 0 else []
    if question["track"] == "location":
        return {" ".join(filter(None, [line["status"], line["country"]])) for line in held if line["status"] != "unknown"} or {"unknown"}
    return {line["status"] for line in held if question["country"] in ("", line["country"]) and line["status"] != "unknown"} or {"unknown"}


def wanted(question):
    return " ".join([question["status"], question["country"]]) if question["status"] == "in" else question["status"]


questions = table(os.path.join(here, "positions", "questions.tsv"))
answers = {}
for pile in dict.fromkeys(question["pile"] for question in questions):
    with tempfile.TemporaryDirectory() as workspace:
        for path, published in reports_of(pile):
            subprocess.run([asyl, "--workspace", workspace, "add", path, *(["--published", published] if published else [])], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        answers.update((question["id"], told(workspace, question)) for question in questions if question["pile"] == pile)
is_right = {question["id"]: answers[question["id"]] == {wanted(question)} for question in questions}
figures = {}
for which in ("open", "locked"):
    asked = [question for question in questions if half(question) == which]
    of = lambda some: f"{sum(is_right[question['id']] for question in some)}/{len(some)}"
    figures[which] = {"right": of(asked), **{status: of([question for question in asked if question["status"] == status]) for status in ("unknown", "disputed")},
                      "known by a day": of([question for question in asked if question["known"]])}
    if "--misses" in options and which == "open":
        for q in asked:
            if not is_right[q["id"]]:
                print(f"  {q['id']} {q['pile']}, {q['person']} on {q['on']}{', known ' + q['known'] if q['known'] else ''}: {q['track']} {q['country']}: {', '.join(sorted(answers[q['id']]))}; labelled {wanted(q)}")
kept_at = os.path.join(here, "baseline-positions.json")
kept = json.load(open(kept_at, encoding="utf-8")) if os.path.exists(kept_at) else {}
print(f"{'positions':12}" + "".join(f"{figure:>18}" for figure in figures["open"]))
for which, values in figures.items():
    was = kept.get(which, values)
    print(f"{which:12}" + "".join(f"{value + ('' if was[figure] == value else ' (' + was[figure] + ')'):>18}" for figure, value in values.items()))
first = lambda text: int(text.split("/")[0])
if "--keep" in options:
    json.dump(figures, open(kept_at, "w", encoding="utf-8"), indent=1)
elif any(first(values["right"]) < first(kept.get(which, values)["right"]) for which, values in figures.items()):
    sys.exit("a figure fell below the baseline (in brackets)")
