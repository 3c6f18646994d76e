#!/usr/bin/env python3
"""Lets tshark judge ZCL frames and what `meterglass decode` says of them.

  tshark_judge.py SOURCE METERGLASS

SOURCE is a program that prints frames, or a file of them ending in .txt: lines of `CLUSTERHEX s|c FRAMEHEX`; the rest
of a line and lines that start with # are ignored. Fails when there is no frame, when tshark complains of one or leaves
a byte unexplained, when a header field, attribute id, type, status or value differs, and when the judge itself does
not notice a difference that it makes. Needs Python's own library and tshark only.
"""
import collections
import copy
import math
import subprocess
import sys
import tempfile

import known
import meterglasszcl
import tsharkzcl

# Bytes of a foundation command that tshark does not show, counted after a manufacturer code if there is one.
Hidden = collections.namedtuple('Hidden', 'frame tool versions symptom bytes')
EXCEPTIONS = {
    0x0D: Hidden('Discover Attributes Response', 'tshark', ('4.0.',),
                 'does not show whether the discovery is complete', {3}),
    0x12: Hidden('Discover Commands Received Response', 'tshark', ('4.0.',), 'does not show the commands',
                 range(4, 256)),
    0x14: Hidden('Discover Commands Generated Response', 'tshark', ('4.0.',), 'does not show the commands',
                 range(4, 256)),
}


def frames_of(source):
    if source.endswith('.txt'):
        with open(source, encoding='utf-8') as lines:
            text = lines.read()
    else:
        text = subprocess.run([source], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in text.splitlines() if line.strip() and not line.startswith('#')]
    return list(dict.fromkeys((int(row[0], 16), row[1], bytes.fromhex(row[2])) for row in rows))


def same(left, right):
    if isinstance(left, float) and isinstance(right, (int, float)):
        return math.isclose(left, right, rel_tol=1e-6)
    return left == right


def differences(theirs, ours):
    found = []
    for key in sorted(theirs['header'].keys() | ours['header'].keys()):
        if not same(theirs['header'].get(key), ours['header'].get(key)):
            found.append(f"{key}: tshark {theirs['header'].get(key)}, meterglass {ours['header'].get(key)}")
    if len(theirs['records']) != len(ours['records']):
        found.append(f"records: tshark {len(theirs['records'])}, meterglass {len(ours['records'])}")
    for place, (left, right) in enumerate(zip(theirs['records'], ours['records'])):
        for key in sorted(left.keys() | right.keys()):
            if key not in left or key not in right or not same(left[key], right[key]):
                found.append(f'record {place} {key}: tshark {left.get(key)}, meterglass {right.get(key)}')
    return found


def unexplained(places, command, manufacturer, version):
    """The places in a frame that tshark should have shown."""
    hidden = EXCEPTIONS.get(command)
    if hidden and version.startswith(hidden.versions):
        shift = 2 if manufacturer is not None else 0
        places = [place for place in places if place - shift not in hidden.bytes]
    return places


def judge_cluster_command(packet, frame, ours, excused):
    """The complaints about a cluster's own command, without those that are known."""
    proto, missing = tsharkzcl.check(packet, len(frame[2]), excused and excused.complaint)
    theirs = tsharkzcl.cluster_form(proto, [(record['kind'], record['width']) for record in ours['records']], excused)
    at = 3
    for place, record in enumerate(ours['records']):
        if excused and place in excused.records:
            theirs['records'][place] = record
            missing = [byte for byte in missing if not at <= byte < at + record['width']]
        at += record['width']
    return [f'tshark shows nothing for the bytes {missing}'] * bool(missing) + differences(theirs, ours)


def judge_one(packet, frame, answer, version):
    """The complaints about one frame."""
    if 'error' in answer:
        return [f"meterglass: {answer['error']}"]
    excused = known.of_command(answer.get('command'), version)
    try:
        ours = meterglasszcl.normal_form(answer)
        if answer['frameType'] == 'cluster':
            return judge_cluster_command(packet, frame, ours, excused)
        proto, missing = tsharkzcl.check(packet, len(frame[2]))
        theirs = tsharkzcl.normal_form(proto)
    except (tsharkzcl.Complaint, ValueError, KeyError) as complaint:
        if excused and excused.complaint and excused.complaint in str(complaint):
            return []
        return [f'{type(complaint).__name__}: {complaint}']
    missing = unexplained(missing, theirs['header']['command'], theirs['header']['manufacturerCode'], version)
    return [f'tshark shows nothing for the bytes {missing}'] * bool(missing) + differences(theirs, ours)


