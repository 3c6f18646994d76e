#pragma once

#include "ui/bench/attributes/attributefilter.h"
#include "ui/bench/parts/benchtable.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace meterglass::ui {

/// Every attribute of the meter on the bench: found, read, watched, written, reported, compared.
class AttributesPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @param meter must outlive the panel
    AttributesPanel(BenchMeter &meter, QWidget *parent);

Q_SIGNALS:
    /// The frames are to be seen that say something of it.
    void framesAsked(const meterglass::attributes::AttributeKey &key);

private:
    AttributeScope scope() const;
    std::vector<attributes::AttributeKey> selectedKeys() const;
    std::optional<AttributeRow> currentRow() const;
    zcl::DataType typeOf(const AttributeRow &row) const;

    void layOut();
    QToolButton *addButton(const QString &name, const QString &text, const QString &toolTip, const QKeySequence &keys,
                           void (AttributesPanel::*action)());
    void addWatchMenu(QToolButton *button);
    void addMoreMenu(QToolButton *button);
    void connectMeter();

    void discover();
    void read();
    void watch(int seconds);
    void write();
    void configureReporting();
    void toggleMark();
    void exportTable();
    void showFrames();

    void listRows();
    void takeHeard(const std::vector<attributes::AttributeKey> &keys);
    void refresh();
    void countAges();
    void describe();

    BenchMeter &m_meter;
    AttributeModel *m_model;
    AttributeFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_scope;
    QToolButton *m_changedOnly = nullptr;
    QToolButton *m_mark = nullptr;
    BenchTable *m_table;
    QLabel *m_status;
    std::vector<attributes::AttributeKey> m_heard;
    core::Alarm m_refresh;
    core::Alarm m_ages;
};

} // namespace meterglass::ui
