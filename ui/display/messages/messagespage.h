#pragma once

#include "ui/display/messages/messagefigures.h"
#include "ui/display/page.h"

class QLabel;

namespace meterglass::ui {

class MessageCard;
class TitleRow;

/// Has my supplier said something: the messages, the newest first, each to be read again, and a reply where one is
/// asked for.
class MessagesPage final : public Page
{
    Q_OBJECT
public:
    /// @param memory of what was done with messages; must outlive the page
    MessagesPage(Locality locality, MessageMemory &memory, QWidget *parent);

    void setLook(const Look &look, QSize viewport) override;
    void showMeter(const client::MeterSnapshot &snapshot, Moment moment) override;
    std::vector<HowTopic> topics(const client::MeterSnapshot &snapshot, Moment moment) const override;

Q_SIGNALS:
    /// The person has read a message that asks for it; the page already shows that it is being sent.
    void messageAcknowledged(std::uint32_t id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFigures(const MessagesFigures &figures);
    void acknowledge(std::size_t index);
    void arrange();
    int arrangeEmpty(int top);
    int arrangeCards(int top);

    Locality m_locality;
    MessageMemory &m_memory;
    Look m_look;
    QSize m_viewport;
    MessagesFigures m_figures;
    core::UtcInstant m_now;
    TitleRow *m_head;
    QLabel *m_icon;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    std::vector<MessageCard *> m_cards;
};

} // namespace meterglass::ui
