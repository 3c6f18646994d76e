#include "tests/meterlink/client/scriptedmeter.h"

#include "tests/support/hex.h"

namespace meterglass::test {

namespace {

constexpr han::HanAddress Display{0x3C4D, 1};
constexpr han::HanAddress Meter{0x1A2B, 1};
constexpr core::UtcInstant Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 6);
constexpr std::uint8_t ReadAttributes = 0x00;

QByteArray twoBytes(int number)
{
    const QByteArray digits = QByteArray::number(number, 16).rightJustified(4, '0');
    return digits.right(2) + digits.left(2);
}

int idAt(const zcl::Bytes &payload, std::size_t offset)
{
    return payload.at(offset) | payload.at(offset + 1) << 8;
}

} // namespace

ScriptedMeter::ScriptedMeter()
    : clock(Start, alarms),
      exchange(Display, wire, alarms),
      store(alarms),
      client(std::in_place, Meter, exchange, store, clock, alarms)
{
    attributes = {
        {{0x0702, 0x0300}, "30 00"},       {{0x0702, 0x0301}, "22 010000"},       {{0x0702, 0x0302}, "22 e80300"},
        {{0x0702, 0x0307}, "41 02 3232"},  {{0x0702, 0x0308}, "41 03 534e31"},    {{0x0702, 0x0400}, "2a 4f0600"},
        {{0x0702, 0x0401}, "22 679700"},   {{0x0702, 0x0000}, "25 006ebe000000"}, {{0x0702, 0x0001}, "25 010000000000"},
        {{0x0708, 0x0400}, "23 f4010000"}, {{0x0708, 0x0401}, "23 c4090000"},     {{0x000A, 0x0000}, "e2 000def30"},
        {{0x000A, 0x0001}, "18 09"},       {{0x0000, 0x0004}, "42 01 4d"},        {{0x0000, 0x0005}, "42 01 4e"},
    };
    wire.onSend = [this](const han::ApsFrame &frame) { hear(frame); };
}

void ScriptedMeter::hear(const han::ApsFrame &frame)
{
    if (frame.payload.at(2) == ReadAttributes && hexOf(frame.payload).mid(9).contains("00 04")
        && frame.cluster == zcl::ClusterId(0x0702))
        polls.push_back(alarms.now());
    if (isSilent)
        return;
    const han::ApsFrame answer = ScriptedTransport::answerTo(frame, answerTo(frame));
    m_answers.push_back(alarms.after(std::chrono::milliseconds(4), [this, answer] { wire.deliver(answer); }));
}

zcl::Bytes ScriptedMeter::answerTo(const han::ApsFrame &frame) const
{
    const QByteArray header = "18" + QByteArray::number(frame.payload.at(1), 16).rightJustified(2, '0');
    if (!insteadOfAnswer.isEmpty())
        return hex(header + insteadOfAnswer);
    const bool isClustersCommand = (frame.payload.at(0) & 0x03) == 0x01;
    if (isClustersCommand)
        return hex(header + "0b" + QByteArray::number(frame.payload.at(2), 16).rightJustified(2, '0') + "81");
    if (frame.payload.at(2) == ReadAttributes)
        return hex(header + "01" + recordsFor(frame));
    return hex(header + (refusesReporting ? "0b 06 82" : "07 00"));
}

QByteArray ScriptedMeter::recordsFor(const han::ApsFrame &frame) const
{
    QByteArray records;
    for (std::size_t offset = 3; offset < frame.payload.size() && offset < 3 + 2 * recordsPerFrame; offset += 2) {
        const int id = idAt(frame.payload, offset);
        const auto found = attributes.find({int(frame.cluster), id});
        records += twoBytes(id) + (found == attributes.end() ? QByteArray("86") : "00" + found->second);
    }
    return records;
}

void ScriptedMeter::report(int watts)
{
    han::ApsFrame frame;
    frame.source = Meter;
    frame.destination = Display;
    frame.cluster = zcl::ClusterId(0x0702);
    frame.security = han::Security::LinkKey;
    frame.payload = hex("18 c0 0a 0004 2a" + twoBytes(watts) + "00");
    wire.deliver(frame);
}

} // namespace meterglass::test
