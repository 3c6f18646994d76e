#pragma once

#include "ui/style/look.h"

#include <QWidget>

class QLabel;

namespace meterglass::ui {

/// What is said of the column under the finger.
struct BubbleWords
{
    QString when;
    QString value;
    /// Why there is less to say, or what another touch does; may be empty.
    QString note;

    bool operator==(const BubbleWords &) const = default;
};

/// A small card with the value under the finger.
class ChartBubble final : public QWidget
{
    Q_OBJECT
public:
    /// @param name of the value's label; the others are `name`.when and `name`.note
    ChartBubble(const QString &name, QWidget *parent);

    void setLook(const Look &look);
    void showWords(const BubbleWords &words);
    /// Stands above `tip`, and within the parent.
    void pointAt(QPoint tip);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    Look m_look;
    QLabel *m_when;
    QLabel *m_value;
    QLabel *m_note;
};

} // namespace meterglass::ui
