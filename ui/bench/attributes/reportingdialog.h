#pragma once

#include "meterlink/zcl/foundation.h"
#include "ui/bench/attributes/attributerow.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace meterglass::ui {

/// Asks how a meter is to report an attribute, and says what it answered.
class ReportingDialog final : public QDialog
{
    Q_OBJECT
public:
    ReportingDialog(const AttributeRow &row, zcl::DataType type, QWidget *parent);

    void say(const QString &words);

Q_SIGNALS:
    void reportingAsked(const meterglass::zcl::ReportingConfiguration &configuration);

private:
    std::optional<zcl::ReportingConfiguration> configuration();
    void check();

    zcl::AttributeId m_id;
    zcl::DataType m_type;
    QSpinBox *m_shortest;
    QSpinBox *m_longest;
    QLineEdit *m_change;
    QLabel *m_remark;
    QPushButton *m_ask;
};

} // namespace meterglass::ui
