"""ZCL frames as tshark sees them, in the judge's form: a header and a list of records, each a dict of plain values."""
import datetime
import struct
import subprocess
import xml.etree.ElementTree as xml

import se_pcap

HEADER = {'zbee_zcl.type': 'type', 'zbee_zcl.dir': 'direction', 'zbee_zcl.ddr': 'disableDefaultResponse',
          'zbee_zcl.cmd.tsn': 'sequence', 'zbee_zcl.cmd.mc': 'manufacturerCode', 'zbee_zcl.cmd.id': 'command'}
RECORD = {'zbee_zcl.attr.status': 'status', 'zbee_zcl.attr.data.type': 'type', 'zbee_zcl.attr.dir': 'reporting',
          'zbee_zcl.attr.minint': 'minimum', 'zbee_zcl.attr.maxint': 'maximum', 'zbee_zcl.attr.timeout': 'timeout',
          'zbee_zcl.cmd.id.rsp': 'answered', 'zbee_zcl.attr.start': 'start', 'zbee_zcl.attr.maxnum': 'maxnum',
          'zbee_zcl.cmd.start': 'start', 'zbee_zcl.cmd.maxnum': 'maxnum', 'zbee_zcl.attr.dis': 'complete'}
UTC_TIME = 0xE2
ATTRIBUTE_ID = 0xE9
WITH_VALUES = (0x01, 0x0A)
CLUSTER_COMMAND = ('.cmd.srv_rx.id', '.cmd.srv_tx.id')
EPOCH = datetime.datetime(2000, 1, 1)
SIGNED = range(0x28, 0x30)
WITHOUT_INVALID = {0x00, *range(0x08, 0x10), *range(0x18, 0x20), 0xF1}
STRINGS = range(0x41, 0x45)


class Complaint(Exception):
    """tshark found something wrong with the frame, or showed something the judge cannot read."""


def version():
    return subprocess.run(['tshark', '--version'], capture_output=True, text=True, check=True).stdout.split()[2]


def write_pcap(path, frames):
    with open(path, 'wb') as out:
        out.write(se_pcap.pcap_header(195))
        for number, (cluster, sender, zcl) in enumerate(frames, 1):
            out.write(se_pcap.pcap_rec(se_pcap.frame(cluster, zcl, from_server=sender == 's', seq=number), number))


def dissect(path):
    """One element tree a frame."""
    run = subprocess.run(['tshark', '-r', path, '-T', 'pdml'], capture_output=True, text=True, check=True)
    return xml.fromstring(run.stdout).findall('packet')


def is_invalid(code, raw):
    """The type's invalid value by ZCL8 table 2-10, from the bytes that tshark shows."""
    if code in WITHOUT_INVALID:
        return False
    if code in SIGNED:
        return raw[-1] == 0x80 and not any(raw[:-1])
    if code in (0x38, 0x39, 0x3A):
        number = struct.unpack({0x38: '<e', 0x39: '<f', 0x3A: '<d'}[code], raw)[0]
        return number != number
    return all(byte == 0xFF for byte in raw)


def value_of(code, fields):
    """tshark's own reading of a value; its bytes only where tshark shows nothing else."""
    name, show, raw = fields[0]
    if code in STRINGS:
        prefix = 1 if code in (0x41, 0x42) else 2
        return None if is_invalid(code, raw) else (raw[prefix:].hex() if name.endswith(('.ostr', '.str')) else show)
    if len(fields) > 1:
        return int.from_bytes(b''.join(part for _, _, part in fields), 'little')
    if code == UTC_TIME:
        moment = datetime.datetime.strptime(show.split('.')[0], '%b %d, %Y %H:%M:%S')
        return int((moment - EPOCH).total_seconds())
    if name == 'zbee_zcl.attr.float':
        return float(show)
    if name == 'zbee_zcl.attr.bytes':
        if code == 0x38:
            return struct.unpack('<e', raw)[0]
        return raw[::-1].hex() if code == 0xF0 else int.from_bytes(raw, 'little') if code == 0xEA else raw.hex()
    return int(show, 0)


def leaves(proto):
    """The fields in order, without tshark's own groups and without the bits that it splits a value into."""
    for field in proto.findall('field'):
        if not field.get('name'):
            yield from leaves(field)
        elif field.get('size') != '0':
            yield field


