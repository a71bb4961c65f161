"""Holds scripts, written as SCXML, against the machine that plays them.

Usage: walks.py KITH WALKS SCRIPT...

For each script python-statemachine loads what `kith graph --format scxml` writes, with its restricted
evaluator, and takes the same steps as `kith graph --walks`. After each step both must wait at the same
state, and the same events must be possible there.
"""

import json
import subprocess
import sys
from importlib.metadata import version
from itertools import groupby

from statemachine.io import load


def run(kith, *arguments):
    return subprocess.run(
        [kith, "graph", *arguments], check=True, capture_output=True, text=True
    ).stdout


def possible(machine):
    """What can happen now; engines name events and not choices, so each is asked for by name."""
    return sorted({event.id for event in machine.enabled_events()})


def differences(chart, steps):
    """Takes the steps on a new machine; tells the first thing that is not as it was told."""
    machine = load(chart, format="scxml")()
    for number, step in enumerate(steps):
        if number:
            machine.send(step["event"])
        waiting = sorted(state.id for state in machine.configuration)
        if waiting != [step["state"]]:
            return f"after {told(steps, number)} it waits at {waiting}, not at {step['state']}"
        if possible(machine) != step["can"]:
            other = sorted(set(possible(machine)) ^ set(step["can"]))
            return f"after {told(steps, number)} at {step['state']} only one of them can: {other}"
    return None


def told(steps, number):
    return " ".join(step["event"] for step in steps[: number + 1])


def check(kith, walks, script):
    """Walks a script; tells how it went and gives the number of walks that differ."""
    chart = run(kith, script, "--format", "scxml")
    lines = [json.loads(line) for line in run(kith, script, "--walks", walks).splitlines()]
    told, seen, steps = [], set(), 0
    for walk, group in groupby(lines, key=lambda line: line["walk"]):
        group = list(group)
        steps += len(group)
        seen |= {step["state"] for step in group}
        difference = differences(chart, group)
        if difference:
            told.append(f"  walk {walk}: {difference}")
    print(f"{script}: {walks} walks, {steps} steps, {len(seen)} states, {len(told)} differ")
    print("\n".join(told[:5]), end="\n" if told else "")
    return len(told)


if __name__ == "__main__":
    kith, walks, *scripts = sys.argv[1:]
    print(f"python-statemachine {version('python-statemachine')}")
    sys.exit(1 if sum([check(kith, walks, script) for script in scripts]) else 0)
