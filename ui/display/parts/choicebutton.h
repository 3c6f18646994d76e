#pragma once

#include "ui/style/look.h"

#include <QAbstractButton>

namespace meterglass::ui {

/// One of several exclusive choices: a ring, filled when chosen, and a word.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceButton(const QString &name, const QString &text, QWidget *parent);

    void setLook(const Look &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace meterglass::ui
