#pragma once

#include "ui/bench/attributes/attributerow.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meterglass::ui {

/// Asks for a new value of an attribute, and whether it is to be written; then says what the meter answered.
class WriteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param type as the meter says it. @param before what it is now; nothing where that is not known
    WriteDialog(const AttributeRow &row, zcl::DataType type, const std::optional<zcl::Value> &before, QWidget *parent);

    /// What came of it. @param isDone the dialog has nothing more to do
    void say(const QString &words, bool isDone);

Q_SIGNALS:
    void writeAsked(const meterglass::zcl::Value &value);

private:
    void check();
    void write();

    zcl::DataType m_type;
    QLineEdit *m_entry;
    QLabel *m_remark;
    QPushButton *m_write;
};

} // namespace meterglass::ui
