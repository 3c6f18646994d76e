#!/usr/bin/env python3
"""Prints frames of every Smart Energy command, as `CLUSTERHEX s|c FRAMEHEX NAME FORM` lines (see tshark_judge.py).

  commandframes.py [SEED]                             prints them
  commandframes.py --check ../data/se/everycommand.txt  fails unless the file holds those of seed 1
  commandframes.py --corpus ../fuzz/corpus/zclframe     writes one of each command as a fuzz input

The bytes come from the field lists of tests/data/se alone, not from Meterglass: of each command the shortest frame that
it has, the same with every later field, odd ones with values drawn by the seed, and the longest that fits a radio frame.
"""
import csv
import pathlib
import random
import re
import sys

DATA = pathlib.Path(__file__).parents[1] / 'data' / 'se'
WIDTHS = {'bool': 1, 'UTC': 4, 'date': 4, **{f'{kind}{8 * size}': size for kind in ('uint', 'int', 'map', 'enum')
                                             for size in range(1, 9)}}
LONGEST = 100
# How long a list is where a field before it says so, or says how long those of all commands are together: the field, and
# what it says of a number of elements.
COUNTS = {
    ('GetProfileResponse', 'intervals'): ('numberOfPeriodsDelivered', lambda size, _: size),
    ('GetSampledDataResponse', 'samples'): ('numberOfSamples', lambda size, _: size),
    ('ConfigureNotificationFlags', 'commandIds'): ('numberOfCommands', lambda size, _: size),
    ('PublishTierLabels', 'tierLabelsPayload'): ('numberOfLabels', lambda size, _: size),
    ('SupportedTunnelProtocolsResponse', 'protocolList'): ('protocolCount', lambda size, _: size),
    ('PublishDayProfile', 'dayScheduleEntries'): ('totalNumberOfScheduleEntries', lambda size, _: size),
    ('PublishSpecialDays', 'specialDayEntries'): ('totalNumberOfSpecialDays', lambda size, _: size),
    ('PublishEventLog', 'logPayload'): ('logPayloadControl', lambda size, was: size << 4 | was & 0x01),
}
STRUCTURES_OF_OCTETS = {('PublishTierLabels', 'tierLabelsPayload'): 'TierLabelsPayload'}
TEXTS = {'PublishPrice': 12, 'PublishCalendar': 12}
# Payloads that another field chooses (ZSE 1.4 D.3.2.3.1.7, D.7.2.4.2, D.10.2.4.5): the field, and by its value the types.
BILL = ['uint48', 'uint32', 'UTC', 'uint32', 'UTC', 'map8']
TIERS = ['uint8', '*uint48']
BLOCKS = ['map8', '+uint48']
CHOICES = {
    ('PublishSnapshot', 'snapshotPayload'): ('snapshotPayloadType', {
        0: BILL + TIERS, 1: BILL + TIERS, 2: BILL + TIERS + BLOCKS, 3: BILL + TIERS + BLOCKS,
        4: ['uint48'] + TIERS, 5: ['uint48'] + TIERS, 6: ['uint48'] + TIERS + BLOCKS, 7: ['uint48'] + TIERS + BLOCKS,
        0x80: []}),
    ('PublishPrepaySnapshot', 'snapshotPayload'): ('snapshotPayloadType',
                                                   {0: ['int32', 'uint32', 'uint32', 'uint32', 'int32', 'int32']}),
    ('SetEventConfiguration', 'eventConfigurationPayload'): ('configurationControl', {
        0: ['uint8', '*uint16'], 1: ['uint16'], 2: ['uint8'], 3: ['map8']}),
}
OCTETS = {'Identity': (48, 74), 'EphemeralData': (22, 37), 'Smac': (16, 16), 'Signature': (0, 42)}


def structures():
    found = {}
    for row in csv.DictReader(open(DATA / 'se_structures.csv', encoding='utf-8')):
        found.setdefault(row['structure'], []).append(row['type'])
    return found


STRUCTURES = structures()


class Form:
    """How the values of one frame are chosen."""

    def __init__(self, name, drawn, value, elements, optional, early=False):
        self.name, self.drawn, self.value, self.elements = name, drawn, value, elements
        self.optional, self.early = optional, early

    def number(self, kind):
        width = WIDTHS[kind]
        if kind == 'bool':
            return self.drawn.randrange(2).to_bytes(1, 'little')
        if self.value is not None:
            return bytes([self.value]) * width
        return self.drawn.randbytes(width)

    def text(self, longest):
        size = {None: self.drawn.randrange(1, longest + 1), 0: 0}.get(self.value, longest)
        return bytes([size]) + bytes(self.drawn.randrange(0x20, 0x7F) for _ in range(size))

    def scalar(self, kind, longest=11):
        return self.text(longest) if kind in ('octstr', 'string') else self.number(kind)

    def octets(self, structure):
        short, long = OCTETS[structure]
        return self.drawn.randbytes(short if self.value == 0 else long)

    def record(self, structure):
        if structure == 'BlockThresholdSubPayload':
            count = min(self.elements, 3)
            tier = self.number('uint8')[0] & 0xF0
            return bytes([tier | count]) + b''.join(self.number('uint48') for _ in range(count))
        return b''.join(self.scalar(kind, 8) for kind in STRUCTURES[structure])

    def chosen(self, kinds):
        raw, count = b'', 0
        for kind in kinds:
            if kind[0] in '*+':
                raw += b''.join(self.number(kind[1:]) for _ in range(count if kind[0] == '*' else self.elements))
                continue
            # A count stands before the list that it counts.
            counts = kinds[kinds.index(kind) + 1:kinds.index(kind) + 2]
            if kind == 'uint8' and counts and counts[0][0] == '*':
                count = min(self.elements, 4)
                raw += bytes([count])
            else:
                raw += self.number(kind)
        return raw


