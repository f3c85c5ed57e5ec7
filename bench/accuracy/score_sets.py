#!/usr/bin/env python3
"""Runs the reader and score.py over the seeds and over both halves of each labelled set. Called by `run`, which explains the options.
A locked half is only ever measured: its misses are never printed."""
import csv, json, os, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor

here, shared, *options = sys.argv[1:]
asyl = os.path.join(here, "..", "..", "asyl")
FIGURES = {"F1": r"F1 ([\d.]+)$", "recall": r"recall \S+ = ([\d.]+)", "precision": r"precision \S+ = ([\d.]+)", "dates": r"dates \S+ = ([\d.]+)",
           "certainty": r"certainty macro F1 ([\d.a-z]+)", "voice": r"voice ([\d.]+)", "verbatim": r"verbatim (\d+/\d+)"}
REFERENCE = "careful reader: recall .975 precision .977 F1 .976 dates .853 certainty .925 voice .948; trigger words and nearest names: F1 .14-.18"


def table(path):
    lines = (line for line in open(path, encoding="utf-8") if not line.startswith("#"))
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def halves(name, split, gold, texts, reports):
    """A set's two halves: where the gold is, where the texts are, which files, and the publication date that each is read with."""
    dates = {row["file"]: row["published_edtf"] for row in table(reports)}
    half_of = {row["file"]: row["half"] for row in table(split)}
    return {f"{name}-{half}": (gold, texts, {f: dates[f] for f, h in half_of.items() if h == half}) for half in ("open", "locked")}


def sets():
    seeds, dev, own = os.path.join(shared, "seeds"), os.path.join(shared, "gold", "dev"), os.path.join(here, "reports")
    return {
        "seeds": (os.path.join(shared, "gold", "seeds.tsv"), seeds, {f: "" for f in sorted(os.listdir(seeds))}),
        "seeds-dated": (os.path.join(shared, "gold", "seeds.tsv"), seeds, {row["file"]: row["published_edtf"] for row in table(os.path.join(here, "seeds-published.tsv"))}),
        **halves("dev", os.path.join(here, "split.tsv"), os.path.join(dev, "gold.tsv"), os.path.join(dev, "reports"), os.path.join(dev, "reports.tsv")),
        **halves("own", os.path.join(own, "split.tsv"), os.path.join(own, "gold.tsv"), own, os.path.join(own, "reports.tsv")),
    }


def read(path, published):
    command = [asyl, "read", "--json", *(["--published", published] if published else []), path]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def measure(name, gold, texts, files):
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as workers:
        said, rows = os.path.join(folder, "said.json"), os.path.join(folder, "gold.tsv")
        parts = workers.map(lambda f: read(os.path.join(texts, f), files[f]), files)
        json.dump([report for part in parts for report in part], open(said, "w", encoding="utf-8"))
        with open(gold, encoding="utf-8") as source, open(rows, "w", encoding="utf-8") as out:
            out.write(next(source))
            out.writelines(line for line in source if line.split("\t")[1] in files)
        command = [sys.executable, os.path.join(shared, "gold", "score.py"), rows, said, "--texts", texts]
        if "--misses" in options and not name.endswith("-locked"):
            command.append("--misses")
        lines = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip().splitlines()
    for line in lines[:-1]:
        print("  " + line)
    return {figure: re.search(pattern, lines[-1]).group(1) for figure, pattern in FIGURES.items()}


figures = {name: measure(name, *about) for name, about in sets().items()}
kept_at = os.path.join(here, "baseline.json")
kept = json.load(open(kept_at, encoding="utf-8")) if os.path.exists(kept_at) else {}
print(f"{'':12}" + "".join(f"{figure:>16}" for figure in FIGURES))
fell = False
for name, values in figures.items():
    before = kept.get(name, {})
    cells = [f"{value} ({before[figure]})" if before.get(figure, value) != value else value for figure, value in values.items()]
    fell |= any(float(values[f]) < float(before.get(f, 0)) - 0.005 for f in ("F1", "dates", "voice"))
    print(f"{name:12}" + "".join(f"{cell:>16}" for cell in cells))
print(REFERENCE)
for name in ("dev", "own"):
    print(f"{name}: open minus locked {float(figures[name + '-open']['F1']) - float(figures[name + '-locked']['F1']):+.3f}")
if "--keep" in options:
    json.dump(figures, open(kept_at, "w", encoding="utf-8"), indent=1)
elif fell:
    sys.exit("a figure fell below the baseline (in brackets)")
