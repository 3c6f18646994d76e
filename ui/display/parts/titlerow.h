#pragma once

#include "ui/style/look.h"

#include <QWidget>

class QLabel;

namespace meterglass::ui {

class IconButton;

/// The head of a page: its title, a remark beside it, and at the right end the place of "How?".
class TitleRow final : public QWidget
{
    Q_OBJECT
public:
    /// @param key of the page: names `key`.title, `key`.subtitle and `key`.how
    TitleRow(const QString &key, const QString &title, QWidget *parent);

    void setLook(const Look &look);
    void showSubtitle(const QString &subtitle);
    /// One line, or two where the text is large.
    int heightFor(int width) const;

Q_SIGNALS:
    void howAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isInOneLine(int width) const;
    int lineHeight() const;
    void arrange();

    Look m_look;
    QLabel *m_title;
    QLabel *m_subtitle;
    IconButton *m_how;
};

} // namespace meterglass::ui
