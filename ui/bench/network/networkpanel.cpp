#include "ui/bench/network/networkpanel.h"

#include "ui/bench/attributes/attributerow.h"
#include "ui/bench/parts/grouped.h"
#include "ui/display/parts/figureformat.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace meterglass::ui {

namespace {

constexpr int FactColumn = 1;

QTreeWidgetItem *addFact(QTreeWidgetItem *parent, const QString &name, const QString &fact)
{
    auto *item = new QTreeWidgetItem(parent, {name, fact});
    item->setToolTip(FactColumn, fact);
    return item;
}

} // namespace

NetworkPanel::NetworkPanel(BenchMeter &meter, const han::HanTransport &transport, QWidget *parent)
    : QWidget(parent),
      m_meter(meter),
      m_state(new QLabel(this)),
      m_tree(new QTreeWidget(this))
{
    setFocusProxy(m_tree);
    setObjectName(QStringLiteral("networkPanel"));
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("networkState"));
    m_tree->setObjectName(QStringLiteral("networkTree"));
    m_tree->setAccessibleName(tr("Devices on the network"));
    m_tree->setColumnCount(2);
    m_tree->header()->hide();
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_state);
    column->addWidget(m_tree, 1);
    connect(&transport, &han::HanTransport::received, this, &NetworkPanel::hear);
    connect(&m_meter, &BenchMeter::discoveryAdvanced, this, &NetworkPanel::rebuild);
    countLater();
}

void NetworkPanel::show(const NetworkView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_state->setText(view.state);
    m_state->setVisible(!view.state.isEmpty());
    rebuild();
}

void NetworkPanel::hear(const han::ApsFrame &frame)
{
    Heard &heard = m_heard[frame.source.node];
    heard.at = m_meter.alarms().now();
    ++heard.frames;
}

void NetworkPanel::rebuild()
{
    m_counters.clear();
    m_tree->clear();
    for (const NetworkDevice &device : m_view.devices)
        addDevice(device);
    m_tree->expandToDepth(0);
    m_tree->resizeColumnToContents(0);
    count();
}

void NetworkPanel::addDevice(const NetworkDevice &device)
{
    auto *item = new QTreeWidgetItem(m_tree, {device.role, hexNumber(device.address.node)});
    QFont font = item->font(0);
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    if (!device.eui64.isEmpty())
        addFact(item, tr("EUI-64"), device.eui64);
    addFact(item, tr("Keys"), device.keys);
    if (device.linkQuality)
        addFact(item, tr("Link quality"), tr("%1 of 255").arg(*device.linkQuality));
    if (device.rssi)
        addFact(item, tr("Signal"), tr("%1 dBm").arg(*device.rssi));
    if (!device.isOwn)
        m_counters.push_back({device.address.node, addFact(item, tr("Heard"), {}), addFact(item, tr("Frames"), {})});
    QTreeWidgetItem *endpoint =
        addFact(item, tr("Endpoint %1").arg(device.address.endpoint), hexNumber(han::SmartEnergyProfile));
    if (m_meter.address() == device.address)
        addClusters(endpoint);
}

void NetworkPanel::addClusters(QTreeWidgetItem *endpoint)
{
    const attributes::ClusterDiscovery *discovery = m_meter.discovery();
    if (!discovery) {
        addFact(endpoint, tr("Clusters"), tr("not asked for"));
        return;
    }
    for (const auto &[cluster, attributes] : discovery->clusters())
        addFact(endpoint, clusterText(cluster), tr("Attributes: %1").arg(attributes.size()));
    endpoint->setExpanded(true);
}

void NetworkPanel::count()
{
    for (const Counters &counters : m_counters) {
        const auto heard = m_heard.find(counters.node);
        if (heard == m_heard.end())
            continue;
        counters.heard->setText(FactColumn, ago(m_meter.alarms().now() - heard->second.at));
        counters.frames->setText(FactColumn, grouped(std::int64_t(heard->second.frames)));
    }
}

void NetworkPanel::countLater()
{
    m_ages = m_meter.alarms().after(std::chrono::seconds(1), [this] {
        if (isVisible())
            count();
        countLater();
    });
}

} // namespace meterglass::ui
