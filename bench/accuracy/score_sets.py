#!/usr/bin/env python3
"""Runs the reader and score.py over the seeds and the two halves of the development set. Called by `run`, which explains the options.
The locked half is only ever measured: its misses are never printed."""
import csv, json, os, re, subprocess, sys, tempfile

here, shared, reader, *options = sys.argv[1:]
dev = os.path.join(shared, "gold", "dev")
rows = [line.rstrip("\n").split("\t") for line in open(os.path.join(here, "split.tsv"), encoding="utf-8") if not line.startswith("#")][1:]
halves = {half: [f for f, h in rows if h == half] for half in ("open", "locked")}
seeds = os.path.join(shared, "seeds")
sets = {
    "seeds": (os.path.join(shared, "gold", "seeds.tsv"), seeds, sorted(os.listdir(seeds)), []),
    **{f"dev-{half}": (os.path.join(dev, "gold.tsv"), os.path.join(dev, "reports"), files, ["--published-from", os.path.join(dev, "reports.tsv")])
       for half, files in halves.items()},
}
FIGURES = {"F1": r"F1 ([\d.]+)$", "recall": r"recall \S+ = ([\d.]+)", "precision": r"precision \S+ = ([\d.]+)", "dates": r"dates \S+ = ([\d.]+)",
           "certainty": r"certainty macro F1 ([\d.a-z]+)", "voice": r"voice ([\d.]+)", "verbatim": r"verbatim (\d+/\d+)"}
REFERENCE = "careful reader: recall .975 precision .977 F1 .976 dates .853 certainty .925 voice .948; trigger words and nearest names: F1 .14-.18"


def filtered(gold, files, folder):
    """The rows of these files alone, so that the scorer counts nothing else."""
    path = os.path.join(folder, "gold.tsv")
    with open(gold, encoding="utf-8") as source, open(path, "w", encoding="utf-8") as out:
        out.write(next(source))
        out.writelines(line for line in source if line.split("\t")[1] in files)
    return path


def measure(name, gold, texts, files, more):
    with tempfile.TemporaryDirectory() as folder:
        said = os.path.join(folder, "said.json")
        with open(said, "w", encoding="utf-8") as out:
            subprocess.run([reader, *[os.path.join(texts, f) for f in files], *more], stdout=out, stderr=subprocess.DEVNULL, check=True)
        command = [sys.executable, os.path.join(shared, "gold", "score.py"), filtered(gold, files, folder), said, "--texts", texts]
        if "--misses" in options and name != "dev-locked":
            command.append("--misses")
        lines = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip().splitlines()
    for line in lines[:-1]:
        print("  " + line)
    return {figure: re.search(pattern, lines[-1]).group(1) for figure, pattern in FIGURES.items()}


figures = {name: measure(name, *about) for name, about in sets.items()}
kept_at = os.path.join(here, "baseline.json")
kept = json.load(open(kept_at, encoding="utf-8")) if os.path.exists(kept_at) else {}
print(f"{'':11}" + "".join(f"{figure:>16}" for figure in FIGURES))
fell = False
for name, values in figures.items():
    cells = []
    for figure, value in values.items():
        before = kept.get(name, {}).get(figure)
        cells.append(f"{value} ({before})" if before and before != value else value)
        if before and figure in ("F1", "dates", "voice") and float(value) < float(before) - 0.005:
            fell = True
    print(f"{name:11}" + "".join(f"{cell:>16}" for cell in cells))
print(REFERENCE)
print(f"open minus locked: {float(figures['dev-open']['F1']) - float(figures['dev-locked']['F1']):+.3f}")
if "--keep" in options:
    json.dump(figures, open(kept_at, "w", encoding="utf-8"), indent=1)
elif fell:
    sys.exit("a figure fell below the baseline (in brackets)")
