#include "ui/display/how/howpage.h"

#include "ui/display/how/howcard.h"
#include "ui/display/parts/iconbutton.h"
#include "ui/display/parts/label.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace meterglass::ui {

HowPage::HowPage(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_back(new IconButton(QStringLiteral("how.back"), QStringLiteral("back"), tr("Back"), this)),
      m_title(newLabel(this, QStringLiteral("how.title")))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    m_column->addLayout(head);
    m_column->addStretch();
    m_title->setWordWrap(true);
    setText(*m_title, title());
    connect(m_back, &IconButton::clicked, this, &HowPage::left);
}

void HowPage::setLook(const Look &look)
{
    m_look = look;
    const int margin = look.metrics.px(16);
    m_column->setContentsMargins(margin, look.metrics.px(8), margin, margin);
    m_column->setSpacing(look.metrics.px(10));
    m_back->setLook(look);
    setTextStyle(*m_title, look.metrics.font(TextRole::Title), look.theme.text);
    for (HowCard *card : m_cards)
        card->setLook(look);
}

void HowPage::showTopics(const std::vector<Explained> &topics)
{
    while (m_cards.size() < topics.size()) {
        auto *card = new HowCard(QStringLiteral("how.%1").arg(m_cards.size()), this);
        card->setLook(m_look);
        m_cards.push_back(card);
        m_column->insertWidget(int(m_cards.size()), card);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < topics.size());
        if (i < topics.size())
            m_cards[i]->showTopic(topics[i].topic, topics[i].sources);
    }
}

QWidget *HowPage::cardOf(const QString &figure) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&figure](const HowCard *card) { return card->figure() == figure; });
    return found == m_cards.end() ? nullptr : *found;
}

} // namespace meterglass::ui