def check(packet, length, expected=None):
    """Raises when tshark complains of the frame, but for an `expected` warning. Returns the frame's proto and the places
    of the bytes that it leaves unexplained."""
    for field in packet.iter('field'):
        showname = field.get('showname', 'expert information')
        if field.get('name') == '_ws.expert' and not (expected and expected in showname and 'Warning' in showname):
            raise Complaint('tshark: ' + showname)
    names = [proto.get('name') for proto in packet.findall('proto')]
    if '_ws.malformed' in names or 'data' in names or 'zbee_zcl' not in names:
        raise Complaint('tshark does not decode the frame: ' + ' '.join(names))
    proto = packet.find("proto[@name='zbee_zcl']")
    start = int(proto.get('pos'))
    shown = {start}
    for field in leaves(proto):
        shown.update(range(int(field.get('pos')), int(field.get('pos')) + int(field.get('size'))))
    missing = [place - start for place in range(start, start + length) if place not in shown]
    return proto, missing


def as_number(show):
    return int(show, 0)


def key_of(name):
    if name in RECORD:
        return RECORD[name]
    return 'id' if name.endswith(('.attr_id', '.attr_client_id', 'zbee_zcl.attr.id')) else 'value'


def bytes_of(field):
    """A field's bytes; of bits the whole byte that they lie in."""
    return bytes.fromhex(field.get('unmaskedvalue') or field.get('value'))


def scalar_of(field, kind):
    """A field of a cluster's command as tshark reads it. Whether it is signed is the type's matter."""
    show, raw = field.get('show'), bytes_of(field)
    if kind in ('octstr', 'string', 'octets'):
        return raw.hex() if kind == 'octets' else raw[1:].hex()
    if show.endswith(' UTC'):
        number = value_of(UTC_TIME, [(field.get('name'), show, raw)])
    else:
        number = int.from_bytes(raw, 'little') if field.get('unmaskedvalue') else as_number(show)
    number %= 1 << 8 * len(raw)
    return number - (1 << 8 * len(raw)) if kind.startswith('int') and number >> 8 * len(raw) - 1 else number


def scalar_of_bytes(raw, kind):
    if kind in ('octstr', 'string', 'octets'):
        return raw.hex() if kind == 'octets' else raw[1:].hex()
    return int.from_bytes(raw, 'little', signed=kind.startswith('int'))


def cluster_form(proto, layout, is_excused):
    """A cluster's own command as tshark reads it, in scalars that lie as `layout` says, a list of types and widths.

    Where tshark has no field of a scalar's own, an excused command's is put together from the bytes that tshark shows.
    """
    header, exact, shown = {'manufacturerCode': None}, {}, {}
    start = int(proto.get('pos'))
    for field in leaves(proto):
        if field.get('name') in HEADER:
            header[HEADER[field.get('name')]] = as_number(field.get('show'))
        elif field.get('name').endswith(CLUSTER_COMMAND):
            header['command'] = as_number(field.get('show'))
        elif field.get('name') != 'zbee_zcl.ms':
            place, raw = int(field.get('pos')) - start, bytes_of(field)
            exact.setdefault((place, len(raw)), field)
            shown.update(enumerate(raw, place))
    records, place = [], 3
    for kind, width in layout:
        if (place, width) in exact:
            value = scalar_of(exact[place, width], kind)
        elif is_excused and all(at in shown for at in range(place, place + width)):
            value = scalar_of_bytes(bytes(shown[at] for at in range(place, place + width)), kind)
        elif is_excused:
            value = None
        else:
            raise Complaint(f'tshark has no field of {width} bytes at {place}')
        records.append({'kind': kind, 'width': width, 'value': value})
        place += width
    return {'header': header, 'records': records}


def is_cluster_command(proto):
    return any(field.get('name').endswith(CLUSTER_COMMAND) for field in leaves(proto))


def normal_form(proto):
    header = {'manufacturerCode': None}
    records = [{}]
    for field in leaves(proto):
        name, show = field.get('name'), field.get('show')
        if name == 'zbee_zcl.ms':
            continue
        if name in HEADER:
            header[HEADER[name]] = as_number(show)
            continue
        key = key_of(name)
        is_value = key == 'id' and records[-1].get('type') == ATTRIBUTE_ID and header['command'] in WITH_VALUES
        if key == 'value' or (is_value and 'value' not in records[-1]):
            records[-1].setdefault('value', []).append((name, show, bytes_of(field)))
            continue
        if key in records[-1]:
            records.append({})
        records[-1][key] = as_number(show)
    for record in records:
        if 'value' in record:
            raw = b''.join(part for _, _, part in record['value'])
            if 'reporting' not in record:
                record['invalid'] = is_invalid(record['type'], raw)
            record['value'] = value_of(record['type'], record['value'])
    return {'header': header, 'records': [record for record in records if record]}
