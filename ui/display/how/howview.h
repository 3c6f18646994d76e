#pragma once

#include "core/time/homezone.h"
#include "ui/display/how/howpage.h"
#include "ui/display/parts/figure.h"

namespace meterglass::client {
class FrameLedger;
}

namespace meterglass::ui {

class PageArea;

/// Explains a page's figures from the frames that were kept: the page that says how they came to be, and the area it is
/// scrolled in.
class HowView
{
public:
    /// The area becomes a child of `parent`.
    explicit HowView(QWidget *parent);

    PageArea &area() const { return *m_area; }
    const HowPage &page() const { return *m_page; }
    void setLook(const Look &look);
    /// @param ledger must outlive the view
    void explainFrom(const client::FrameLedger &ledger) { m_ledger = &ledger; }
    void showTopics(const std::vector<HowTopic> &topics, Moment moment, const core::HomeZone &zone);
    /// To the card of a figure by its label's name, or to the top.
    void scrollTo(const QString &figure);

private:
    HowPage *m_page;
    PageArea *m_area;
    const client::FrameLedger *m_ledger = nullptr;
};

/// The name of the figure whose label or card stands at `at` of a page; empty where there is none.
QString figureAt(const QWidget &page, QPoint at);

} // namespace meterglass::ui
