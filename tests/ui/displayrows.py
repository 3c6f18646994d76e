#!/usr/bin/env python3
"""displayrows.py DIRECTORY: for each row of requirements.md that the display shows, the page and element that show it, and
the tests that read its text from the widget. Prints the table; exits 1 where an element is read by no test.
"""

import re
import sys
from pathlib import Path

# What shows a row, by the names of ui/display/parts/label.h.
ROWS = {
    "I-1": ["more.display"],
    "I-2": ["now.power"],
    "I-3": ["now.power", "now.cost"],
    "I-4": ["now.ambient"],
    "I-5": ["now.today", "now.today.cost", "usage.value", "usage.second", "usage.remark",
            "usage.chart.bubble"],
    "I-6": ["now.price", "now.price.terms", "account.tariff.title", "account.rate.now", "account.next",
            "account.standing"],
    "I-7": ["account.subtitle", "account.balance", "account.warning.name", "account.emergency", "account.debt",
            "account.supply"],
    "I-8": ["messages.0.text", "messages.0.status", "account.supplier", "account.contact", "account.customer",
            "account.mpan"],
    "I-9": ["now.reading", "now.time", "now.date", "more.network", "more.signal", "more.clock", "more.reading"],
    "I-11": ["now.dial"],
    "I-13": ["now.dial"],
}
# How a test gets at the text of a widget: a helper of its own, or the widget by its name.
READING = r'(?:\btextOf|\btext|\bvalue|findChild<[\w:]+ \*>|\bvalueOf|\bwidget|\blabel)\(\s*(?:QStringLiteral\(|QLatin1String\()?"{}"'
FUNCTION = re.compile(r"^(?:    )?void (?:\w+::)?(\w+)\(", re.M)


def tests_reading(element, sources):
    pattern = re.compile(READING.format(re.escape(element)))
    found = []
    for name, text in sources:
        for match in pattern.finditer(text):
            before = [m for m in FUNCTION.finditer(text) if m.start() < match.start()]
            if before:
                found.append(f"{name}: {before[-1][1]}")
    return list(dict.fromkeys(found))


def main(directory):
    root = Path(directory)
    sources = [(path.stem, path.read_text()) for folder in ("tests/ui/display", "tests/endtoend", "tests/app")
               for path in sorted((root / folder).glob("*.cpp"))]
    unread = []
    print("| row | page | element | tests that read it |\n|---|---|---|---|")
    for row, elements in ROWS.items():
        for element in elements:
            tests = tests_reading(element, sources)
            if not tests:
                unread.append(f"{row}: no test reads {element}")
            print(f"| {row} | {element.split('.')[0]} | {element} | {'; '.join(tests[:3])} |")
    for line in unread:
        print(line, file=sys.stderr)
    return 1 if unread else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
