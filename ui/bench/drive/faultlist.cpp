#include "ui/bench/drive/faultlist.h"

#include <QSignalBlocker>

namespace meterglass::ui {

FaultList::FaultList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("faultList"));
    setAccessibleName(tr("Faults of the meter"));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const core::MeterFaultRow &row : core::MeterFaults) {
        auto *item = new QListWidgetItem(row.what, this);
        item->setToolTip(QString(row.name) + QStringLiteral(": ") + row.what);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *changed) {
        const auto fault = core::MeterFaults.at(static_cast<std::size_t>(row(changed))).fault;
        Q_EMIT switched(fault, changed->checkState() == Qt::Checked);
    });
}

void FaultList::show(const std::set<core::MeterFault> &faults)
{
    const QSignalBlocker quiet(this);
    for (const core::MeterFaultRow &row : core::MeterFaults)
        item(static_cast<int>(row.fault))->setCheckState(faults.contains(row.fault) ? Qt::Checked : Qt::Unchecked);
}

} // namespace meterglass::ui
