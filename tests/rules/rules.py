#!/usr/bin/env python3
"""rules.py DIRECTORY: checks the rules of the source tree that no compiler checks.

Prints one line for each finding, "file:line: what is wrong (rule)", and exits 1 if there is any.
"""

import bisect
import re
import subprocess
import sys
from pathlib import Path

# --- What the rules allow -------------------------------------------------------------------------------------------

# Who may include whom. The longest matching key of a file's path decides; a folder may always include itself.
HAN = ["meterlink/zcl", "meterlink/se", "meterlink/security", "meterlink/han"]
ARROWS = {
    "core": ["core"],
    "core/quantity": [],
    "core/outcome": [],
    "core/time": ["core/quantity", "core/outcome"],
    "meterlink": ["core"],
    "meterlink/zcl": ["core"],
    "meterlink/se": ["core", *HAN[:1]],
    "meterlink/security": ["core", *HAN[:2]],
    "meterlink/han": ["core", *HAN[:3]],
    "meterlink/client": ["core", *HAN],
    "meterlink/attributes": ["core", *HAN],
    "meterlink/virtual": ["core", *HAN],
    "meterlink/ezsp": ["core", *HAN],
    "meterlink/znp": ["core", *HAN],
    "meterlink/replay": ["core", *HAN],
    "meterlink/capture": ["core", *HAN],
    "meterlink/script": ["core", *HAN],
    "meterlink/coordinator": ["core", "meterlink"],
    "meterlink/judge": ["core", *HAN, "meterlink/attributes", "meterlink/capture"],
    "ui": ["core", "meterlink", "ui"],
    "app": ["core", "meterlink", "ui", "app"],
    "tests": ["core", "meterlink", "ui", "app", "tests"],
}
# Stronger than ARROWS: the screens see a meter through its frames only.
NEVER = {"ui": ["core/meter", "core/household", "meterlink/virtual"]}

CLOCKS = ["core/time", "tests/core/time"]
# (pattern, what to say, where it is allowed all the same)
TIME = [
    (r"\bQDateTime\s*::\s*current\w+", "asks the system for the time; use Clock or Alarms", CLOCKS),
    (r"\bQ(?:Time|Date)\s*::\s*current(?:Time|Date)\b", "asks the system for the time; use Clock or Alarms", CLOCKS),
    (r"(?:\bstd\s*|(?<![\w>]))::\s*time\s*\(", "asks the system for the time; use Clock or Alarms", CLOCKS),
    (r"(?<![\w.>:])time\s*\(\s*(?:nullptr|NULL|0)\s*\)", "asks the system for the time; use Clock or Alarms", CLOCKS),
    (r"\b(?:gettimeofday|clock_gettime)\b", "asks the system for the time; use Clock or Alarms", CLOCKS),
    (r"\b(?:system|high_resolution|utc|tai|file)_clock\s*::\s*now\b",
     "asks the system for the time; use Clock or Alarms", CLOCKS),
    (r"\bsteady_clock\s*::\s*now\b", "asks for monotonic time; use Alarms", [*CLOCKS, "tests/benchmark"]),
    (r"\bQ(?:ElapsedTimer|DeadlineTimer|ChronoTimer|BasicTimer|Timer)\b", "is a timer of its own; use Alarms", CLOCKS),
    (r"\bstartTimer\s*\(", "is a timer of its own; use Alarms", CLOCKS),
]
WAYS = [
    (r"\bQ(?:Recursive)?Mutex\b|\bQReadWriteLock\b", "no shared mutable state: threads meet by queued signals", []),
    (r"\bstd\s*::\s*\w*mutex\b", "no shared mutable state: threads meet by queued signals", []),
    (r"\bprocessEvents\b", "no nested loops", []),
    (r"\bQEventLoop\b", "no nested loops", ["tests"]),
    (r"\b(?:SIGNAL|SLOT)\s*\(", "no string connects: use member pointers or a lambda with a context", []),
]
LEFTOVERS = [(r"\b(?:TODO|FIXME|QSKIP)\b", "finish it or open an issue", [])]

# A view in a coroutine's parameters; a pointer to a widget called ...View is none.
VIEWS = re.compile(r"\b(?:\w*View|\w*_view|span)\b(?!\s*\*)")

MAX_LINES = 500
SUFFIXES = {".cpp", ".h", ".py", ".sh", ""}
FOLDERS = ["app", "core", "meterlink", "ui", "resources", "translations", "tests"]
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", *FOLDERS}


# --- Reading --------------------------------------------------------------------------------------------------------

