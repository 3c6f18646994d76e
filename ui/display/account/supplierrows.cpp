#include "ui/display/account/supplierrows.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Supplier)
};

CardRow textRow(const QString &key, const QString &name, const client::Reading<std::string> &text, Moment moment,
                const core::HomeZone &zone)
{
    const QString value = QString::fromStdString(text.value);
    CardRow row = rowOf(key, name, text, value.isEmpty() ? QString(u'—') : value, {}, moment, zone);
    if (text.isCurrent() && value.isEmpty())
        row.detail = Words::tr("Your supplier has not set this");
    return row;
}

} // namespace

std::vector<CardRow> supplierRows(const client::MeterSnapshot &snapshot, Moment moment, const core::HomeZone &zone)
{
    return {textRow(QStringLiteral("account.supplier"), Words::tr("Name"), snapshot.supplierName, moment, zone),
            textRow(QStringLiteral("account.contact"), Words::tr("Contact"), snapshot.supplierContact, moment, zone),
            textRow(QStringLiteral("account.customer"), Words::tr("Customer number"), snapshot.customerIdNumber, moment,
                    zone),
            textRow(QStringLiteral("account.mpan"), Words::tr("Supply number (MPAN)"), snapshot.siteId, moment, zone)};
}

} // namespace meterglass::ui
