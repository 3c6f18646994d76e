#pragma once

#include "ui/bench/benchmeter.h"
#include "ui/bench/network/networkdevice.h"

#include <QWidget>

class QLabel;
class QTreeWidgetItem;

namespace meterglass::ui {

class FactTree;

/// What is on the network: devices with their keys and signal, their endpoints and clusters.
class NetworkPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @param transport where devices are heard. All must outlive the panel
    NetworkPanel(BenchMeter &meter, const han::HanTransport &transport, QWidget *parent);

    void show(const NetworkView &view);

private:
    struct Heard
    {
        core::MonotonicTime at{};
        std::uint64_t frames = 0;
    };
    /// Where in the tree it stands what is counted.
    struct Counters
    {
        std::uint16_t node = 0;
        QTreeWidgetItem *heard = nullptr;
        QTreeWidgetItem *frames = nullptr;
    };

    void hear(const han::ApsFrame &frame);
    void tellAll();
    void tellDevice(const NetworkDevice &device);
    void tellRadio(QTreeWidgetItem *device);
    void tellClusters(QTreeWidgetItem *endpoint);
    void count();
    void countLater();

    BenchMeter &m_meter;
    NetworkView m_view;
    std::map<std::uint16_t, Heard> m_heard;
    std::vector<Counters> m_counters;
    QLabel *m_state;
    FactTree *m_tree;
    core::Alarm m_ages;
};

} // namespace meterglass::ui
