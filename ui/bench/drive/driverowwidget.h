#pragma once

#include "ui/bench/drive/driverows.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace meterglass::ui {

/// One row of the Drive panel in its group's grid: title, fields with their units, buttons, and what is in force. Enter
/// in a field does what the button does.
class DriveRowWidget final : public QObject
{
    Q_OBJECT
public:
    /// Puts itself into `grid`, from its row `at` on. @param row must outlive this
    DriveRowWidget(const DriveRow &row, QGridLayout &grid, int at, QWidget *parent);

    void show(const core::BenchState &state, const core::HomeZone &zone);

Q_SIGNALS:
    /// A line of a script is to be done; it may be wrong.
    void asked(const QString &line);

private:
    QWidget *widgetOf(const DriveField &field, QWidget *parent);
    QBoxLayout *addFields(QWidget *parent);
    QWidget *buttons(QWidget *parent);
    QString line() const;

    const DriveRow &m_row;
    std::vector<QWidget *> m_fields;
    QLabel *m_inForce = nullptr;
};

} // namespace meterglass::ui
