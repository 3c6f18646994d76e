#include "app/verify/evidencetext.h"
#include "app/verify/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meterglass::app {

namespace {

QJsonArray evidenceOf(const judge::Judgement &judgement, const VerifyReport &report)
{
    QJsonArray evidence;
    for (const std::size_t place : judgement.finding.evidence) {
        const capture::CapturedFrame &captured = report.transcript.at(place);
        evidence.append(QJsonObject{{QStringLiteral("frame"), int(place)},
                                    {QStringLiteral("at"), momentText(captured.at)},
                                    {QStringLiteral("from"), senderText(captured)},
                                    {QStringLiteral("cluster"), clusterText(captured)},
                                    {QStringLiteral("security"), securityText(captured)},
                                    {QStringLiteral("bytes"), bytesText(captured)}});
    }
    return evidence;
}

QJsonArray clockOffsetsOf(const VerifyReport &report)
{
    QJsonArray offsets;
    for (const judge::ClockOffset &offset : report.clockOffsets)
        offsets.append(QJsonObject{{QStringLiteral("at"), momentText(offset.at)},
                                   {QStringLiteral("aheadSeconds"), qint64(offset.ahead.count())},
                                   {QStringLiteral("frame"), int(offset.frame)}});
    return offsets;
}

} // namespace

QByteArray toJson(const VerifyReport &report)
{
    QJsonArray rows;
    for (const judge::Judgement &judgement : report.judgements)
        rows.append(QJsonObject{{QStringLiteral("row"), QString::fromStdString(judgement.row)},
                                {QStringLiteral("clause"), QString::fromStdString(judgement.clause)},
                                {QStringLiteral("check"), QString::fromStdString(judgement.check)},
                                {QStringLiteral("title"), QString::fromStdString(judgement.title)},
                                {QStringLiteral("verdict"), verdictName(judgement.finding.verdict)},
                                {QStringLiteral("reason"), QString::fromStdString(judgement.finding.reason)},
                                {QStringLiteral("evidence"), evidenceOf(judgement, report)}});
    const QJsonObject meter{{QStringLiteral("manufacturer"), report.manufacturer},
                            {QStringLiteral("model"), report.model},
                            {QStringLiteral("serialNumber"), report.serialNumber},
                            {QStringLiteral("firmware"), report.firmware}};
    const QJsonObject object{{QStringLiteral("meter"), meter},
                             {QStringLiteral("meterglass"), report.version},
                             {QStringLiteral("operator"), report.operatorName},
                             {QStringLiteral("begun"), momentText(report.begun)},
                             {QStringLiteral("ended"), momentText(report.ended)},
                             {QStringLiteral("frames"), int(report.transcript.size())},
                             {QStringLiteral("transcriptSha256"), report.transcriptHash()},
                             {QStringLiteral("reference"), report.referenceName},
                             {QStringLiteral("clockOffsets"), clockOffsetsOf(report)},
                             {QStringLiteral("rows"), rows}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace meterglass::app