def parsed(payload):
    for text in payload.split(' | ') if payload else []:
        name, kind, is_list, release = re.fullmatch(r'(\w+):(?:struct )?(\w+)(\[\])?(?:\{(-?)se-[^}]*\})?', text).groups()
        yield name, kind, bool(is_list), {None: 'always', '': 'later', '-': 'early'}[release]


def list_of(form, kind):
    one = form.record if kind in STRUCTURES else form.scalar
    return [one(kind) for _ in range(form.elements)]


def payload_of(row, form, selected=None):
    """The fields of a frame by name, in order."""
    fields = {}
    for name, kind, is_list, release in parsed(row['payload']):
        key = row['command'], name
        if release == 'early' and not form.early or release == 'later' and (form.early or form.optional == 0):
            continue
        if key in CHOICES:
            selector, kinds = CHOICES[key]
            fields[selector] = bytes([selected])
            fields[name] = form.chosen(kinds[selected])
        elif kind in OCTETS:
            fields[name] = form.octets(kind)
            if kind == 'Identity':
                fields[next(iter(fields))] = {48: b'\x01\x00', 74: b'\x02\x00'}[len(fields[name])]
        elif is_list and key == ('TransferDataClientToServer', 'data') or key == ('TransferDataServerToClient', 'data'):
            fields[name] = form.drawn.randbytes(form.elements * 5)
        elif is_list:
            elements = list_of(form, STRUCTURES_OF_OCTETS.get(key, kind))
            fields[name] = b''.join(elements)
            if key in COUNTS:
                counter, said = COUNTS[key]
                width = len(fields[counter])
                fields[counter] = said(len(elements), fields[counter][0]).to_bytes(width, 'little')
        elif name == 'calendarType':
            fields[name] = bytes([form.drawn.randrange(5)])
        else:
            fields[name] = form.scalar(kind, TEXTS.get(row['command'], 11))
    return fields


def cut(fields, row, later):
    """Without the last fields of later releases but for `later` of them."""
    names = [name for name, _, _, release in parsed(row['payload']) if release == 'later']
    return b''.join(raw for name, raw in fields.items() if name not in names[later:])


def forms(row, drawn):
    laters = sum(release == 'later' for *_, release in parsed(row['payload']))
    yield Form('shortest', drawn, 0, 0, 0)
    yield Form('with every later field', drawn, 0, 1, laters)
    yield Form('odd', drawn, None, 2, laters)
    yield Form('odd again', drawn, None, 3, drawn.randrange(laters + 1))
    if any(release == 'early' for *_, release in parsed(row['payload'])):
        yield Form('of an early release', drawn, None, 1, 0, early=True)
    for elements in range(15, 0, -1):
        longest = Form('longest', drawn, 0xFF, elements, laters)
        if len(b''.join(payload_of(row, longest, 0).values())) <= LONGEST:
            yield longest
            return


def frames(seed):
    drawn = random.Random(seed)
    for row in csv.DictReader(open(DATA / 'se_commands.csv', encoding='utf-8')):
        from_server = row['direction'] == 'server->client'
        chosen = next((kinds for (name, _), (_, kinds) in CHOICES.items() if name == row['command']), {None: None})
        seen = set()
        for form in forms(row, drawn):
            for selected in chosen:
                fields = payload_of(row, form, selected)
                # An early release's frame ends where the later fields would begin.
                payload = b''.join(fields.values()) if form.early else cut(fields, row, form.optional)
                if payload in seen:
                    continue
                seen.add(payload)
                header = bytes([0x19 if from_server else 0x01, drawn.randrange(256), int(row['command_id'], 16)])
                kind = '' if selected is None else f' of kind {selected}'
                yield (f"{int(row['cluster_id'], 16):04x} {'s' if from_server else 'c'} {(header + payload).hex()} "
                       f"{row['command']}, {form.name}{kind}")


def corpus(directory):
    """Writes an input of zclframefuzz for each command: its cluster in two bytes, the first odd frame."""
    for line in frames(1):
        cluster, sender, frame, name, form = line.split(maxsplit=4)
        if form.startswith('odd') and not form.startswith('odd again'):
            kind = form.removeprefix('odd').replace(' of kind ', '-')
            path = pathlib.Path(directory) / f"{cluster}-{sender}-{name.rstrip(',').lower()}{kind}"
            path.write_bytes(int(cluster, 16).to_bytes(2, 'little') + bytes.fromhex(frame))


def main(argument='1', name=''):
    text = '# Frames of every Smart Energy command: tests/interop/commandframes.py\n' + '\n'.join(
        frames(int(argument) if argument.isdigit() else 1)) + '\n'
    if argument == '--corpus':
        return corpus(name)
    if argument == '--check':
        return None if pathlib.Path(name).read_text(encoding='utf-8') == text else f'{name} is not what I print'
    return print(text, end='')


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
