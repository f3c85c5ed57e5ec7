"""Reads what the test projects left behind (NAME.trx and NAME.exit in one folder) and says what passed, failed and was skipped.

usage: results.py FOLDER [--all]     --all: every project must have run at least one test (no filter was given)

The line before the last is `K skipped`, the last is `N passed, N failed`. Under CI=true a skipped test counts as failed. Exit code 1 on a failure.
"""
import os
import pathlib
import sys
import xml.etree.ElementTree as xml

SPACE = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}
PASSED, SKIPPED = "Passed", "NotExecuted"


def tests(run):
    for result in run.iterfind("t:Results/t:UnitTestResult", SPACE):
        words = result.findtext(".//t:ErrorInfo/t:Message", "", SPACE) or result.findtext(".//t:StdOut", "", SPACE)
        place = result.findtext(".//t:ErrorInfo/t:StackTrace", "", SPACE)
        yield result.get("testName"), result.get("outcome"), words.strip(), place


def where(stack):
    """The innermost line of the project's own source."""
    lines = [line.strip() for line in stack.splitlines() if " in " in line and ":line " in line and "/tests/Shared/" not in line]
    return lines[:1]


def aborted(run):
    for text in run.iterfind("t:ResultSummary/t:RunInfos/t:RunInfo/t:Text", SPACE):
        if "aborted" in (text.text or ""):
            return "\n".join(text.text.splitlines()[:8])
    return None


def project(trx, code, strict):
    """Gives (passed, skipped, failed) of one project; the last two as lists of (name, words)."""
    name = trx.stem
    if not trx.exists():
        return 0, [], [(name, f"left no results; the test runner ended with {code}")]
    try:
        run = xml.parse(trx)
    except xml.ParseError:
        return 0, [], [(name, f"left results that cannot be read; the test runner ended with {code}")]
    found = list(tests(run))
    passed = sum(outcome == PASSED for _, outcome, _, _ in found)
    skipped = [(test, words) for test, outcome, words, _ in found if outcome == SKIPPED]
    failed = [(test, "\n".join([words, *where(stack)])) for test, outcome, words, stack in found if outcome not in (PASSED, SKIPPED)]
    broken = aborted(run)
    if broken:
        failed.append((name, broken))
    elif code != "0" and not failed:
        failed.append((name, f"the test runner ended with {code}"))
    elif strict and not found:
        failed.append((name, "holds no test that could be run"))
    return passed, skipped, failed


def told(kind, entries):
    for test, words in sorted(entries):
        print(f"{kind} {test}")
        for line in words.splitlines():
            print(f"    {line.rstrip()}")


def main(folder, *options):
    passed, skipped, failed = 0, [], []
    for exit_file in sorted(pathlib.Path(folder).glob("*.exit")):
        more = project(exit_file.with_suffix(".trx"), exit_file.read_text().strip(), "--all" in options)
        passed, skipped, failed = passed + more[0], skipped + more[1], failed + more[2]
    told("SKIPPED", skipped)
    told("FAILED", failed)
    wrong = len(failed)
    if os.environ.get("CI") == "true" and skipped:
        print("Where CI=true nothing may be skipped: each skipped test counts as failed.")
        wrong += len(skipped)
    if not passed and not wrong:
        print("No test was run.")
        wrong = 1
    print(f"{len(skipped)} skipped")
    print(f"{passed} passed, {wrong} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
