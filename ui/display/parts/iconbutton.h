#pragma once

#include "ui/style/look.h"

#include <QAbstractButton>

namespace meterglass::ui {

/// A target with an icon alone, whose word is heard by screen readers.
class IconButton final : public QAbstractButton
{
    Q_OBJECT
public:
    /// @param icon see icon(); @param word what a press does
    IconButton(const QString &name, const QString &icon, const QString &word, QWidget *parent);

    void setLook(const Look &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Look m_look;
};

} // namespace meterglass::ui
