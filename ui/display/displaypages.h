#pragma once

#include "meterlink/security/installcode.h"
#include "ui/display/displaymemory.h"
#include "ui/display/displayoptions.h"
#include "ui/display/how/howview.h"
#include "ui/display/more/linkstatus.h"
#include "ui/display/navigation/place.h"
#include "ui/display/page.h"
#include "ui/display/source/sourcechoice.h"

#include <QAbstractSlider>

class QStackedWidget;

namespace meterglass::ui {

class MessagesPage;
class MorePage;
class NavigationBar;
class NowPage;
class PageArea;
class SourcePage;
class UsagePage;

/// The five places, the navigation between them, and what is aside of them: how the figures of the one that is seen came to
/// be, and where figures come from. In the language that the program speaks when they are made.
class DisplayPages final : public QWidget
{
    Q_OBJECT
public:
    /// @param memory must outlive the pages
    DisplayPages(const Locality &locality, const DisplayOptions &options, DisplayMemory &memory, QWidget *parent);

    Place place() const;
    void setPlace(Place place);
    /// @param step 1 to the next place, -1 to the one before, round and round
    void stepPlace(int step);
    void scroll(QAbstractSlider::SliderAction action);

    void setLook(const Look &look);
    /// Shows what is chosen without telling of it.
    void setOptions(const DisplayOptions &options);
    /// @param ledger must outlive the pages
    void explainFrom(const client::FrameLedger &ledger);
    /// What is between the display and its meter, from the next showing on.
    void setLink(const LinkStatus &link);
    /// From what places figures may come.
    void offerSources(const std::vector<SourceChoice> &choices);

    /// Shows what is known of the meter on the page that is seen.
    void showMeter(const client::MeterSnapshot &snapshot, Moment moment);
    /// What is seen changes with time alone.
    bool hasAge() const;

    /// How the present page's figures came to be, until the person goes back or on; a page without any stays.
    /// @param figure the name of a figure's label, whose card is scrolled to; or empty
    void showHow(const QString &figure, const client::MeterSnapshot &snapshot, Moment moment);
    /// Where figures come from, until the person goes back or on.
    void showSource();
    bool isSourceShown() const;
    /// Something else than a place is shown.
    bool isAside() const { return isHowShown() || isSourceShown(); }
    /// Back to the place.
    void leaveAside();

Q_SIGNALS:
    /// Another place is shown than before; it has not been told of the meter yet.
    void placeShown(meterglass::ui::Place place);
    void howAsked(const QString &figure);
    /// A page wants to be shown the meter anew.
    void refreshAsked();
    /// The person looks at what sources there are.
    void sourcesAsked();
    /// The person chose it. @param port see SourceChoice
    void sourceChosen(const QString &port);
    /// What the radio is to do: nothing for a network of its own, else what it is on that of another.
    void roleChosen(std::optional<meterglass::ezsp::HanRole> role);
    void joiningAsked(meterglass::ezsp::Eui64 device, const meterglass::security::InstallCode &code);
    /// The person chose it; the pages already show it.
    void optionsChosen(const meterglass::ui::DisplayOptions &options);
    /// The person has read a message that asks to be confirmed.
    void messageAcknowledged(std::uint32_t id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPage(Place place, Page *page);
    void connectChoices();
    void connectSource();
    bool isHowShown() const;
    void showPlace(Place place);
    void noteMessages(const client::MeterSnapshot &snapshot, core::UtcInstant now);
    Page &page() const;
    PageArea &shownArea() const;

    core::HomeZone m_zone;
    DisplayOptions m_options;
    DisplayMemory &m_memory;
    /// Where the person was when the meter was last shown.
    Place m_seen = Place::Now;
    QStackedWidget *m_stack;
    NavigationBar *m_navigation;
    NowPage *m_now;
    UsagePage *m_usage;
    MessagesPage *m_messages;
    MorePage *m_more;
    std::array<Page *, Places.size()> m_pages;
    std::array<PageArea *, Places.size()> m_areas;
    HowView m_how;
    SourcePage *m_source;
    PageArea *m_sourceArea;
    LinkStatus m_link;
};

} // namespace meterglass::ui
