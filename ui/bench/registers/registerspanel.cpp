#include "ui/bench/registers/registerspanel.h"

#include "ui/bench/parts/benchtable.h"
#include "ui/bench/parts/csvfile.h"
#include "ui/chart/chartview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace meterglass::ui {

namespace {

constexpr std::chrono::milliseconds Coalesced{500};

} // namespace

RegistersPanel::RegistersPanel(BenchMeter &meter, const BenchLook &look, QWidget *parent)
    : QWidget(parent),
      m_meter(meter),
      m_model(new RegisterModel(this)),
      m_stores(new QListWidget(this)),
      m_source(new QLabel(this)),
      m_export(new QToolButton(this)),
      m_table(new BenchTable(this)),
      m_chart(new ChartView(tr("Chart"), this))
{
    setFocusProxy(m_stores);
    setObjectName(QStringLiteral("registersPanel"));
    m_stores->setObjectName(QStringLiteral("storeList"));
    m_stores->setAccessibleName(tr("Stores of the meter"));
    for (const RegisterStore &each : registerStores())
        (new QListWidgetItem(each.name, m_stores))->setSizeHint({0, BenchLook::RowHeight + 2});
    m_source->setObjectName(QStringLiteral("storeSource"));
    m_export->setObjectName(QStringLiteral("exportStore"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Save this store as CSV"));
    m_table->setObjectName(QStringLiteral("storeTable"));
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("The meter has said nothing of this yet, or has none."));
    m_chart->setObjectName(QStringLiteral("storeChart"));
    m_chart->setLook(look.displayLook());
    layOut();
    connect(m_model, &QAbstractItemModel::modelReset, m_table, &QTableView::resizeColumnsToContents);
    connect(m_stores, &QListWidget::currentRowChanged, this, &RegistersPanel::choose);
    connect(m_export, &QToolButton::clicked, this,
            [this] { saveAsCsv(this, store().name.toLower().replace(u' ', u'-') + QStringLiteral(".csv"), *m_model); });
    connect(&meter.store(), &client::MeterStore::snapshotChanged, this, &RegistersPanel::refreshLater);
    connect(&meter.store(), &client::MeterStore::samplesChanged, this, &RegistersPanel::refreshLater);
    m_stores->setCurrentRow(0);
}

void RegistersPanel::layOut()
{
    constexpr int ListWidth = 150;
    m_stores->setFixedWidth(ListWidth);
    auto *head = new QHBoxLayout;
    head->addWidget(m_source, 1);
    head->addWidget(m_export);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_table);
    parts->addWidget(m_chart);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *store = new QVBoxLayout;
    store->setSpacing(6);
    store->addLayout(head);
    store->addWidget(parts, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_stores);
    row->addLayout(store, 1);
}

const RegisterStore &RegistersPanel::store() const
{
    return registerStores().at(std::size_t(std::max(0, m_stores->currentRow())));
}

void RegistersPanel::choose()
{
    m_source->setText(store().source);
    m_table->setAccessibleName(store().name);
    refresh();
    m_table->scrollToTop();
}

void RegistersPanel::refresh()
{
    m_model->show(store().table(m_meter.store().snapshot(), m_meter.zone()));
    m_table->growColumns();
    const std::optional<ChartContent> &chart = m_model->table().chart;
    m_chart->setVisible(chart.has_value());
    if (chart)
        m_chart->showContent(*chart);
}

void RegistersPanel::refreshLater()
{
    if (std::exchange(m_isRefreshDue, true))
        return;
    m_refresh = m_meter.alarms().after(Coalesced, [this] {
        m_isRefreshDue = false;
        if (isVisible())
            refresh();
    });
}

void RegistersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace meterglass::ui
