#include "app/verify/reportmaking.h"

#include "meterlink/judge/accuracy.h"
#include "meterlink/se/clusters.h"
#include "meterlink/zcl/foundation.h"

#include <QCoreApplication>

namespace meterglass::app {

namespace {

using capture::CapturedFrame;

QString textIn(const zcl::ValueView &value)
{
    if (const auto number = value.asNumber())
        return QString::number(*number);
    const auto octets = value.asOctets();
    return octets ? QString::fromUtf8(reinterpret_cast<const char *>(octets->data()), qsizetype(octets->size()))
                  : QString();
}

/// Where the report keeps an attribute; nullptr of one that says nothing of who the meter is.
QString *placeOf(VerifyReport &report, zcl::ClusterId cluster, zcl::AttributeId id)
{
    if (cluster == se::cluster::Metering && id == se::metering::MeterSerialNumber)
        return &report.serialNumber;
    if (cluster != se::cluster::Basic)
        return nullptr;
    if (id == se::basic::ManufacturerName)
        return &report.manufacturer;
    if (id == se::basic::ModelIdentifier)
        return &report.model;
    return id == se::basic::ApplicationVersion ? &report.firmware : nullptr;
}

void identify(VerifyReport &report)
{
    for (const CapturedFrame &captured : report.transcript) {
        const auto frame = zcl::decodeFrame(captured.frame.payload);
        if (captured.direction != CapturedFrame::Direction::Received || !frame)
            continue;
        const auto layout = zcl::recordLayoutOf(frame->header);
        if (!layout)
            continue;
        zcl::RecordCursor records(frame->payload, *layout);
        while (const zcl::RecordView *record = records.next()) {
            QString *place = placeOf(report, captured.frame.cluster, record->id);
            if (place && record->value)
                *place = textIn(*record->value);
        }
    }
}

} // namespace

VerifyReport makeReport(judge::Transcript transcript, const judge::Reference &reference, const QString &operatorName)
{
    VerifyReport report;
    report.transcript = std::move(transcript);
    report.version = QCoreApplication::applicationVersion();
    report.operatorName = operatorName;
    identify(report);
    if (!report.transcript.empty()) {
        report.begun = report.transcript.front().at;
        report.ended = report.transcript.back().at;
    }
    const judge::Readout readout(report.transcript);
    report.judgements = judge::judge(report.transcript, core::HomeZone());
    for (judge::Judgement &judgement : judge::judgeAccuracy(readout, reference))
        report.judgements.push_back(std::move(judgement));
    report.referenceName = QString::fromStdString(reference.name);
    report.clockOffsets = judge::clockOffsets(readout);
    return report;
}

} // namespace meterglass::app
