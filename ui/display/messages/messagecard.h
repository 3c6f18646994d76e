#pragma once

#include "ui/display/messages/messagefigures.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;

namespace meterglass::ui {

class PushButton;

/// One message: its importance by shape and word, when it came, the text, and what there is to do or was done.
class MessageCard final : public QWidget
{
    Q_OBJECT
public:
    /// @param index names the labels messages.`index`.importance, .new, .when, .text, .status and the button .read
    MessageCard(std::size_t index, QWidget *parent);

    void setLook(const Look &look);
    void showMessage(const MessageFigures &figures);
    /// Lays the card out for a width. @return the height it needs
    int heightFor(int width);

Q_SIGNALS:
    /// The person says that it has been read.
    void readPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int placeHead(int width);
    int placeReply(int top, int width);

    Look m_look;
    MessageFigures m_figures;
    QRectF m_mark;
    QRectF m_dot;
    QLabel *m_importance;
    QLabel *m_new;
    QLabel *m_when;
    QLabel *m_text;
    QLabel *m_status;
    PushButton *m_read;
};

} // namespace meterglass::ui
