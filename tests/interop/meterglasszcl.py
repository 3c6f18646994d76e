"""ZCL frames as `meterglass decode --layer zcl` prints them, in the judge's form (see tsharkzcl.py)."""
import csv
import json
import pathlib
import subprocess

import commandframes

# Typed from ZCL8 tables 2-12 and 2-10, not taken from the program.
STATUSES = {'Success': 0x00, 'Failure': 0x01, 'NotAuthorized': 0x7E, 'MalformedCommand': 0x80,
            'UnsupportedClusterCommand': 0x81, 'UnsupportedGeneralCommand': 0x82, 'InvalidField': 0x85,
            'UnsupportedAttribute': 0x86, 'InvalidValue': 0x87, 'ReadOnly': 0x88, 'InsufficientSpace': 0x89,
            'NotFound': 0x8B, 'UnreportableAttribute': 0x8C, 'InvalidDataType': 0x8D, 'ActionDenied': 0x93,
            'Timeout': 0x94, 'UnsupportedCluster': 0xC3}
TYPES = {'nodata': 0x00, 'bool': 0x10, 'enum8': 0x30, 'enum16': 0x31, 'semi': 0x38, 'single': 0x39, 'double': 0x3A,
         'octstr': 0x41, 'string': 0x42, 'octstr16': 0x43, 'string16': 0x44, 'ToD': 0xE0, 'date': 0xE1, 'UTC': 0xE2,
         'clusterId': 0xE8, 'attribId': 0xE9, 'bacOID': 0xEA, 'EUI64': 0xF0, 'key128': 0xF1}
for _bytes in range(8):
    for _name, _first in (('data', 0x08), ('map', 0x18), ('uint', 0x20), ('int', 0x28)):
        TYPES[f'{_name}{8 * (_bytes + 1)}'] = _first + _bytes
COMMANDS = dict(enumerate((
    'ReadAttributes', 'ReadAttributesResponse', 'WriteAttributes', 'WriteAttributesUndivided', 'WriteAttributesResponse',
    'WriteAttributesNoResponse', 'ConfigureReporting', 'ConfigureReportingResponse', 'ReadReportingConfiguration',
    'ReadReportingConfigurationResponse', 'ReportAttributes', 'DefaultResponse', 'DiscoverAttributes',
    'DiscoverAttributesResponse')))
COMMANDS |= {0x11: 'DiscoverCommandsReceived', 0x12: 'DiscoverCommandsReceivedResponse',
             0x13: 'DiscoverCommandsGenerated', 0x14: 'DiscoverCommandsGeneratedResponse',
             0x15: 'DiscoverAttributesExtended', 0x16: 'DiscoverAttributesExtendedResponse'}
STRINGS = range(0x41, 0x45)
FIELDS = pathlib.Path(__file__).parents[1] / 'data' / 'se' / 'se_commands.csv'
SENDERS = {'client': 'client->server', 'server': 'server->client'}
KEYS = {'minimumInterval': 'minimum', 'maximumInterval': 'maximum', 'timeoutPeriod': 'timeout', 'id': 'id'}


def objects(text):
    """The JSON objects of a text, one after the other."""
    decoder, place, found = json.JSONDecoder(), 0, []
    text = text.strip()
    while place < len(text):
        value, place = decoder.raw_decode(text, place)
        found.append(value)
        while place < len(text) and text[place].isspace():
            place += 1
    return found


def decode(program, frames):
    """What the program prints of frames, in their order; it runs once for each cluster and sender."""
    answers = [None] * len(frames)
    for group in sorted({(cluster, sender) for cluster, sender, _ in frames}):
        places = [place for place, frame in enumerate(frames) if frame[:2] == group]
        cluster, direction = f'0x{group[0]:04X}', {'c': 'client', 's': 'server'}[group[1]]
        lines = ''.join(frames[place][2].hex() + '\n' for place in places)
        run = subprocess.run([program, 'decode', '--layer', 'zcl', '--cluster', cluster, '--direction', direction, '-'],
                             input=lines, capture_output=True, text=True)
        printed = objects(run.stdout)
        if len(printed) != len(places):
            raise SystemExit(f'{program} printed {len(printed)} objects for {len(places)} frames: {run.stderr.strip()}')
        for place, answer in zip(places, printed):
            answers[place] = answer
    return answers


def number(names, value):
    return names[value] if isinstance(value, str) else value


def value_of(code, record):
    value = record['value'] if 'value' in record else record['reportableChange']
    if code in STRINGS and value is not None:
        return value if record.get('encoding') == 'hex' else value.encode().hex()
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str) and code not in (0xF0, 0xF1) and not 0x08 <= code < 0x10:
        return float(value) if value.lstrip('-') == 'inf' else int(value)
    return value


