#include "ui/bench/parts/linkwords.h"

#include "meterlink/zcl/names.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LinkWords", text);
}

QString wordsFor(han::LinkError error)
{
    switch (error) {
    case han::LinkError::Cancelled:
        return tr("It was stopped.");
    case han::LinkError::TimedOut:
        return tr("The meter did not answer in time. See that it is in reach.");
    case han::LinkError::LinkDown:
        return tr("The link is down.");
    case han::LinkError::Refused:
        return tr("It could not be sent.");
    case han::LinkError::Malformed:
        return tr("The meter's answer cannot be understood; see it under Frames.");
    }
    return {};
}

} // namespace

QString statusText(zcl::Status status)
{
    const auto name = zcl::statusName(status);
    return name ? QString::fromLatin1(name->data(), qsizetype(name->size()))
                : QStringLiteral("0x") + QString::number(uint(status), 16).toUpper().rightJustified(2, u'0');
}

QString wordsFor(const han::Result<zcl::Status> &result)
{
    if (!result)
        return wordsFor(result.error());
    return *result == zcl::Status::Success ? tr("The meter has taken it.")
                                           : tr("The meter has refused: %1.").arg(statusText(*result));
}

} // namespace meterglass::ui
