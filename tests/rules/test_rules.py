#!/usr/bin/env python3
"""Plants violations in a small tree and proves that rules.py finds each, and finds nothing in clean code."""

import contextlib
import io
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
import rules  # noqa: E402

CLEAN = {
    "CMakeLists.txt": "",
    ".clang-format": "",
    "app/run": "#!/bin/sh\n",
    "core/time/systemclock.cpp": "#include <QTimer>\nauto t() { return QDateTime::currentDateTimeUtc(); }\n",
    "core/task/scope.h": '#pragma once\n\n#include "core/time/alarms.h"\n',
    "meterlink/han/link.cpp": """#include "meterlink/han/link.h"

#include "core/quantity/energy.h"
#include "meterlink/security/keys.h"

#include <QByteArray>

#include "link.moc"
// QDateTime::currentDateTime() and "core/meter/meter.h" in a comment, and #include "ui/x.h"
const char *text = "QTimer, processEvents(), std::time(0)";
constexpr int count = 1'000'000;
constexpr char16_t quote = u'"';
constexpr int more = 1'000; // QMutex
QCoro::Task<int> Link::read(std::vector<int> ids,
                            std::function<void(const Reading &, ByteView)> done, QTableView *table)
{
    const auto helper = [](int id) -> QCoro::Task<int> { co_return id; };
    QCoro::Task<int> pending = read(&ids);
    co_return clock->time(0) + runtime(0) + Zone::time(0);
}
TaskScope m_scope(&m_owner);
""",
    "meterlink/virtual/basic.cpp": '#include "core/meter/meter.h"\n#include "meterlink/han/link.h"\n',
    "meterlink/ezsp/ash/frame.cpp": '#include "meterlink/ezsp/queue.h"\n',
    "meterlink/coordinator/coordinator.cpp": '#include "meterlink/virtual/basic.h"\n',
    "meterlink/se/clustertable.cpp": "\n" * 2000,
    "ui/display/now.cpp": '#include "meterlink/client/meterstore.h"\n#include "ui/style/theme.h"\n',
    "app/main.cpp": '#include "core/meter/meter.h"\n',
    "tests/benchmark/decode.cpp": "auto t = std::chrono::steady_clock::now();\n",
    "tests/ui/now.cpp": "QEventLoop loop;\n",
    "resources/load.csv": "TODO\n" * 1000,
}

# Each stands alone in its tree.
ARROWS = [
    ("core/store/a.cpp", '#include "meterlink/zcl/frame.h"'),
    ("core/quantity/a.cpp", '#include "core/time/clock.h"'),
    ("core/time/a.cpp", '\n#include "core/task/scope.h"'),
    ("meterlink/zcl/a.cpp", '#include "meterlink/se/price.h"'),
    ("meterlink/se/a.cpp", '#include "meterlink/security/keys.h"'),
    ("meterlink/security/a.cpp", '#include "meterlink/han/link.h"'),
    ("meterlink/han/a.cpp", '#include "meterlink/client/client.h"'),
    ("meterlink/client/a.cpp", '#include "meterlink/virtual/meter.h"'),
    ("meterlink/znp/a.cpp", '#include "meterlink/ezsp/ash.h"'),
    ("meterlink/capture/a.cpp", '#include "meterlink/coordinator/coordinator.h"'),
    ("meterlink/coordinator/a.cpp", '#include "ui/display/now.h"'),
    ("meterlink/new/a.cpp", '#include "meterlink/han/link.h"'),
    ("ui/display/a.cpp", '#include "app/commandline.h"'),
    ("ui/display/a.cpp", '#  include "core/meter/meter.h"'),
    ("ui/bench/a.cpp", '#include "core/household/household.h"'),
    ("ui/bench/a.cpp", '#include "meterlink/virtual/meter.h"'),
]
STYLE = [
    ("core/store/a.cpp", '#include <core/store/a.h>'),
    ("core/store/a.cpp", '#include "a.h"'),
    ("core/store/a.cpp", '#include "../time/clock.h"'),
]
CLOCKS = [
    "auto a = QDateTime::currentDateTime();",
    "auto a = QDateTime::currentMSecsSinceEpoch();",
    "auto a = QTime::currentTime();",
    "auto a = QDate::currentDate();",
    "auto a = std::time(nullptr);",
    "auto a = ::time(&b);",
    "auto a = time(nullptr);",
    "gettimeofday(&a, nullptr);",
    "clock_gettime(CLOCK_REALTIME, &a);",
    "auto a = std::chrono::system_clock::now();",
    "auto a = std::chrono::steady_clock::now();",
    "QElapsedTimer a;",
    "QTimer::singleShot(0, this, f);",
    "#include <QTimer>",
    "QDeadlineTimer a(5);",
    "startTimer(5);",
]
WAYS = [
    "QMutex a;",
    "std::mutex a;",
    "std::shared_mutex a;",
    "QCoreApplication::processEvents();",
    "QEventLoop a;",
    "connect(a, SIGNAL(b()), c, SLOT(d()));",
]
COROUTINES = [
    "QCoro::Task<int> f(const X &x);",
    "QCoro::Task<std::optional<int>> f(X &&x);",
    "QCoro::Task<> A::f(int a,\n    std::string_view b)",
    "QCoro::Task<> A<B>::f(QStringView a) const",
    "QCoro::Task<> f(std::span<const int> a);",
    "QCoro::Task<> f(std::optional<ByteView> a);",
    "QCoro::Task<> operator()(X &x);",
    "Task<int> f(const std::vector<int> &x);",
    "auto f(const X &x) -> QCoro::Task<int>;",
    "std::function<QCoro::Task<int>(const X &)> a;",
    "auto a = [](X &x) -> QCoro::Task<int> { co_return 1; };",
    "auto a = [this]() mutable -> QCoro::Task<int> { co_return m_a; };",
    "auto a = [&] -> QCoro::Task<int> { co_return b; };",
    "auto a = [b]<typename T>(T t) -> QCoro::Task<T> { co_return t; };",
]
LEFTOVERS = ["// TODO later", "/* FIXME */", 'QSKIP("no");']
PLANTED = [
    *((path, text, "arrows") for path, text in ARROWS),
    *((path, text, "include style") for path, text in STYLE),
    *(("ui/display/a.cpp", text, "clocks") for text in CLOCKS),
    *(("tests/core/a.cpp", text, "clocks") for text in CLOCKS),
    ("tests/benchmark/a.cpp", "QDate::currentDate();", "clocks"),
    ("tests/benchmark/a.cpp", "QElapsedTimer a;", "clocks"),
    *(("core/store/a.h", "#pragma once\n" + text, "ways") for text in WAYS),
    *(("meterlink/client/a.h", "#pragma once\n" + text, "coroutines") for text in COROUTINES),
    *(("tests/client/a.cpp", text, "leftovers") for text in LEFTOVERS),
    ("core/store/a.cpp", "\n" * 501, "file size"),
    ("tests/interop/a.py", "\n" * 501, "file size"),
    ("tests/long/run", "#!/bin/bash\n" + "\n" * 500, "file size"),
    ("tests/interop/timetable.py", "\n" * 501, "file size"),
    ("core/store/a.h", "// #pragma once\nclass A;", "pragma once"),
    ("core/store/MeterStore.cpp", "", "file name"),
]


