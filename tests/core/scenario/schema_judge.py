#!/usr/bin/env python3
"""schema_judge.py SCENARIOS CASES: python3-jsonschema's verdict on every scenario file, by the published schema.

SCENARIOS holds scenario.schema.json and the shipped scenarios, CASES the files whose names say what they are
(tests/data/scenario/README.md). Prints a line for each wrong verdict, and exits 1 if there is any.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

LEAST_CASES = 100  # fewer, and somebody gave the wrong directory


def whether_valid(validator, path):
    return validator.is_valid(json.loads(path.read_text(encoding="utf-8")))


def judge(scenarios, cases):
    schema_path = scenarios / "scenario.schema.json"
    schema = json.loads(schema_path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    shipped = sorted(set(scenarios.glob("*.json")) - {schema_path})
    files = sorted(cases.glob("*.json"))
    if not shipped or len(files) < LEAST_CASES:
        yield f"found {len(shipped)} shipped scenarios and {len(files)} cases"
    for path in shipped + files:
        expected = not path.name.startswith("bad-")
        if whether_valid(validator, path) != expected:
            yield f"{path.name}: the schema finds it {'invalid' if expected else 'valid'}"


def main(arguments):
    findings = list(judge(*map(Path, arguments)))
    print("\n".join(findings) if findings else "The schema judges as the reader does.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
