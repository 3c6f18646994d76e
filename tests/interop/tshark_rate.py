#!/usr/bin/env python3
"""Prints how often a second tshark dissects a Metering report, as {"version": ..., "report": ...}; its start is not
counted."""
import json
import subprocess
import tempfile
import time

import tsharkzcl

FRAME = 0x0702, 's', bytes.fromhex('18010a00002515cd5b07000000042ad20400')
FRAMES = 200_000


def seconds(frames):
    """How long it takes to count the ZCL frames of a capture: the least output that makes it dissect them."""
    with tempfile.NamedTemporaryFile(suffix='.pcap') as pcap:
        tsharkzcl.write_pcap(pcap.name, [FRAME] * frames)
        start = time.monotonic()
        subprocess.run(['tshark', '-r', pcap.name, '-q', '-z', 'io,stat,0,zbee_zcl'], stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=True)
        return time.monotonic() - start


if __name__ == '__main__':
    nothing = min(seconds(1) for _ in range(3))
    print(json.dumps({'version': tsharkzcl.version(), 'report': FRAMES / (seconds(FRAMES) - nothing)}))
