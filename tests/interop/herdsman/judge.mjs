// Lets zigbee-herdsman judge ZCL frames and what `meterglass decode` says of them.
//
//   node judge.mjs HERDSMAN METERGLASS FRAMES...
//
// HERDSMAN is the package's directory, FRAMES are files as tshark_judge.py reads them. Of each frame that herdsman knows,
// the values have to be the same, and both have to encode it to the frame's bytes again.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const [herdsman, meterglass, ...sources] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const {Zcl} = require(herdsman);
const version = require(`${herdsman}/package.json`).version;

// What herdsman is known to get wrong, or not to read. `keeps`: how many of the command's scalars it does read.
const KNOWN = [
    ['ScheduleSnapshot', 'does not read the schedules', 3],
    ['ScheduleSnapshotResponse', 'does not read the answers', 1],
    ['PublishSnapshot', 'does not read the payload', 7],
    ['SupportedTunnelProtocolsResponse', 'does not read the protocols', 2],
    ['MirrorReportAttributeResponse', 'reads one word of flags, and wants it', 2],
    ['RequestTunnel', 'wants the size of SE 1.1a', Infinity],
    ['RequestTunnelResponse', 'wants the size of SE 1.1a', Infinity],
].map(([frame, symptom, keeps]) => ({frame, tool: 'zigbee-herdsman', versions: '10.8.', symptom, keeps}));
// Strings that do not survive its conversion to text, which `KNOWN` cannot name by a command.
const TEXTS = {tool: 'zigbee-herdsman', versions: '10.8.',
               symptom: 'writes the invalid string as an empty one, and what is no UTF-8 as replacement characters'};

function framesOf(path) {
    return readFileSync(path, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => {
        const [cluster, sender, hex] = line.split(' ');
        return {cluster: parseInt(cluster, 16), sender, hex};
    });
}

/** Adds to each frame what meterglass says of it; the program runs once for each cluster and sender. */
function askMeterglass(frames) {
    const groups = Map.groupBy ? Map.groupBy(frames, (frame) => `${frame.cluster} ${frame.sender}`) : groupBy(frames);
    for (const group of groups.values()) {
        const side = {c: 'client', s: 'server'}[group[0].sender];
        const arguments_ = ['decode', '--layer', 'zcl', '--cluster', `${group[0].cluster}`, '--direction', side,
                            '--roundtrip', '-'];
        const printed = execFileSync(meterglass, arguments_, {input: group.map((frame) => `${frame.hex}\n`).join('')});
        const lines = printed.toString().trim().split('\n');
        if (lines.length !== group.length)
            throw new Error(`meterglass printed ${lines.length} objects for ${group.length} frames`);
        group.forEach((frame, place) => { frame.ours = JSON.parse(lines[place]); });
    }
}

function groupBy(frames) {
    const groups = new Map();
    for (const frame of frames) {
        const key = `${frame.cluster} ${frame.sender}`;
        groups.set(key, [...(groups.get(key) ?? []), frame]);
    }
    return groups;
}

/** What herdsman says, or undefined where it does not know the command or a type. */
function askHerdsman(frame) {
    const bytes = Buffer.from(frame.hex, 'hex');
    try {
        const header = Zcl.Header.fromBuffer(bytes);
        const read = Zcl.Frame.fromBuffer(frame.cluster, header, bytes, {});
        const control = header.frameControl;
        const again = Zcl.Frame.create(control.frameType, control.direction, control.disableDefaultResponse,
                                       header.manufacturerCode, header.transactionSequenceNumber, read.command.name,
                                       read.cluster.ID, read.payload, {}, control.reservedBits);
        return {payload: read.payload, again: again.toBuffer().toString('hex'), isGlobal: header.isGlobal};
    } catch (error) {
        if (/UNSUP_COMMAND|not available|INVALID_FIELD/.test(error.message))
            return {unknown: error.message};
        throw error;
    }
}

/** The scalars of either side in order: numbers as numbers, octets as hex. */
function scalars(value) {
    if (Buffer.isBuffer(value))
        return [value.toString('hex')];
    if (Array.isArray(value))
        return value.flatMap(scalars);
    if (value !== null && typeof value === 'object')
        return Object.values(value).flatMap(scalars);
    return [typeof value === 'boolean' ? Number(value) : typeof value === 'bigint' ? Number(value) : value];
}

/** herdsman reads a type's invalid value as no number. */
function same(theirs, ours) {
    if (theirs === undefined || theirs === null || Number.isNaN(theirs))
        return ours === null || ours < 0 || /^f+$/.test(Number(ours).toString(16));
    if (typeof theirs === 'number' && typeof ours === 'string')
        return theirs === Number(ours);
    return theirs === ours;
}

function valuesDiffer(theirs, ours) {
    return theirs.findIndex((value, place) => !same(value, ours[place]));
}