def write(root, files):
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")


class RulesTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.root = Path(directory.name)

    def git_tree(self, files):
        write(self.root, files)
        subprocess.run(["git", "init", "--quiet", self.root], check=True, capture_output=True)
        subprocess.run(["git", "-C", self.root, "add", "--all"], check=True, capture_output=True)

    def test_a_clean_tree_has_no_findings(self):
        write(self.root, CLEAN)
        self.assertEqual(rules.check_tree(self.root), [])

    def test_each_planted_violation_is_found_alone(self):
        for path, text, rule in PLANTED:
            with self.subTest(rule=rule, path=path, text=text.strip()[:80]):
                write(self.root, {path: text})
                findings = rules.check_tree(self.root)
                (self.root / path).unlink()
                self.assertTrue(findings)
                for finding in findings:
                    self.assertRegex(finding, rf"^{path}:\d+: .+ \({rule}\)$")

    def test_a_finding_names_its_line(self):
        write(self.root, {"core/store/a.cpp": "/* one\n two */ const char *s = \"\\\"\";\n\nQMutex mutex;\n"})
        self.assertRegex("\n".join(rules.check_tree(self.root)), r"^core/store/a.cpp:4: 'QMutex'")

    def test_every_rule_is_planted(self):
        self.assertEqual({rule for _, _, rule in PLANTED}, set(rules.CPP_RULES))

    def test_a_new_entry_at_the_top_is_found(self):
        self.git_tree(CLEAN)
        self.assertEqual(rules.check_tree(self.root), [])
        self.git_tree({"notes/plan.md": ""})
        self.assertEqual(rules.check_tree(self.root),
                         ["notes:1: has no place at the top of the tree (top level)"])

    def test_in_a_clone_new_files_are_checked_and_ignored_ones_are_not(self):
        self.git_tree({".gitignore": "build/\n"})
        write(self.root, {"core/a.cpp": "QMutex a;\n", "core/build/b.cpp": "QMutex b;\n", "now.png": ""})
        self.assertEqual(len(rules.check_tree(self.root)), 1)

    def test_the_exit_status_tells(self):
        write(self.root, CLEAN)
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(rules.main([str(self.root)]), 0)
            write(self.root, {"core/a.cpp": "QMutex a;\n"})
            self.assertEqual(rules.main([str(self.root)]), 1)
            self.assertEqual(rules.main([]), 2)


if __name__ == "__main__":
    unittest.main()
