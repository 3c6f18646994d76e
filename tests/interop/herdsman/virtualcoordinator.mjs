// Lets zigbee-herdsman judge `meterglass coordinator`: its ember adapter starts on it, forms a network, lets the meter in
// by its install code and reads it; its low-level Ezsp class exchanges Smart Energy under APS encryption.
//
//   node virtualcoordinator.mjs HERDSMAN METERGLASS EZSP_VERSION [--bench-open] [--throttle BAUD]
//
// With --bench-open Metering must be read, without it must be refused. tshark must show what was exchanged from the
// coordinator's capture with the keys of its side file, and nothing without them.
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const [herdsman, meterglass, ezspVersion, ...rest] = process.argv.slice(2);
const isOpen = rest.includes('--bench-open');
const require = createRequire(import.meta.url);
const {Zcl, setLogger} = require(herdsman);
const {EmberAdapter} = require(`${herdsman}/dist/adapter/ember/adapter/emberAdapter.js`);

const METER = '0x90c5d60011223344';
// The vector of the ZigBee specification; the adapter hashes the code with its checksum.
const INSTALL_CODE = Buffer.from('83fed3407a939723a5c639b26916d505c3b5', 'hex');
const HOME_AUTOMATION = {endpoint: 2, profile: 0x0104};
const SMART_ENERGY = {endpoint: 1, profile: 0x0109};
const APS_ENCRYPTION = 0x0020;
const LIMIT = 60000;

const quiet = () => {};
setLogger({debug: quiet, info: quiet, warning: quiet, error: (message) => console.error(`herdsman: ${message}`)});

const folder = mkdtempSync(join(tmpdir(), 'meterglass-'));
const [path, capture, keys] = ['coordinator', 'air.pcapng', 'air.keys'].map((name) => join(folder, name));

/** What `promise` comes to, or an error that says what was waited for. */
function within(what, promise) {
    let timer;
    const limit = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`no ${what}`)), LIMIT)));
    return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/** The coordinator's process, once it has said that it is there. */
async function startCoordinator() {
    const options = ['coordinator', '--pty', path, '--ezsp-version', ezspVersion, '--capture', capture,
                     '--capture-keys', keys, '--keys', join(folder, 'bench.json'), ...rest];
    const child = spawn(meterglass, options, {stdio: ['ignore', 'pipe', 'inherit']});
    child.said = '';
    await within('coordinator', new Promise((resolve, reject) => {
        child.on('exit', (code) => reject(new Error(`the coordinator ended with ${code}`)));
        child.stdout.on('data', (data) => {
            child.said += data;
            if (child.said.includes('install code')) resolve();
        });
    }));
    return child;
}

function makeAdapter() {
    const network = {panID: 0x1a62, extendedPanID: [0xdd, 0xdd, 0xdd, 0xdd, 0xdd, 0xdd, 0xdd, 0xdd], channelList: [11],
                     networkKey: [1, 3, 5, 7, 9, 11, 13, 15, 0, 2, 4, 6, 8, 10, 12, 13]};
    const port = {path, baudRate: 115200, rtscts: false, adapter: 'ember'};
    return new EmberAdapter(network, port, join(folder, 'backup.json'), {concurrent: 8, disableLED: false});
}

async function joinMeter(adapter) {
    await adapter.addInstallCode(METER, INSTALL_CODE, false);
    const joined = new Promise((resolve) => adapter.on('deviceJoined', resolve));
    await adapter.permitJoin(60);
    const device = await within('meter on the network', joined);
    assert.equal(device.ieeeAddr, METER);
    return device.networkAddress;
}

/** Reads one attribute over the network key. @return the answering frame */
async function read(adapter, node, cluster, attribute) {
    const frame = Zcl.Frame.create(Zcl.FrameType.GLOBAL, Zcl.Direction.CLIENT_TO_SERVER, false, undefined, attribute + 1,
                                   'read', cluster, [{attrId: attribute}], {});
    const answer = await adapter.sendZclFrameToEndpoint(METER, node, HOME_AUTOMATION.endpoint, frame, LIMIT, false, true,
                                                        1, HOME_AUTOMATION.profile);
    return Zcl.Frame.fromBuffer(answer.clusterID, answer.header, answer.data, {}).payload;
}

