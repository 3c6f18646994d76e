#pragma once

#include "ui/style/look.h"

#include <QAbstractButton>

namespace meterglass::ui {

/// A target with a word and an outline, at least as high as a finger needs; a long word takes two lines.
class PushButton final : public QAbstractButton
{
    Q_OBJECT
public:
    PushButton(const QString &name, const QString &text, QWidget *parent);

    void setLook(const Look &look);
    /// What it needs where it may be at most so wide.
    QSize sizeFor(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace meterglass::ui
