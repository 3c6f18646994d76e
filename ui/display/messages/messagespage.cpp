#include "ui/display/messages/messagespage.h"

#include "meterlink/se/messagingcommands.h"
#include "ui/display/messages/messagecard.h"
#include "ui/display/parts/label.h"
#include "ui/display/parts/titlerow.h"
#include "ui/style/icon.h"
#include "ui/style/text.h"

#include <QLabel>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

QLabel *centredLabel(QWidget *parent, const QString &name)
{
    QLabel *label = newLabel(parent, name);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    return label;
}

} // namespace

MessagesPage::MessagesPage(Locality locality, MessageMemory &memory, QWidget *parent)
    : Page(parent),
      m_locality(std::move(locality)),
      m_memory(memory),
      m_head(new TitleRow(QStringLiteral("messages"), tr("Messages"), this)),
      m_icon(newLabel(this, QStringLiteral("messages.icon"))),
      m_emptyTitle(centredLabel(this, QStringLiteral("messages.empty"))),
      m_emptyText(centredLabel(this, QStringLiteral("messages.empty.reason")))
{
    connect(m_head, &TitleRow::howAsked, this, &MessagesPage::howAsked);
}

void MessagesPage::setLook(const Look &look, QSize viewport)
{
    m_look = look;
    m_viewport = viewport;
    m_head->setLook(look);
    for (MessageCard *card : m_cards)
        card->setLook(look);
    m_icon->setPixmap(icon(QStringLiteral("messages"), look.metrics.px(56), look.theme.secondary, devicePixelRatioF()));
    setTextStyle(*m_emptyTitle, look.metrics.font(TextRole::Title), look.theme.text);
    setTextStyle(*m_emptyText, look.metrics.font(TextRole::Body), look.theme.secondary);
    arrange();
}

void MessagesPage::showMeter(const client::MeterSnapshot &snapshot, Moment moment)
{
    m_now = moment.utc;
    noteConfirmations(m_memory, snapshot, moment.utc);
    showFigures(messagesFigures(snapshot, m_memory, moment, m_locality.zone, m_locality.locale));
}

std::vector<HowTopic> MessagesPage::topics(const client::MeterSnapshot &, Moment) const
{
    HowTopic topic;
    topic.figure = QStringLiteral("messages.0");
    topic.title = tr("Newest message");
    topic.value = m_figures.messages.empty() ? QString(u'—') : m_figures.messages.front().when;
    topic.steps = {tr("Your supplier writes it, and your meter hands it on when it is asked or when it is new.")};
    topic.sources = {se::DisplayMessage::Id};
    return {topic};
}

void MessagesPage::showFigures(const MessagesFigures &figures)
{
    if (figures == m_figures)
        return;
    while (m_cards.size() < figures.messages.size()) {
        auto *card = new MessageCard(m_cards.size(), this);
        card->setLook(m_look);
        connect(card, &MessageCard::readPressed, this, [this, index = m_cards.size()] { acknowledge(index); });
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const bool isUsed = i < figures.messages.size();
        const bool isSame = isUsed && i < m_figures.messages.size() && m_figures.messages[i] == figures.messages[i];
        if (isUsed && !isSame)
            m_cards[i]->showMessage(figures.messages[i]);
        m_cards[i]->setVisible(isUsed);
    }
    m_figures = figures;
    setText(*m_emptyTitle, figures.emptyTitle);
    setText(*m_emptyText, figures.emptyText);
    arrange();
}

void MessagesPage::acknowledge(std::size_t index)
{
    const MessageMemory::Key key = m_figures.messages[index].key;
    m_memory.sentAt.insert_or_assign(key, m_now);
    Q_EMIT messageAcknowledged(key.first);
}

void MessagesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void MessagesPage::arrange()
{
    const Metrics &metrics = m_look.metrics;
    const int margin = metrics.px(16);
    const int room = width() - 2 * margin;
    m_head->setGeometry(margin, metrics.px(4), room, m_head->heightFor(room));
    const int top = m_head->geometry().bottom() + 1 + metrics.px(4);
    const bool isEmpty = m_figures.messages.empty();
    for (QLabel *label : {m_icon, m_emptyTitle, m_emptyText})
        label->setVisible(isEmpty);
    setMinimumHeight((isEmpty ? arrangeEmpty(top) : arrangeCards(top)) + margin);
}

/// In the middle of what is visible, or from the top where that is too little.
int MessagesPage::arrangeEmpty(int top)
{
    const Metrics &metrics = m_look.metrics;
    const int margin = metrics.px(16);
    const int room = width() - 2 * margin;
    const int side = metrics.px(56);
    const int title = m_emptyTitle->heightForWidth(room);
    const int text = m_emptyText->heightForWidth(room);
    const int whole = side + metrics.px(12) + title + metrics.px(8) + text;
    const int start = std::max(top, (m_viewport.height() - whole) / 2);
    m_icon->setGeometry((width() - side) / 2, start, side, side);
    m_emptyTitle->setGeometry(margin, start + side + metrics.px(12), room, title);
    m_emptyText->setGeometry(margin, m_emptyTitle->geometry().bottom() + 1 + metrics.px(8), room, text);
    return start + whole;
}

/// A line of text is no longer than can be read with ease.
int MessagesPage::arrangeCards(int top)
{
    const Metrics &metrics = m_look.metrics;
    const int margin = metrics.px(16);
    const int room = std::min(width() - 2 * margin, metrics.isLargeText() ? width() : metrics.px(760));
    int bottom = top - metrics.px(12);
    for (std::size_t i = 0; i < m_figures.messages.size(); ++i) {
        MessageCard &card = *m_cards[i];
        card.setGeometry(margin, bottom + metrics.px(12), room, card.heightFor(room));
        bottom = card.geometry().bottom() + 1;
    }
    return bottom;
}

} // namespace meterglass::ui