LITERAL_OR_COMMENT = re.compile(
    r"""(?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)
      |R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"
      |"(?:\\.|[^"\\\n])*"
      |(?<!\w)(?:u8|[uUL])?'(?:\\.|[^'\\\n])+'""",
    re.S | re.X)


def blank(text):
    """As many characters and lines, and nothing in them."""
    return re.sub(r"[^\n]", " ", text)


class Source:
    """One file: its text, the text without comments, and the code without literals too. All have the same offsets."""

    def __init__(self, root, path):
        self.path = path
        self.text = (root / path).read_text(encoding="utf-8", errors="replace")
        self.uncommented = LITERAL_OR_COMMENT.sub(lambda m: blank(m[0]) if m["comment"] else m[0], self.text)
        self.code = LITERAL_OR_COMMENT.sub(lambda m: blank(m[0]), self.text)
        self._ends = [m.start() for m in re.finditer("\n", self.text)]

    @property
    def is_cpp(self):
        return self.path.endswith((".cpp", ".h"))

    @property
    def is_script(self):
        return self.path.endswith((".py", ".sh")) or ("." not in Path(self.path).name and self.text.startswith("#!"))

    def line(self, offset):
        return bisect.bisect_left(self._ends, offset) + 1

    def includes(self):
        """(line, bracket, name) of each #include."""
        for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]', self.uncommented, re.M):
            yield self.line(match.start(2)), match[1], match[2]


def inside(path, folders):
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


def longest_key(table, path):
    return max((key for key in table if inside(path, [key])), key=len, default=None)


def git_files(root, *arguments):
    listing = subprocess.run(["git", "-c", "safe.directory=*", "-C", root, "ls-files", "-z", *arguments],
                             capture_output=True, check=True, text=True).stdout
    return [name for name in listing.split("\0") if name]


def source_files(root):
    """What is tracked, and what is new inside our folders; in an unpacked archive, what is in the folders."""
    try:
        names = git_files(root) + git_files(root, "--others", "--exclude-standard", "--", *FOLDERS)
    except (OSError, subprocess.CalledProcessError):
        names = [p.relative_to(root).as_posix() for folder in FOLDERS for p in (root / folder).rglob("*")
                 if "__pycache__" not in p.parts]
    return sorted({name for name in names if (root / name).is_file()})


# --- The rules: each yields (line, what) of a file -------------------------------------------------------------------

def arrows(source):
    """core <- meterlink <- ui <- app, and the arrows inside core and meterlink."""
    home = longest_key(ARROWS, source.path)
    if home is None:
        return
    own = [source.path.rpartition("/")[0], *([home] if "/" in home else [])]
    for line, _, name in source.includes():
        if longest_key(ARROWS, name) is None:
            continue  # not ours
        if inside(name, NEVER.get(home.split("/")[0], [])):
            yield line, f"{home} never includes {name}"
        elif not inside(name, ARROWS[home] + own):
            yield line, f"{home} does not include {name}"


def include_style(source):
    """Our own headers in quotes with their path from the top; everything else in angle brackets."""
    for line, bracket, name in source.includes():
        ours = inside(name, FOLDERS)
        generated = name.endswith(".moc") or name.startswith("ui_")
        if bracket == "<" and ours:
            yield line, f'<{name}> is ours: write "{name}"'
        elif bracket == '"' and not ours and not generated:
            yield line, f'"{name}" is not a path from the top of the tree'


def forbidden(table, text_of):
    """A rule from a table of patterns."""
    compiled = [(re.compile(pattern), what, allowed) for pattern, what, allowed in table]

    def check(source):
        for pattern, what, allowed in compiled:
            if inside(source.path, allowed):
                continue
            for match in pattern.finditer(text_of(source)):
                yield source.line(match.start()), f"'{match[0].strip()}': {what}"
    return check


def closing(text, start, pair):
    """The offset after the bracket that closes the one at start, or None."""
    depth = 0
    for offset in range(start, len(text)):
        if text[offset] in pair:
            depth += 1 if text[offset] == pair[0] else -1
            if depth == 0:
                return offset + 1
    return None


def opening(text, end, pair):
    """The offset of the bracket that the one before end closes, or None."""
    depth = 0
    for offset in range(end - 1, -1, -1):
        if text[offset] in pair:
            depth += 1 if text[offset] == pair[1] else -1
            if depth == 0:
                return offset
    return None


