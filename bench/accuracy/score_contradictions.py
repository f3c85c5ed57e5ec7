#!/usr/bin/env python3
"""Contradictions and dependences against the labelled ones: the five seeds together, and each labelled group of reports. Called by `run`, which explains the options.
Of locked reports nothing but the counts is printed."""
import csv, json, os, re, subprocess, sys, tempfile

here, shared, *options = sys.argv[1:]
NEAR = 60  # characters: one label often marks the end of a sentence, and the statement its beginning
asyl, gold, dev = os.path.join(here, "..", "..", "asyl"), os.path.join(shared, "gold"), os.path.join(shared, "gold", "dev")


def table(path):
    lines = (line for line in open(path, encoding="utf-8") if not line.startswith("#"))
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def book_of(folder, reports):
    """Everything that a workspace of these (path, day) tells, and for each statement where it stands."""
    with tempfile.TemporaryDirectory() as workspace:
        for path, published in reports:
            subprocess.run([asyl, "--workspace", workspace, "add", os.path.join(folder, path), *(["--published", published] if published else [])], stdout=subprocess.DEVNULL, check=True)
        out = os.path.join(workspace, "out.json")
        subprocess.run([asyl, "--workspace", workspace, "export", "-o", out], stdout=subprocess.DEVNULL, check=True)
        book = json.load(open(out, encoding="utf-8"))
    book["at"] = {s["id"]: (r["file"], s["passage"]["start"], s["passage"]["end"]) for r in book["reports"] for s in r["statements"]}
    book["files"] = {r["id"]: r["file"].split(".")[0] for r in book["reports"]}
    return book


def rows_of(path):
    return {row["id"]: (row["file"], int(row["char_start"]), int(row["char_end"])) for row in table(path)}


def on_side(book, side, rows, row, near):
    file, start, end = rows[row]
    return any(at[0] == file and at[1] < end + near and start < at[2] + near for at in (book["at"].get(s) for s in side["statements"]) if at)


def opposed(book, found, rows, pairs, near=NEAR):
    return any(on_side(book, a, rows, one, near) and on_side(book, b, rows, two, near)
               for pair in pairs for one, two in [pair.split("~")] for a in found["sides"] for b in found["sides"] if a is not b)


def bare(name):
    return set(re.findall(r"[^\W\d_]{3,}", name.casefold())) - {"the", "and", "son"}


def rests(book, kind, one, other):
    """Whether it is told that one report rests so on the other report, outlet or witness."""
    heard = lambda report: {f["on"]["witness"] for f in book["dependence"] if "witness" in f["on"] and book["files"].get(f["report"]) == report}
    if kind == "witness" and heard(one) & heard(other):
        return True
    for found in book["dependence"]:
        on = found["on"]
        where = book["files"].get(on.get("report", ""), "")
        named = on.get("outlet", "") + " " + on.get("witness", "")
        if book["files"].get(found["report"]) == one and (where == other if re.fullmatch(r"d\d\d", other) else bool(bare(named) & bare(other))) and (kind == found["kind"] or {kind, found["kind"]} == {"cites", "witness"}):
            return True
    return False


def show(*lines):
    if "--misses" in options:
        print(*lines, sep="\n")


figures, day = {}, {row["file"]: row["published_edtf"] for row in table(os.path.join(here, "seeds-published.tsv"))}
book, rows = book_of(os.path.join(shared, "seeds"), sorted(day.items())), rows_of(os.path.join(gold, "seeds.tsv"))
conflicts = table(os.path.join(here, "contradictions", "seeds.tsv"))
fits = lambda found, conflict: found["about"] in conflict["kinds"].split("|") and opposed(book, found, rows, conflict["pairs"].split("|"))
hit = [c for c in conflicts if any(fits(found, c) for found in book["contradictions"])]
shown = [found for found in book["contradictions"] if found["shown"]]
figures["seeds"] = {"found": f"{len(hit)}/{len(conflicts)}", "shown and labelled": f"{sum(1 for found in shown if any(fits(found, c) for c in conflicts))}/{len(shown)}", "rests on": "-", "traps": "-"}
show(*(f"  seeds, not found: {c['id']} {c['note']}" for c in conflicts if c not in hit), *(f"  seeds, shown beside the labels: {found['why']}" for found in shown if not any(fits(found, c) for c in conflicts)))

