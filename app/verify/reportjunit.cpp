#include "app/verify/report.h"

#include <QXmlStreamWriter>

namespace meterglass::app {

using judge::Verdict;

namespace {

void writeCase(QXmlStreamWriter &xml, const judge::Judgement &judgement)
{
    const QString reason = QString::fromStdString(judgement.finding.reason);
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), QString::fromStdString(judgement.row));
    xml.writeAttribute(QStringLiteral("name"), QString::fromStdString(judgement.check));
    switch (judgement.finding.verdict) {
    case Verdict::Supported:
        break;
    case Verdict::Untestable:
        xml.writeEmptyElement(QStringLiteral("skipped"));
        xml.writeAttribute(QStringLiteral("message"), reason);
        break;
    case Verdict::Missing:
    case Verdict::Wrong:
        xml.writeEmptyElement(QStringLiteral("failure"));
        xml.writeAttribute(QStringLiteral("type"), verdictName(judgement.finding.verdict));
        xml.writeAttribute(QStringLiteral("message"), reason);
        break;
    }
    xml.writeEndElement();
}

} // namespace

QByteArray toJUnit(const VerifyReport &report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("SMETS2 ") + report.serialNumber);
    xml.writeAttribute(QStringLiteral("tests"), QString::number(report.judgements.size()));
    xml.writeAttribute(QStringLiteral("failures"),
                       QString::number(report.count(Verdict::Missing) + report.count(Verdict::Wrong)));
    xml.writeAttribute(QStringLiteral("skipped"), QString::number(report.count(Verdict::Untestable)));
    for (const judge::Judgement &judgement : report.judgements)
        writeCase(xml, judgement);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace meterglass::app
