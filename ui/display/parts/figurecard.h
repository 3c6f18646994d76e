#pragma once

#include "ui/display/parts/figure.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;

namespace meterglass::ui {

/// A supporting figure with its title, its unit and its own age.
///
/// A press anywhere on it asks for what it has to say about itself.
class FigureCard final : public QWidget
{
    Q_OBJECT
public:
    enum class Form {
        /// A card of its own.
        Card,
        /// Title and figure in one line, without a ground and without room for the remark.
        Line,
        /// The figure at the left, the remark at the right, without a ground.
        Bare,
    };

    /// @param name of the figure's label; the others are `name`Unit, `name`.title and `remarkName`
    FigureCard(const QString &name, const QString &remarkName, QWidget *parent);

    void setLook(const Look &look, Form form);
    void setTitle(const QString &title);
    /// Makes room for a second figure without a unit, an amount of money, at the card's right.
    void addSecond(const QString &name);
    void showFigure(const Figure &figure);
    void showSecond(const QString &value);
    const Figure &figure() const { return m_figure; }

    /// What the Card form needs, and what the Line form needs.
    int heightForText() const;
    int widthInLine() const;

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void describe();
    void arrange();
    void arrangeCard(QRect area);
    void arrangeBare(QRect area);
    void arrangeLine(QRect area);
    void arrangeRemark(int left, int top, int width);
    /// Moves the remark to the middle of what is free between title and figure.
    void centreRemark(int top, int bottom);
    int placeFigure(QFont font, int left, int baseline, int width);
    QString second() const;
    QFont figureFont() const;
    bool hasClock() const;

    Look m_look;
    Form m_form = Form::Card;
    Figure m_figure;
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_unit;
    QLabel *m_second = nullptr;
    QLabel *m_clock;
    QLabel *m_remark;
};

} // namespace meterglass::ui
