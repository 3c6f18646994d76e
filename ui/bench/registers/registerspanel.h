#pragma once

#include "ui/bench/benchmeter.h"
#include "ui/bench/parts/benchlook.h"
#include "ui/bench/registers/registermodel.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace meterglass::ui {

class BenchTable;
class ChartView;

/// Every store of the meter, as it was read through its frames: as a table, as a chart, as a file.
class RegistersPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @param meter must outlive the panel
    RegistersPanel(BenchMeter &meter, const BenchLook &look, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    const RegisterStore &store() const;
    void choose();
    void refresh();
    void refreshLater();

    BenchMeter &m_meter;
    RegisterModel *m_model;
    QListWidget *m_stores;
    QLabel *m_source;
    QToolButton *m_export;
    BenchTable *m_table;
    ChartView *m_chart;
    bool m_isRefreshDue = false;
    core::Alarm m_refresh;
};

} // namespace meterglass::ui
