#!/usr/bin/env python3
"""kioskeglfs.py PROGRAM: runs the kiosk on EGLFS (eglfs_x11 under Xvfb), looks at its pixels, kills it, and finds it back.

Exits 0 where all holds, else says what does not.
"""

import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT = 800, 480
PAGE = (0xF4, 0xF6, 0xF8)  # look.md, light
ENERGY = (0x0A, 0x4F, 0x8F)
PLACES = 5


class Screen:
    """An X server of its own."""

    def __init__(self):
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
        self.server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as line:
            self.name = ":" + line.readline().strip()

    def pixels(self):
        """Rows of (red, green, blue), from a window dump (XWDFile.h)."""
        dump = subprocess.run(["xwd", "-root", "-silent", "-display", self.name], capture_output=True, check=True).stdout
        header = struct.unpack(">25I", dump[:100])
        width, height, stride, colours = header[4], header[5], header[12], header[19]
        start = header[0] + colours * 12
        rows = []
        for y in range(height):
            row = dump[start + y * stride:start + y * stride + width * 4]
            rows.append([(row[i + 2], row[i + 1], row[i]) for i in range(0, width * 4, 4)])
        return rows

    def stop(self):
        self.server.terminate()
        self.server.wait()


class Finger:
    """Touches the panel through Qt's TUIO plugin (OSC over UDP, TUIO 1.1 profile 2Dcur): eglfs_x11 hands no input on."""

    def __init__(self):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.frame = 0

    def tap(self, x, y):
        at = struct.pack(">i5f", 1, x / WIDTH, y / HEIGHT, 0, 0, 0)
        self._send(("si", b"alive\0\0\0" + struct.pack(">i", 1)), ("sifffff", b"set\0" + at))
        time.sleep(0.1)
        self._send(("s", b"alive\0\0\0"))

    def _send(self, *messages):
        self.frame += 1
        bundle = b"#bundle\0" + struct.pack(">Q", 1)
        for types, arguments in (*messages, ("si", b"fseq\0\0\0\0" + struct.pack(">i", self.frame))):
            kind = b"," + types.encode()
            message = b"/tuio/2Dcur\0" + kind + b"\0" * (4 - len(kind) % 4) + arguments
            bundle += struct.pack(">i", len(message)) + message
        self.socket.sendto(bundle, ("127.0.0.1", self.port))


def place_shown(rows):
    """The one of the five targets along the bottom that is marked; nothing while the page is not there."""
    if rows[4][4] != PAGE:
        return None
    bottom = rows[HEIGHT - HEIGHT // 8:]
    counts = [0] * PLACES
    for row in bottom:
        for x, pixel in enumerate(row):
            if pixel == ENERGY:
                counts[x * PLACES // WIDTH] += 1
    most = max(counts)
    return counts.index(most) if most > 200 else None


def wait_for(screen, place, program, seconds=60):
    end = time.monotonic() + seconds
    shown = None
    while time.monotonic() < end:
        if program.poll() is not None:
            sys.exit(f"the kiosk ended by itself with {program.returncode}")
        shown = place_shown(screen.pixels())
        if shown == place:
            return
        time.sleep(0.2)
    sys.exit(f"the screen shows place {shown} and not {place} after {seconds} s")


def start(program, screen, finger, home):
    environment = {
        **os.environ, "DISPLAY": screen.name, "HOME": home, "XDG_RUNTIME_DIR": home, "XDG_DATA_HOME": home,
        "XDG_CONFIG_HOME": home, "QT_QPA_PLATFORM": "eglfs", "QT_QPA_EGLFS_INTEGRATION": "eglfs_x11",
        "QT_QPA_EGLFS_WIDTH": str(WIDTH), "QT_QPA_EGLFS_HEIGHT": str(HEIGHT), "LIBGL_ALWAYS_SOFTWARE": "1",
        "QT_QPA_GENERIC_PLUGINS": f"tuiotouch:udp={finger.port}",
    }
    return subprocess.Popen([program, "--kiosk", "--theme", "light"], env=environment)


def main(program):
    missing = [tool for tool in ("Xvfb", "xwd") if not shutil.which(tool)]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}; app/setup test installs them")
    home = tempfile.mkdtemp(prefix="meterglass-kiosk-")
    screen = Screen()
    finger = Finger()
    kiosk = start(program, screen, finger, home)
    try:
        wait_for(screen, 0, kiosk)
        for place in (2, 1):
            finger.tap(WIDTH * (2 * place + 1) / (2 * PLACES), HEIGHT - 24)
            wait_for(screen, place, kiosk)
        kiosk.send_signal(signal.SIGKILL)
        kiosk.wait()
        kiosk = start(program, screen, finger, home)
        wait_for(screen, 1, kiosk)
        print("the kiosk was found back on its page")
    finally:
        kiosk.kill()
        kiosk.wait()
        screen.stop()
        shutil.rmtree(home, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
