#pragma once

#include "ui/style/look.h"

#include <QLineEdit>

namespace meterglass::ui {

/// A line for hexadecimal digits, which it keeps in groups of four while they are typed.
class CodeLine final : public QLineEdit
{
    Q_OBJECT
public:
    /// @param title what is to be typed, for screen readers
    CodeLine(const QString &name, const QString &title, QWidget *parent);

    void setLook(const Look &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void regroup();

    Look m_look;
};

} // namespace meterglass::ui