async function readHomeAutomation(adapter, node) {
    const [version] = await read(adapter, node, 'genBasic', 0);
    assert.deepEqual([version.status, version.attrData], [0, 8], 'Basic: ZCL version');
    if (isOpen) {
        const [energy] = await read(adapter, node, 'seMetering', 0);
        assert.equal(energy.status, 0);
        assert.equal(energy.dataType, Zcl.DataType.UINT48);
        return;
    }
    const metering = read(adapter, node, 'seMetering', 0).then((payload) => payload.statusCode);
    assert.equal(await metering, Zcl.Status.NOT_AUTHORIZED, 'Metering over the network key');
}

/** Reads the import register in profile 0x0109 under APS encryption, below the adapter. */
async function readSmartEnergy(adapter, node) {
    const {ezsp} = adapter;
    const original = ezsp.ezspIncomingMessageHandler.bind(ezsp);
    const answer = new Promise((resolve) => {
        ezsp.ezspIncomingMessageHandler = (type, aps, packet, contents) => {
            if (aps.profileId === SMART_ENERGY.profile) resolve({aps, packet, contents: Buffer.from(contents)});
            else original(type, aps, packet, contents);
        };
    });
    const aps = {profileId: SMART_ENERGY.profile, clusterId: 0x0702, sourceEndpoint: 1,
                 destinationEndpoint: SMART_ENERGY.endpoint, options: APS_ENCRYPTION, groupId: 0, sequence: 0};
    const [status] = await ezsp.ezspSendUnicast(0, node, aps, 77, Buffer.from('0042000000', 'hex'));
    assert.equal(status, 0);
    const {aps: answered, packet, contents} = await within('answer in profile 0x0109', answer);
    assert.equal(answered.options & APS_ENCRYPTION, APS_ENCRYPTION);
    assert.equal(answered.clusterId, 0x0702);
    assert.equal(packet.senderShortId, node);
    // Read Attributes Response with the register; else Default Response to Read Attributes: not authorised.
    const expected = isOpen ? '18420100000025' : '18420b007e';
    assert.equal(contents.toString('hex').slice(0, expected.length), expected);
    return contents;
}

/** The fields that tshark shows of each frame of profile 0x0109, with the capture's keys or without. */
function smartEnergyInCapture(hasKeys) {
    const config = join(folder, hasKeys ? 'with' : 'without');
    mkdirSync(join(config, 'wireshark'), {recursive: true});
    if (hasKeys) copyFileSync(keys, join(config, 'wireshark', 'zigbee_pc_keys'));
    const fields = ['zbee.sec.key_id', 'zbee_zcl.cmd.tsn', 'zbee_zcl.attr.uint48', 'zbee_zcl.attr.status'];
    const shown = execFileSync('tshark', ['-r', capture, '-Y', 'zbee_aps.profile == 0x0109', '-T', 'fields',
                                          ...fields.flatMap((field) => ['-e', field])],
                               {env: {...process.env, XDG_CONFIG_HOME: config}, stdio: ['ignore', 'pipe', 'ignore']});
    return shown.toString().split('\n').filter(Boolean).map((line) => line.split('\t'));
}

function judgeCapture(answer) {
    assert.equal(statSync(keys).mode & 0o777, 0o600);
    assert.deepEqual(smartEnergyInCapture(false), []);
    const frames = smartEnergyInCapture(true);
    const register = isOpen ? String(answer.readUIntLE(7, 6)) : '';
    const bothKeys = '0x01,0x00'; // network and link
    assert.deepEqual(frames.map(([key, sequence, value]) => [key, sequence, value]),
                     [[bothKeys, '66', ''], [bothKeys, '66', register]]);
}

const coordinator = await startCoordinator();
try {
    assert.equal(coordinator.said.includes('bench open'), isOpen);
    const adapter = makeAdapter();
    assert.equal(await within('start of the adapter', adapter.start()), 'reset');
    assert.equal(adapter.version.ezsp, Number(ezspVersion));
    const parameters = await adapter.getNetworkParameters();
    assert.deepEqual([parameters.panID, parameters.channel], [0x1a62, 11]);
    const node = await joinMeter(adapter);
    await readHomeAutomation(adapter, node);
    const answer = await readSmartEnergy(adapter, node);
    await adapter.stop();
    coordinator.removeAllListeners('exit');
    const ended = new Promise((resolve) => coordinator.on('exit', resolve));
    coordinator.kill('SIGTERM');
    assert.equal(await within('end of the coordinator', ended), 0);
    judgeCapture(answer);
    console.log(`EZSP ${ezspVersion}${isOpen ? ', bench open' : ''}: started, formed, joined, read, captured`);
} finally {
    coordinator.kill('SIGKILL');
    rmSync(folder, {recursive: true});
}
process.exit(0);