half_of = {row["file"].split(".")[0]: row["half"] for row in table(os.path.join(here, "split.tsv"))}
published = {row["file"]: row["published_edtf"] for row in table(os.path.join(dev, "reports.tsv"))}
cross, rows = table(os.path.join(dev, "cross.tsv")), rows_of(os.path.join(dev, "gold.tsv"))
groups = {"open": [["d01", "d02", "d03"], ["d13", "d14", "d15"]], "locked": [["d07", "d08", "d09"]]}
singles = {half: [[d] for d, h in half_of.items() if h == half and re.fullmatch(r"d\d\d", d) and not any(d in g for g in groups[half])] for half in groups}
for half in groups:
    count = {"found": [0, 0], "in groups": [0, 0], "shown": [0, 0], "rests on": [0, 0], "traps": [0, 0]}
    for group in groups[half] + singles[half]:
        book = book_of(os.path.join(dev, "reports"), [(d + ".txt", published[d + ".txt"]) for d in group])
        within = lambda pairs: [p for p in pairs.split("|") if p and all(part[:3] in group for part in p.split("~"))]
        labelled = [(c, within(c["gold_pairs"])) for c in cross if c["kind"] == "contradiction" and within(c["gold_pairs"] or "")]
        real = []
        for c, pairs in labelled:
            trap, kinds = "NOT" in c["name_or_what"], (re.search(r"kind=(\w+)", c["note"] or "") or [None, ""])[1]
            found = [f for f in book["contradictions"] if opposed(book, f, rows, pairs, 0 if trap else NEAR)]
            real += [] if trap else found
            fitting = found if trap else [f for f in found if f["about"] == kinds]
            for where in ["traps"] if trap else ["found"] + (["in groups"] if len(group) > 1 else []):
                count[where][0] += bool(fitting)
                count[where][1] += 1
            if half == "open" and bool(fitting) == trap:
                show(f"  {'reported, a trap' if trap else 'not found'}: {c['id']} {c['name_or_what']}" + (f" (found as {', '.join({f['about'] for f in found})})" if found and not trap else ""))
        shown = [f for f in book["contradictions"] if f["shown"]]
        count["shown"][0] += sum(1 for f in shown if f in real)
        count["shown"][1] += len(shown)
        if half == "open":
            show(*(f"  {'/'.join(group)}, shown beside the labels: {f['why']}" for f in shown if f not in real))
        for c in cross if len(group) > 1 else []:
            link = re.match(r"(d\d\d) -> (.+)", c["spellings_or_reports"] or "")
            if c["kind"] != "dependence" or not link or link[1] not in group:
                continue
            for other in link[2].split(";"):
                is_there = rests(book, c["name_or_what"], link[1], other.split(">")[0].strip())
                count["rests on"][0] += is_there
                count["rests on"][1] += 1
                if half == "open" and not is_there:
                    show(f"  rests on, not found: {c['id']} {c['name_or_what']} {link[1]} -> {other.strip()}")
    figures["dev-" + half] = {"found": "{}/{}".format(*count["found"]), "shown and labelled": "{}/{}".format(*count["shown"]), "in groups": "{}/{}".format(*count["in groups"]),
                              "rests on": "{}/{}".format(*count["rests on"]), "traps": "{}/{}".format(*count["traps"])}
columns = ["found", "in groups", "shown and labelled", "rests on", "traps"]
kept_at = os.path.join(here, "baseline-contradictions.json")
kept = json.load(open(kept_at, encoding="utf-8")) if os.path.exists(kept_at) else {}
print(f"{'contradictions':14}" + "".join(f"{name:>22}" for name in columns))
for name, values in figures.items():
    was = kept.get(name, values)
    print(f"{name:14}" + "".join(f"{values.get(c, '-') + ('' if was.get(c) == values.get(c) else f' ({was.get(c)})'):>22}" for c in columns))
first = lambda text: int(text.split("/")[0])
if "--keep" in options:
    json.dump(figures, open(kept_at, "w", encoding="utf-8"), indent=1)
elif any(first(values["found"]) < first(kept.get(name, values)["found"]) for name, values in figures.items()):
    sys.exit("a figure fell below the baseline (in brackets)")
