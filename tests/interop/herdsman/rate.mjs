// How often a second zigbee-herdsman decodes a Metering report and a PublishPrice: node rate.mjs HERDSMAN
// Prints {"version": ..., "report": ..., "price": ...}. The price cluster is commented out in its definitions, so that it
// is given here, as a custom cluster.
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const herdsman = process.argv[2];
const {Zcl} = require(herdsman);
const {UINT8, UINT16, UINT32, ENUM8, BITMAP8, UTC, OCTET_STR} = Zcl.DataType;

const fields = [
    ['providerId', UINT32], ['rateLabel', OCTET_STR], ['issuerEventId', UINT32], ['currentTime', UTC],
    ['unitOfMeasure', ENUM8], ['currency', UINT16], ['priceTrailingDigitAndPriceTier', BITMAP8],
    ['numberOfPriceTiersAndRegisterTier', BITMAP8], ['startTime', UTC], ['durationInMinutes', UINT16],
    ['price', UINT32], ['priceRatio', UINT8], ['generationPrice', UINT32], ['generationPriceRatio', UINT8],
    ['alternateCostDelivered', UINT32], ['alternateCostUnit', ENUM8], ['alternateCostTrailingDigit', BITMAP8],
    ['numberOfBlockThresholds', UINT8], ['priceControl', BITMAP8], ['numberOfGenerationTiers', UINT8],
    ['generationTier', ENUM8], ['extendedNumberOfPriceTiers', ENUM8], ['extendedPriceTier', ENUM8],
    ['extendedRegisterTier', ENUM8],
];
const sePrice = {
    name: 'sePrice', ID: 0x0700, attributes: {}, commands: {},
    commandsResponse: {
        publishPrice: {name: 'publishPrice', ID: 0, parameters: fields.map(([name, type]) => ({name, type}))},
    },
};
const frames = {
    report: [0x0702, '18010a00002515cd5b07000000042ad20400'],
    price: [0x0700, '1902000000000006526174652031804a371c78000031003a03512100000031a4012b6c0000ffffffffffffffffffffffff'
            + '00000000000000'],
};

function rateOf([cluster, hex]) {
    const bytes = Buffer.from(hex, 'hex');
    let best = 0;
    for (let stretch = 0; stretch < 5; ++stretch) {
        const start = process.hrtime.bigint();
        const runs = 100000;
        for (let run = 0; run < runs; ++run)
            Zcl.Frame.fromBuffer(cluster, Zcl.Header.fromBuffer(bytes), bytes, {sePrice});
        best = Math.max(best, runs / (Number(process.hrtime.bigint() - start) / 1e9));
    }
    return best;
}

console.log(JSON.stringify({version: require(`${herdsman}/package.json`).version, report: rateOf(frames.report),
                            price: rateOf(frames.price)}));
