#include "app/bench/radiofigures.h"

#include <QCoreApplication>

namespace meterglass::app {

namespace {

using ezsp::RadioCounter;

struct CounterWords
{
    RadioCounter counter;
    const char *words;
};

/// In the order in which a frame goes: the radio, the network's messages, keys, the serial line.
constexpr CounterWords Words[] = {
    {RadioCounter::MacReceivedUnicast, QT_TRANSLATE_NOOP("RadioFigures", "Frames received")},
    {RadioCounter::MacReceivedBroadcast, QT_TRANSLATE_NOOP("RadioFigures", "Broadcasts received")},
    {RadioCounter::MacSentUnicast, QT_TRANSLATE_NOOP("RadioFigures", "Frames sent")},
    {RadioCounter::MacRepeatedUnicast, QT_TRANSLATE_NOOP("RadioFigures", "Frames repeated")},
    {RadioCounter::MacFailedUnicast, QT_TRANSLATE_NOOP("RadioFigures", "Frames not acknowledged")},
    {RadioCounter::MacSentBroadcast, QT_TRANSLATE_NOOP("RadioFigures", "Broadcasts sent")},
    {RadioCounter::ChannelBusy, QT_TRANSLATE_NOOP("RadioFigures", "Channel never clear")},
    {RadioCounter::ApsReceivedUnicast, QT_TRANSLATE_NOOP("RadioFigures", "Messages received")},
    {RadioCounter::ApsSentUnicast, QT_TRANSLATE_NOOP("RadioFigures", "Messages delivered")},
    {RadioCounter::ApsRepeatedUnicast, QT_TRANSLATE_NOOP("RadioFigures", "Messages repeated")},
    {RadioCounter::ApsFailedUnicast, QT_TRANSLATE_NOOP("RadioFigures", "Messages not delivered")},
    {RadioCounter::Joined, QT_TRANSLATE_NOOP("RadioFigures", "Devices joined")},
    {RadioCounter::NetworkDecryptionFailed, QT_TRANSLATE_NOOP("RadioFigures", "Wrong network key")},
    {RadioCounter::ApsDecryptionFailed, QT_TRANSLATE_NOOP("RadioFigures", "Wrong link key")},
    {RadioCounter::LinkKeyNotAuthorised, QT_TRANSLATE_NOOP("RadioFigures", "Link key not authorised")},
    {RadioCounter::NetworkFrameCounterRejected, QT_TRANSLATE_NOOP("RadioFigures", "Replayed on the network")},
    {RadioCounter::ApsFrameCounterRejected, QT_TRANSLATE_NOOP("RadioFigures", "Replayed messages")},
    {RadioCounter::NoBuffer, QT_TRANSLATE_NOOP("RadioFigures", "Out of buffers")},
    {RadioCounter::LineOverflow, QT_TRANSLATE_NOOP("RadioFigures", "Serial line overflows")},
    {RadioCounter::LineFraming, QT_TRANSLATE_NOOP("RadioFigures", "Serial line framing errors")},
    {RadioCounter::LineOverrun, QT_TRANSLATE_NOOP("RadioFigures", "Serial line overruns")},
};

} // namespace

std::vector<ui::RadioFigure> radioFigures(const ezsp::RadioCounters &counters)
{
    std::vector<ui::RadioFigure> figures;
    for (const auto &[counter, words] : Words) {
        if (const auto count = counters.value(counter))
            figures.push_back({QCoreApplication::translate("RadioFigures", words), std::int64_t(*count)});
    }
    return figures;
}

} // namespace meterglass::app
