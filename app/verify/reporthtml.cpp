#include "app/verify/evidencetext.h"
#include "app/verify/report.h"
#include "app/verify/reportplots.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace meterglass::app {

using judge::Verdict;

namespace {

/// More frames than these prove nothing more to a reader; the JSON has them all.
constexpr std::size_t FramesOfARow = 6;

/// Plain HTML 4 with tables, which QTextDocument can lay out for the PDF, too.
const QString Style = QStringLiteral("body { font-family: Roboto, sans-serif; font-size: 10pt; color: #1b2330 }"
                                     "h1 { font-size: 18pt } h2 { font-size: 12pt }"
                                     "th { text-align: left; color: #4a5568 }"
                                     "td, th { padding: 3px 8px 3px 0; vertical-align: top }"
                                     ".frame { font-family: monospace; font-size: 8pt; color: #4a5568 }"
                                     ".supported { color: #12663f } .wrong, .missing { color: #a4161a }"
                                     ".untestable { color: #6b5900 } .none { color: #4a5568 }");

QString escaped(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString factRow(const QString &name, const QString &value)
{
    return QStringLiteral("<tr><th>%1</th><td>%2</td></tr>").arg(name, value.toHtmlEscaped());
}

/// Of digits that nobody reads: small, so that they fit their line.
QString digitsRow(const QString &name, const QString &digits)
{
    return QStringLiteral("<tr><th>%1</th><td class=\"frame\">%2</td></tr>").arg(name, digits);
}

QString factTable(const VerifyReport &report)
{
    return QStringLiteral("<table>") + factRow(QStringLiteral("Meter"), report.manufacturer + u' ' + report.model)
        + factRow(QStringLiteral("Serial number"), report.serialNumber)
        + factRow(QStringLiteral("Firmware"), report.firmware)
        + factRow(QStringLiteral("Examined"),
                  momentText(report.begun) + QStringLiteral(" to ") + momentText(report.ended))
        + factRow(QStringLiteral("By"), QStringLiteral("Meterglass ") + report.version)
        + factRow(QStringLiteral("Operator"), report.operatorName)
        + factRow(QStringLiteral("Reference"),
                  report.referenceName.isEmpty() ? QStringLiteral("none") : report.referenceName)
        + factRow(QStringLiteral("Frames"), QString::number(report.transcript.size()))
        + digitsRow(QStringLiteral("SHA-256 of the frames"), report.transcriptHash()) + QStringLiteral("</table>");
}

QString summary(const VerifyReport &report)
{
    QStringList parts;
    for (const Verdict verdict : {Verdict::Supported, Verdict::Missing, Verdict::Wrong, Verdict::Untestable}) {
        const int count = report.count(verdict);
        const QString colour = count > 0 ? verdictName(verdict) : QStringLiteral("none");
        parts += QStringLiteral("<span class=\"%1\">%2 %3</span>").arg(colour).arg(count).arg(verdictName(verdict));
    }
    return QStringLiteral("<h2>") + parts.join(QStringLiteral(" &middot; ")) + QStringLiteral("</h2>");
}

QString frameLines(const judge::Judgement &judgement, const VerifyReport &report)
{
    const std::vector<std::size_t> &evidence = judgement.finding.evidence;
    QString lines;
    for (std::size_t index = 0; index < std::min(evidence.size(), FramesOfARow); ++index) {
        const capture::CapturedFrame &captured = report.transcript.at(evidence[index]);
        lines += QStringLiteral("<div class=\"frame\">%1 %2 %3 %4</div>")
                     .arg(momentText(captured.at), senderText(captured), clusterText(captured), bytesText(captured));
    }
    if (evidence.size() > FramesOfARow)
        lines += QStringLiteral("<div class=\"frame\">and %1 more frames</div>").arg(evidence.size() - FramesOfARow);
    return lines;
}

QString judgementRow(const judge::Judgement &judgement, const VerifyReport &report)
{
    const QString verdict = verdictName(judgement.finding.verdict);
    return QStringLiteral("<tr><td>%1</td><td>%2</td><td><b>%3</b><br>%4%5</td><td class=\"%6\">%6</td></tr>")
        .arg(escaped(judgement.row), escaped(judgement.clause), escaped(judgement.title),
             escaped(judgement.finding.reason), frameLines(judgement, report), verdict);
}

bool isAmiss(const judge::Judgement &judgement)
{
    return judgement.finding.verdict == Verdict::Wrong || judgement.finding.verdict == Verdict::Missing;
}

/// What a reader wants to know first.
QString amissTable(const VerifyReport &report)
{
    QString rows;
    for (const judge::Judgement &judgement : report.judgements) {
        if (isAmiss(judgement))
            rows += QStringLiteral("<tr><td>%1</td><td><b>%2</b><br>%3</td><td class=\"%4\">%4</td></tr>")
                        .arg(escaped(judgement.row), escaped(judgement.title), escaped(judgement.finding.reason),
                             verdictName(judgement.finding.verdict));
    }
    return rows.isEmpty() ? QString()
                          : QStringLiteral("<h2>What is amiss</h2><table>") + rows + QStringLiteral("</table>");
}

QString clockTable(const VerifyReport &report)
{
    QString rows;
    for (const judge::ClockOffset &offset : report.clockOffsets)
        rows +=
            QStringLiteral("<tr><td>%1</td><td>%2 s</td></tr>").arg(momentText(offset.at)).arg(offset.ahead.count());
    return QStringLiteral("<h2>Clock</h2><table><tr><th>Read at</th><th>The meter's was ahead by</th></tr>") + rows
        + QStringLiteral("</table>");
}

QString pictures(const VerifyReport &report)
{
    QString html;
    for (const ReportPlot &plot : plotsOf(report)) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        plot.picture.save(&buffer, "PNG");
        html += QStringLiteral("<p>%1<br><img width=\"640\" height=\"180\" src=\"data:image/png;base64,%2\"></p>")
                    .arg(plot.title.toHtmlEscaped(), QString::fromLatin1(png.toBase64()));
    }
    return QStringLiteral("<h2 style=\"page-break-before: always\">What was seen</h2>") + html;
}

QString document(const VerifyReport &report)
{
    QString rows;
    for (const judge::Judgement &judgement : report.judgements)
        rows += judgementRow(judgement, report);
    return QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>SMETS2 meter %1</title>"
                          "<style>%2</style></head><body><h1>SMETS2 meter %1</h1>")
               .arg(report.serialNumber.toHtmlEscaped(), Style)
        + factTable(report) + summary(report) + amissTable(report)
        + QStringLiteral(
               "<h2>Every requirement</h2><table><tr><th>Row</th><th>Clause</th><th>Requirement and what was seen</th>"
               "<th>Verdict</th></tr>")
        + rows + QStringLiteral("</table>") + clockTable(report) + pictures(report)
        + QStringLiteral("</body></html>\n");
}

} // namespace

QByteArray toHtml(const VerifyReport &report)
{
    return document(report).toUtf8();
}

QByteArray toPdf(const VerifyReport &report)
{
    constexpr int Resolution = 96;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(Resolution);
    writer.setTitle(QStringLiteral("SMETS2 meter ") + report.serialNumber);
    QTextDocument text;
    text.setHtml(document(report));
    text.print(&writer);
    return bytes;
}

} // namespace meterglass::app