def without(text, pair):
    """The text without what stands in the brackets."""
    kept, depth = [], 0
    for character in text:
        depth += character == pair[0]
        if depth == 0:
            kept.append(character)
        depth -= character == pair[1] and depth > 0
    return "".join(kept)


def borrowed(parameters):
    """Why a coroutine may not have these parameters, or None."""
    parameters = without(parameters, "()")  # what a callback takes is the callback's affair
    if "&" in without(parameters, "<>"):
        return "a reference parameter"
    view = VIEWS.search(parameters)
    return f"a view parameter ({view[0]})" if view else None


def trailing_signature(code, arrow):
    """(parameters, captures) in front of the -> of a trailing return type; None where it is something else."""
    head = re.sub(r"(?:\s|\bmutable|\bnoexcept|\bconst|\bconstexpr|\bstatic)+$", "", code[:arrow])
    if head.endswith("]"):
        return "", head[opening(head, len(head), "[]") + 1:-1]
    start = opening(head, len(head), "()") if head.endswith(")") else None
    if start is None:
        return None
    before = code[:start].rstrip()
    if before.endswith(">"):  # a template's
        before = before[:opening(before, len(before), "<>")].rstrip()
    is_lambda = before.endswith("]")
    return head[start + 1:-1], before[opening(before, len(before), "[]") + 1:-1] if is_lambda else ""


def leading_signature(code, end):
    """The parameters after a return type that ends there, or None where no function follows."""
    name = re.compile(r"\s*(?:(?!operator\b)[\w~]+\s*(?:<[^<>()]*>\s*)?(?:::\s*)?)*(?:operator\s*\(\s*\)\s*)?\(").match(code, end)
    if not name:
        return None
    after = closing(code, name.end() - 1, "()")
    return code[name.end():after - 1] if after else None


def coroutines(source):
    """A coroutine owns its parameters: g++ keeps them in its frame, and nothing keeps what they refer to."""
    code = source.code
    for task in re.finditer(r"(?:\bQCoro\s*::\s*)?\bTask\s*(?=<)", code):
        line = source.line(task.start())
        arrow = re.search(r"->\s*$", code[:task.start()])
        if arrow:
            parameters, captures = trailing_signature(code, arrow.start()) or ("", "")
            if captures.strip():
                yield line, f"a coroutine lambda captures [{captures.strip()}]"
        else:
            end = closing(code, task.end(), "<>")
            parameters = leading_signature(code, end) if end else None
        reason = borrowed(parameters or "")
        if reason:
            yield line, f"a coroutine has {reason}: take it by value"


def file_size(source):
    """Short files; tables are exempt."""
    lines = source.text.count("\n")
    if lines > MAX_LINES and not (source.is_cpp and "table" in Path(source.path).name):
        yield lines, f"{lines} lines; the limit is {MAX_LINES}"


def pragma_once(source):
    if source.path.endswith(".h") and not re.search(r"^#pragma once$", source.uncommented, re.M):
        yield 1, "a header without #pragma once"


def file_name(source):
    name = Path(source.path).name
    if not re.fullmatch(r"[a-z0-9_]+\.(?:cpp|h)", name):
        yield 1, f"{name}: a file has its class's name in lower case"


CPP_RULES = {
    "arrows": arrows,
    "include style": include_style,
    "clocks": forbidden(TIME, lambda source: source.code),
    "ways": forbidden(WAYS, lambda source: source.code),
    "leftovers": forbidden(LEFTOVERS, lambda source: source.text),
    "coroutines": coroutines,
    "file size": file_size,
    "pragma once": pragma_once,
    "file name": file_name,
}
SCRIPT_RULES = {"file size": file_size}


def top_level(files):
    """Nothing new at the top of the tree without a change to this list."""
    for name in sorted({file.split("/")[0] for file in files}):
        if name not in TOP_LEVEL and not name.startswith("."):
            yield f"{name}:1: has no place at the top of the tree (top level)"


def check_tree(root):
    """Every finding in the tree, as lines."""
    files = source_files(root)
    findings = list(top_level(files))
    for path in files:
        if Path(path).suffix not in SUFFIXES:
            continue
        source = Source(root, path)
        rules = CPP_RULES if source.is_cpp else SCRIPT_RULES if source.is_script else {}
        for name, rule in rules.items():
            findings += [f"{path}:{line}: {what} ({name})" for line, what in rule(source)]
    return findings


def main(arguments):
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: rules.py DIRECTORY", file=sys.stderr)
        return 2
    findings = check_tree(Path(arguments[0]))
    print("\n".join(findings) if findings else "The rules hold.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
