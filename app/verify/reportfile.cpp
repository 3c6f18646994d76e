#include "app/verify/reportfile.h"

#include "core/file/writtenfile.h"

#include <QFileInfo>

namespace meterglass::app {

namespace {

using ReportForm = QByteArray (*)(const VerifyReport &report);

/// By the ending of the file's name; nullptr of another.
ReportForm formOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html")
        return toHtml;
    if (ending == u"pdf")
        return toPdf;
    if (ending == u"xml")
        return toJUnit;
    return ending == u"json" ? toJson : nullptr;
}

} // namespace

bool isReportName(const QString &path)
{
    return formOf(path) != nullptr;
}

QString writeReport(const VerifyReport &report, const QString &path)
{
    const ReportForm form = formOf(path);
    if (!form)
        return QStringLiteral("a report is a file that ends in .html, .pdf, .json or .xml");
    return core::writeFile(path, form(report));
}

} // namespace meterglass::app