def record_of(attribute):
    record = {KEYS[key]: value for key, value in attribute.items() if key in KEYS}
    if 'status' in attribute:
        record['status'] = number(STATUSES, attribute['status'])
    if 'type' in attribute:
        record['type'] = number(TYPES, attribute['type'])
    if 'reporting' in attribute:
        record['reporting'] = {'send': 0, 'expect': 1}[attribute['reporting']]
    if 'value' in attribute or 'reportableChange' in attribute:
        record['value'] = value_of(record['type'], attribute)
    if 'value' in attribute:
        record['invalid'] = attribute.get('invalid', False)
    return record


def cluster_commands():
    """Of each cluster's command, by cluster, sender and number, its name and its fields in order, each with its type."""
    with open(FIELDS, encoding='utf-8') as rows:
        return {(int(row['cluster_id'], 16), row['direction'], int(row['command_id'], 16)):
                (row['command'], [field.split('{')[0].split(':') for field in row['payload'].split(' | ') if field])
                for row in csv.DictReader(rows)}


CLUSTER_COMMANDS = cluster_commands()


def flat(kinds, values):
    """Pairs of the scalar types and values of a record's fields; a list has as many as there are."""
    for kind, value in zip(kinds, values):
        for one in value if isinstance(value, list) else [value]:
            yield kind.lstrip('*+'), one


def scalars(name, field, kind, answer):
    """Pairs of the scalar types and values that a command's field holds, in the order of the wire."""
    value, structure = answer['fields'][field], kind.removeprefix('struct ').removesuffix('[]')
    structure = commandframes.STRUCTURES_OF_OCTETS.get((name, field), structure)
    if (name, field) in commandframes.CHOICES and isinstance(value, dict):
        selector, kinds = commandframes.CHOICES[name, field]
        return list(flat(kinds[answer['fields'][selector]], value.values()))
    if structure in commandframes.STRUCTURES:
        return [pair for record in value for pair in flat(commandframes.STRUCTURES[structure], record.values())]
    if isinstance(value, list):
        return [(structure, element) for element in value]
    return [('octets' if structure in commandframes.OCTETS or kind == 'uint8[]' else kind, value)]


def width_of(kind, value):
    if kind == 'octets':
        return len(value) // 2
    return len(value) // 2 + 1 if kind in ('octstr', 'string') else commandframes.WIDTHS[kind]


def record_of_scalar(kind, value):
    """A value of a cluster's command, with its type and how many bytes of the frame it takes."""
    if kind in ('octstr', 'string'):
        value = value['value'] if isinstance(value, dict) else value.encode().hex()
    elif isinstance(value, bool):
        value = int(value)
    elif isinstance(value, int) and value < 0:
        kind = kind.removeprefix('u')  # money, which commandtabletest lists as signed
    return {'kind': kind, 'width': width_of(kind, value), 'value': value}


def fields_of(answer):
    """The scalars of a cluster's command in the order of the standard, each a record; octets of none are left out."""
    key = int(answer['cluster'], 16), SENDERS[answer['direction']], answer['commandId']
    name, fields = CLUSTER_COMMANDS[key]
    if answer['command'] != name:
        raise ValueError(f"command {answer['commandId']} is called {answer['command']}")
    if set(answer['fields']) - {field for field, _ in fields}:
        raise ValueError(f"fields that the command does not have: {answer['fields']}")
    records = [record_of_scalar(*pair) for field, kind in fields if field in answer['fields']
               for pair in scalars(name, field, kind, answer)]
    return [record for record in records if record['width']]


def normal_form(answer):
    header = {'type': {'global': 0, 'cluster': 1}[answer['frameType']],
              'direction': {'client': 0, 'server': 1}[answer['direction']],
              'disableDefaultResponse': int(answer['disableDefaultResponse']), 'sequence': answer['sequence'],
              'manufacturerCode': answer.get('manufacturerCode'), 'command': answer['commandId']}
    if answer['frameType'] == 'cluster':
        return {'header': header, 'records': fields_of(answer)}
    if answer['command'] != COMMANDS.get(answer['commandId']):
        raise ValueError(f"command {answer['commandId']} is called {answer['command']}")
    fields, records = answer['fields'], [record_of(attribute) for attribute in answer.get('attributes', [])]
    if 'startAttribute' in fields:
        records.append({'start': fields['startAttribute'], 'maxnum': fields['maximum']})
    elif 'startCommand' in fields:
        records.append({'start': fields['startCommand'], 'maxnum': fields['maximum']})
    elif 'commands' in fields:
        records.append({'complete': int(fields['complete'])})
    elif 'commandId' in fields:
        records.append({'answered': fields['commandId'], 'status': number(STATUSES, fields['status'])})
    elif 'status' in fields:
        records.append({'status': number(STATUSES, fields['status'])})
    return {'header': header, 'records': records}
