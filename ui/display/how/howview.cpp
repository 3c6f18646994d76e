#include "ui/display/how/howview.h"

#include "ui/display/parts/pagearea.h"

#include <QLayout>
#include <QScrollBar>

namespace meterglass::ui {

HowView::HowView(QWidget *parent)
    : m_page(new HowPage(nullptr)),
      m_area(new PageArea(QStringLiteral("page.how"), HowPage::title(), m_page, parent))
{ }

void HowView::setLook(const Look &look)
{
    m_page->setLook(look);
    m_area->setLook(look);
}

void HowView::showTopics(const std::vector<HowTopic> &topics, Moment moment, const core::HomeZone &zone)
{
    std::vector<HowPage::Explained> explained;
    explained.reserve(topics.size());
    for (const HowTopic &topic : topics) {
        std::vector<Evidence> sources;
        sources.reserve(topic.sources.size());
        for (const Said &said : topic.sources)
            sources.push_back(evidenceOf(said, m_ledger, moment, zone));
        explained.push_back({topic, std::move(sources)});
    }
    m_page->showTopics(explained);
}

void HowView::scrollTo(const QString &figure)
{
    m_page->layout()->activate();
    m_page->adjustSize();
    const QWidget *card = m_page->cardOf(figure);
    m_area->verticalScrollBar()->setValue(card ? card->y() : 0);
}

QString figureAt(const QWidget &page, QPoint at)
{
    const QWidget *touched = page.childAt(at);
    return touched ? touched->objectName().section(u'.', 0, 1) : QString();
}

} // namespace meterglass::ui
