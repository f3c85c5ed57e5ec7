#!/usr/bin/env python3
"""Who is who across the labelled groups of reports: adds them all to one workspace and compares its people with the labelled ones. Called by `run`, which explains the options.
Of locked reports nothing but the counts is printed."""
import csv, itertools, json, os, re, subprocess, sys, tempfile, unicodedata

here, shared, *options = sys.argv[1:]
asyl, dev = os.path.join(here, "..", "..", "asyl"), os.path.join(shared, "gold", "dev")


def table(path):
    lines = (line for line in open(path, encoding="utf-8") if not line.startswith("#"))
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def spellings(written):
    """(report, name) for every name in letters; a description such as "his lawyer" is no name, and nobody can know a pen name by its letters."""
    for part in written.split(";"):
        names, reports = part.rsplit("@", 1)
        for quoted, plain in re.findall(r'"([^"]*)"[^,]*|([^,"]+)', names):
            name = plain.strip() if plain else quoted if "," in quoted else ""
            if name and "(" not in name:
                yield from ((report, name) for report in re.findall(r"d\d\d", reports))


def bare(name):
    return unicodedata.normalize("NFC", name).casefold()


def people(workspace, dates):
    """Which person each report's names are, and who is proposed to be whom."""
    report = {}
    for file, published in dates.items():
        subprocess.run([asyl, "--workspace", workspace, "add", os.path.join(dev, "reports", file), *(["--published", published] if published else [])], stdout=subprocess.DEVNULL, check=True)
    out = os.path.join(workspace, "out.json")
    subprocess.run([asyl, "--workspace", workspace, "export", "-o", out], stdout=subprocess.DEVNULL, check=True)
    book = json.load(open(out, encoding="utf-8"))
    report = {one["id"]: one["file"].split(".")[0] for one in book["reports"]}
    who = {(report[at], bare(name["text"])): person["id"] for person in book["people"] for name in person["names"] for at in name["reports"]}
    return who, {frozenset((person["id"], maybe["with"])) for person in book["people"] for maybe in person["proposed"]}


half_of = {row["file"].split(".")[0]: row["half"] for row in table(os.path.join(here, "split.tsv"))}
gold = {row["id"]: list(spellings(row["spellings_or_reports"])) for row in table(os.path.join(dev, "cross.tsv")) if row["kind"] == "person"}
with tempfile.TemporaryDirectory() as folder:
    who, proposed = people(folder, {row["file"]: row["published_edtf"] for row in table(os.path.join(dev, "reports.tsv"))})
figures = {}
for half in ("open", "locked"):
    named = [(person, who.get((report, bare(name))), name) for person, names in gold.items() for report, name in names if half_of[report] == half]
    pairs = [(a, b) for a, b in itertools.combinations(named, 2)]
    one, two = [(a, b) for a, b in pairs if a[0] == b[0]], [(a, b) for a, b in pairs if a[0] != b[0]]
    together = [(a, b) for a, b in one if a[1] and a[1] == b[1]]
    figures[half] = {
        "spellings": f"{sum(1 for n in named if n[1])}/{len(named)}", "together": f"{len(together)}/{len(one)}",
        "proposed": f"{sum(1 for a, b in one if a[1] != b[1] and frozenset((a[1], b[1])) in proposed)}/{len(one) - len(together)}",
        "merged wrongly": f"{sum(1 for a, b in two if a[1] and a[1] == b[1])}/{len(two)}",
    }
    if "--misses" in options and half == "open":
        print(*(f"  apart: {a[2]} | {b[2]}" + ("" if a[1] and b[1] else " (not read)") for a, b in one if (a, b) not in together), sep="\n")
        print(*(f"  wrongly one: {a[2]} | {b[2]}" for a, b in two if a[1] and a[1] == b[1]), sep="\n")
kept_at = os.path.join(here, "baseline-people.json")
kept = json.load(open(kept_at, encoding="utf-8")) if os.path.exists(kept_at) else {}
print(f"{'who is who':12}" + "".join(f"{figure:>18}" for figure in figures["open"]))
for half, values in figures.items():
    print(f"{half:12}" + "".join(f"{value + ('' if kept.get(half, values)[figure] == value else ' (' + kept[half][figure] + ')'):>18}" for figure, value in values.items()))
if "--keep" in options:
    json.dump(figures, open(kept_at, "w", encoding="utf-8"), indent=1)
elif any(int(values["together"].split("/")[0]) < int(kept.get(half, values)["together"].split("/")[0]) or int(values["merged wrongly"].split("/")[0]) > int(kept.get(half, values)["merged wrongly"].split("/")[0]) for half, values in figures.items()):
    sys.exit("a figure fell below the baseline (in brackets)")