const ATTRIBUTE_KEYS = [['attrId', 'id'], ['attrData', 'value'], ['minRepIntval', 'minimumInterval'],
                        ['maxRepIntval', 'maximumInterval'], ['repChange', 'reportableChange'],
                        ['timeout', 'timeoutPeriod']];

/** The number whose bytes stand in hex, the lowest first. */
function littleEndian(hex) {
    return BigInt(`0x${Buffer.from(hex, 'hex').reverse().toString('hex')}`);
}

/** Whether an attribute's value is the same; times of day and dates, which herdsman takes apart, are left to the bytes. */
function sameAttribute(theirs, ours, {type = '', encoding} = {}) {
    if (Buffer.isBuffer(theirs))
        return theirs.toString('hex') === (type.startsWith('octstr') && !encoding ? Buffer.from(ours).toString('hex') : ours);
    if (typeof theirs === 'bigint' || type.startsWith('data'))
        return BigInt(theirs) === (type.startsWith('data') ? littleEndian(ours) : BigInt(ours));
    if (type === 'EUI64')
        return theirs === `0x${ours}`;
    if (typeof theirs === 'string')
        return encoding ? theirs.includes('\uFFFD') : theirs === (ours ?? '');
    return typeof theirs === 'object' || same(theirs, typeof ours === 'boolean' ? Number(ours) : ours);
}

/** The place of the first attribute of which a value that both name differs, or -1. */
function attributesDiffer(payload, attributes) {
    const records = Array.isArray(payload) ? payload : payload.attrInfos ?? [];
    return records.findIndex((record, place) => ATTRIBUTE_KEYS.some(([theirs, ours]) => {
        const attribute = attributes[place] ?? {};
        const isInBoth = record[theirs] !== undefined && attribute[ours] !== undefined;
        return isInBoth && !sameAttribute(record[theirs], attribute[ours], ours === 'value' ? attribute : {});
    }));
}

function judge(frame, theirs) {
    const ours = frame.ours;
    if (ours.reencoded !== frame.hex)
        return `meterglass encodes ${ours.reencoded ?? JSON.stringify(ours.error)}`;
    const known = KNOWN.find((one) => one.frame === ours.command && version.startsWith(one.versions));
    if (theirs.isGlobal) {
        const hasLossyText = /"type":"string(16)?","value":(null|"[^"]*","encoding")/.test(JSON.stringify(ours));
        if (theirs.again !== frame.hex && !hasLossyText)
            return `herdsman encodes ${theirs.again}`;
        const place = ours.attributes ? attributesDiffer(theirs.payload, ours.attributes) : -1;
        return place < 0 ? undefined : `attribute ${place}: ${JSON.stringify(theirs.payload)}`;
    }
    const values = scalars(theirs.payload);
    const place = valuesDiffer(values, scalars(ours.fields));
    if (place >= 0)
        return `value ${place}: herdsman ${values[place]}, meterglass ${scalars(ours.fields)[place]}`;
    if (known ? values.length > known.keeps : values.length !== scalars(ours.fields).length)
        return `herdsman reads ${values.length} values, meterglass ${scalars(ours.fields).length}`;
    return known ? undefined : theirs.again === frame.hex ? undefined : `herdsman encodes ${theirs.again}`;
}

const frames = sources.flatMap(framesOf);
askMeterglass(frames);
const judged = new Map();
let unknown = 0, complaints = 0, blind = 0;
for (const frame of frames) {
    const theirs = askHerdsman(frame);
    const name = frame.ours.command;
    if (theirs.unknown) {
        ++unknown;
        continue;
    }
    judged.set(name, (judged.get(name) ?? 0) + 1);
    const complaint = judge(frame, theirs);
    if (complaint) {
        console.log(`0x${frame.cluster.toString(16)} ${frame.sender} ${frame.hex} ${name}: ${complaint}`);
        ++complaints;
    }
    // The judge itself is judged: another frame's bytes have to be noticed.
    const other = {...frame, ours: {...frame.ours, reencoded: `${frame.hex}00`}};
    blind += judge(other, theirs) ? 0 : 1;
}
for (const [name, count] of judged)
    console.log(`${name.padEnd(36)} ${count}`);
for (const known of [...KNOWN.filter((one) => judged.has(one.frame)), TEXTS])
    console.log(`exception: ${known.frame ?? 'strings'}, ${known.tool} ${known.versions}x: ${known.symptom}`);
const count = [...judged.values()].reduce((sum, one) => sum + one, 0);
console.log(`${count} frames judged by zigbee-herdsman ${version}, ${unknown} of commands that it does not know; `
            + `${complaints} complaints`);
process.exit(complaints || blind || count < 200 || judged.size < 40 ? 1 : 0);