def changed_value(value):
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float)) and not math.isinf(value):
        return value + 1
    return 'changed'


def altered(form):
    """Copies of a form, each with one leaf changed."""
    for part in [form['header'], *form['records']]:
        for key in part:
            kept = part[key]
            part[key] = changed_value(kept)
            yield key, copy.deepcopy(form)
            part[key] = kept


def notices_changes(forms):
    """Changes each leaf of what meterglass said, one at a time. Returns how many, and those that went unnoticed."""
    changes, unnoticed = 0, []
    for form in forms:
        for key, changed in altered(copy.deepcopy(form)):
            changes += 1
            if not differences(form, changed):
                unnoticed.append(key)
        if form['records']:
            changes += 1
            if not differences(form, {'header': form['header'], 'records': form['records'][:-1]}):
                unnoticed.append('a missing record')
    return changes, unnoticed


def notices_bytes(frames, answers, version):
    """Shows tshark another last byte than meterglass saw, of each frame. Returns the frames where none noticed."""
    shown = [(frame, answer) for frame, answer in zip(frames, answers)
             if len(frame[2]) > 3 and not known.of_command(answer.get('command'), version) and unexplained([len(frame[2]) - 1], answer['commandId'], answer.get('manufacturerCode'), version)]
    changed = [(cluster, sender, zcl[:-1] + bytes([zcl[-1] ^ 0x01])) for (cluster, sender, zcl), _ in shown]
    with tempfile.NamedTemporaryFile(suffix='.pcap') as pcap:
        tsharkzcl.write_pcap(pcap.name, changed)
        packets = tsharkzcl.dissect(pcap.name)
    return [frame for packet, (frame, answer) in zip(packets, shown) if not judge_one(packet, frame, answer, version)]


def report(kinds, version):
    print(f'{"cluster":8} {"command":28} {"sent by":8} frames judged by tshark {version}')
    for (cluster, command, sender), count in sorted(kinds.items()):
        print(f'0x{cluster:04X}   {command:28} {sender:8} {count}')
    seen = {command for _, command, _ in kinds}
    for excused in [*EXCEPTIONS.values(), *(one for one in known.COMMANDS if one.frame in seen)]:
        print(f'exception: {excused.frame}, {excused.tool} {", ".join(excused.versions)}x: {excused.symptom}')


def main(source, program):
    frames = frames_of(source)
    if not frames:
        return f'{source} gave no frames'
    version = tsharkzcl.version()
    answers = meterglasszcl.decode(program, frames)
    with tempfile.NamedTemporaryFile(suffix='.pcap') as pcap:
        tsharkzcl.write_pcap(pcap.name, frames)
        packets = tsharkzcl.dissect(pcap.name)
    if len(packets) != len(frames):
        return f'tshark read {len(packets)} of {len(frames)} frames'
    kinds, complaints = collections.Counter(), 0
    for packet, frame, answer in zip(packets, frames, answers):
        for complaint in judge_one(packet, frame, answer, version):
            print(f'0x{frame[0]:04X} {frame[1]} {frame[2].hex()}: {complaint}')
            complaints += 1
        kinds[frame[0], answer.get('command', '?'), {'c': 'client', 's': 'server'}[frame[1]]] += 1
    report(kinds, version)
    if complaints:
        return f'{complaints} complaints about {len(frames)} frames'
    changes, unnoticed = notices_changes([meterglasszcl.normal_form(answer) for answer in answers])
    if unnoticed:
        return f'the judge did not notice changes of {sorted(set(unnoticed))}'
    blind = notices_bytes(frames, answers, version)
    if blind:
        return f'the judge did not notice another last byte in {[frame[2].hex() for frame in blind]}'
    print(f'{len(frames)} frames agree; {changes} changed values and a changed last byte of each were all noticed')
    return None


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:3]) if len(sys.argv) == 3 else __doc__)
