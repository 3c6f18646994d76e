#pragma once

#include "ui/bench/frames/colourrule.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace meterglass::ui {

/// Edits the colour rules: the first whose filter lets a frame through gives it its colour and mark.
class ColoursDialog final : public QDialog
{
    Q_OBJECT
public:
    ColoursDialog(const QList<ColourRule> &rules, QWidget *parent);

    QList<ColourRule> rules() const;
    void accept() override;

private:
    void fill(const QList<ColourRule> &rules);
    void addRow(const ColourRule &rule);
    void moveCurrent(int by);
    /// @return what is wrong with the first wrong filter; empty where none is
    QString complaint() const;

    QTableWidget *m_table;
    QLabel *m_complaint;
};

} // namespace meterglass::ui
