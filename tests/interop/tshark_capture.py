#!/usr/bin/env python3
"""Lets tshark open a capture that Meterglass wrote, and decrypt it with the keys of its side file.

  tshark_capture.py AIRFRAMES FRAMES

AIRFRAMES is the program of airframes.cpp, FRAMES a file of ZCL frames. Every frame must come out of the capture with
the ZCL fields that tshark shows of the same frame wrapped in clear by se_pcap.py, with its radio's figures, time and
comment; without the keys, and with other keys, no frame that is encrypted may come out at all.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import tshark_judge
import tsharkzcl

# Of tests/data/zcl/goldenframes.txt: a meter's report of its import register and of its demand.
REPORT = '18010a00002515cd5b07000000042ad20400'
REPORTED = [('zbee_zcl.attr.uint48', '123456789'), ('zbee_zcl.attr.int24', '1234')]


def dissect(path, keys, folder):
    """One element tree a frame, as a tshark sees them whose user has these keys."""
    config = pathlib.Path(folder) / 'wireshark'
    config.mkdir(exist_ok=True)
    (config / 'zigbee_pc_keys').write_text(keys, encoding='utf-8')
    run = subprocess.run(['tshark', '-r', path, '-T', 'pdml'], capture_output=True, text=True, check=True,
                         env={**os.environ, 'XDG_CONFIG_HOME': folder})
    return xml.fromstring(run.stdout).findall('packet')


def zcl_of(packet):
    """The name, and the value as tshark words it, of each ZCL field; None where tshark shows no ZCL."""
    proto = packet.find("proto[@name='zbee_zcl']")
    if proto is None:
        return None
    return [(field.get('name'), field.get('show')) for field in proto.iter('field') if field.get('name')]


def field(packet, name):
    found = packet.find(f".//field[@name='{name}']")
    return None if found is None else found.get('show')


def radio_complaints(packet, number):
    expected = {'wpan-tap.rss': -40 - number % 50, 'wpan-tap.lqi': number % 256, 'wpan-tap.ch_num': 11 + number % 16,
                'wpan-tap.ch_page': 0, 'wpan-tap.fcs_type': 1, 'wpan.fcs_ok': 1, 'wpan.dst_pan': 0x1A62}
    for name, value in expected.items():
        shown = field(packet, name)
        if shown is None or float(int(shown, 16) if shown.startswith('0x') else float(shown)) != value:
            yield f'{name}: tshark shows {shown}, expected {value}'
    epoch = field(packet, 'frame.time_epoch')
    if epoch != f'{1700000000 + (1 + number) / 1e6:.6f}000':
        yield f'time: tshark shows {epoch}'
    if field(packet, 'frame.comment') != f'frame {number}':
        yield f"comment: tshark shows {field(packet, 'frame.comment')}"


def experts(packet):
    """What tshark remarks, but for its remark that there is a comment."""
    return {told.get('showname', '') for told in packet.iter('field')
            if told.get('name') == '_ws.expert' and told.find("field[@name='frame.comment.expert']") is None}


def complaints(packet, clear, number):
    expected, shown = zcl_of(clear), zcl_of(packet)
    if not expected or shown != expected:
        yield f'ZCL: tshark shows {shown} of the capture, {expected} of the frame in clear'
    yield from radio_complaints(packet, number)
    layers = [field(packet, 'zbee_nwk.security'), field(packet, 'zbee_aps.security')]
    if layers != [['1', '1'], ['1', '0'], ['0', '0']][number % 3]:
        yield f'secured layers: tshark shows {layers}'
    for told in experts(packet) - experts(clear):
        yield f'tshark: {told}'


def main(program, source):
    frames = tshark_judge.frames_of(source)
    with tempfile.TemporaryDirectory() as folder:
        capture, side, clear = (os.path.join(folder, name) for name in ('capture.pcapng', 'keys', 'clear.pcap'))
        subprocess.run([program, source, capture, side], check=True, stdout=subprocess.DEVNULL)
        if os.stat(side).st_mode & 0o077:
            return 'others can read the keys'
        keys = pathlib.Path(side).read_text(encoding='utf-8')
        tsharkzcl.write_pcap(clear, frames)
        expected = tsharkzcl.dissect(clear)
        shown = dissect(capture, keys, folder)
        without = dissect(capture, '', folder)
        wrong = dissect(capture, '"00000000000000000000000000000000","Normal","another"\n', folder)
    if not len(frames) == len(shown) == len(expected) or not frames:
        return f'tshark shows {len(shown)} of {len(frames)} frames'
    found = [f'frame {number}: {complaint}' for number, pair in enumerate(zip(shown, expected))
             for complaint in complaints(*pair, number)]
    for number, (frame, packet) in enumerate(zip(frames, shown)):
        if frame[2].hex() == REPORT and not set(REPORTED) <= set(zcl_of(packet) or []):
            found.append(f'frame {number}: the report of a meter is not shown as {REPORTED}')
    for number in range(len(frames)):
        if number % 3 != 2 and (zcl_of(without[number]) or zcl_of(wrong[number])):
            found.append(f'frame {number}: tshark shows it without its keys')
    if not any(frame[2].hex() == REPORT for frame in frames):
        found.append('the report of a meter is not among the frames')
    print('\n'.join(found[:20]))
    print(f'{len(frames)} frames, {tsharkzcl.version()}')
    return f'{len(found)} complaints' if found else None


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:3]) if len(sys.argv) == 3 else __doc__)
