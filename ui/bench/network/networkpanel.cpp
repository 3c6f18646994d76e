#include "ui/bench/network/networkpanel.h"

#include "ui/bench/attributes/attributerow.h"
#include "ui/bench/network/facttree.h"
#include "ui/bench/parts/grouped.h"
#include "ui/display/parts/figureformat.h"

#include <QLabel>
#include <QVBoxLayout>

namespace meterglass::ui {

NetworkPanel::NetworkPanel(BenchMeter &meter, const han::HanTransport &transport, QWidget *parent)
    : QWidget(parent),
      m_meter(meter),
      m_state(new QLabel(this)),
      m_tree(new FactTree(this))
{
    setFocusProxy(m_tree);
    setObjectName(QStringLiteral("networkPanel"));
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("networkState"));
    m_tree->setObjectName(QStringLiteral("networkTree"));
    m_tree->setAccessibleName(tr("Devices on the network"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_state);
    column->addWidget(m_tree, 1);
    connect(&transport, &han::HanTransport::received, this, &NetworkPanel::hear);
    connect(&m_meter, &BenchMeter::discoveryAdvanced, this, &NetworkPanel::tellAll);
    countLater();
}

void NetworkPanel::show(const NetworkView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_state->setText(view.state);
    m_state->setVisible(!view.state.isEmpty());
    tellAll();
}

void NetworkPanel::hear(const han::ApsFrame &frame)
{
    Heard &heard = m_heard[frame.source.node];
    heard.at = m_meter.alarms().now();
    ++heard.frames;
}

void NetworkPanel::tellAll()
{
    m_counters.clear();
    m_tree->begin();
    for (const NetworkDevice &device : m_view.devices)
        tellDevice(device);
    m_tree->end();
    m_tree->resizeColumnToContents(FactTree::NameColumn);
    count();
}

void NetworkPanel::tellDevice(const NetworkDevice &device)
{
    QTreeWidgetItem *item = m_tree->tell(nullptr, device.role, hexNumber(device.address.node), true);
    QFont font = item->font(FactTree::NameColumn);
    font.setWeight(QFont::DemiBold);
    item->setFont(FactTree::NameColumn, font);
    if (!device.eui64.isEmpty())
        m_tree->tell(item, tr("EUI-64"), device.eui64);
    m_tree->tell(item, tr("Keys"), device.keys);
    if (!device.installCode.isEmpty())
        m_tree->tell(item, tr("Install code"), device.installCode);
    if (device.linkQuality)
        m_tree->tell(item, tr("Link quality"), tr("%1 of 255").arg(*device.linkQuality));
    if (device.rssi)
        m_tree->tell(item, tr("Signal"), tr("%1 dBm").arg(*device.rssi));
    if (!device.isOwn) {
        QTreeWidgetItem *heard = m_tree->tell(item, tr("Heard"), {});
        m_counters.push_back({device.address.node, heard, m_tree->tell(item, tr("Frames"), {})});
    }
    QTreeWidgetItem *endpoint =
        m_tree->tell(item, tr("Endpoint %1").arg(device.address.endpoint), hexNumber(han::SmartEnergyProfile), true);
    if (m_meter.address() == device.address)
        tellClusters(endpoint);
    if (device.isOwn && !m_view.radio.empty())
        tellRadio(item);
}

void NetworkPanel::tellRadio(QTreeWidgetItem *device)
{
    QTreeWidgetItem *radio = m_tree->tell(device, tr("Radio"), tr("counted since it was started"), true);
    for (const RadioFigure &figure : m_view.radio)
        m_tree->tell(radio, figure.name, grouped(figure.count));
}

void NetworkPanel::tellClusters(QTreeWidgetItem *endpoint)
{
    const attributes::ClusterDiscovery *discovery = m_meter.discovery();
    if (!discovery) {
        m_tree->tell(endpoint, tr("Clusters"), tr("not asked for"));
        return;
    }
    for (const auto &[cluster, attributes] : discovery->clusters())
        m_tree->tell(endpoint, clusterText(cluster), tr("Attributes: %1").arg(attributes.size()));
}

void NetworkPanel::count()
{
    for (const Counters &counters : m_counters) {
        const auto heard = m_heard.find(counters.node);
        if (heard == m_heard.end())
            continue;
        counters.heard->setText(FactTree::FactColumn, ago(m_meter.alarms().now() - heard->second.at));
        counters.frames->setText(FactTree::FactColumn, grouped(std::int64_t(heard->second.frames)));
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
