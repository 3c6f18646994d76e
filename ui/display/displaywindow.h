#pragma once

#include "core/time/alarms.h"
#include "core/time/clock.h"
#include "core/time/homezone.h"
#include "meterlink/client/powerhistory.h"
#include "ui/display/displayoptions.h"
#include "ui/display/how/howview.h"
#include "ui/display/more/linkstatus.h"
#include "ui/display/navigation/place.h"
#include "ui/style/look.h"

#include <QWidget>

class QStackedWidget;

namespace meterglass::client {
class MeterStore;
} // namespace meterglass::client

namespace meterglass::ui {

class MessagesPage;
class MorePage;
class NavigationBar;
class NowPage;
class Page;
class PageArea;
class UsagePage;

/// The In-Home Display: five places and the navigation between them.
///
/// On the application's thread. Shows what the store holds as soon as it changes, the local time at each minute, and an
/// age each second while one is shown; otherwise it stands still and does not paint.
class DisplayWindow final : public QWidget
{
    Q_OBJECT
public:
    /// All references must outlive the window.
    DisplayWindow(const client::MeterStore &store, const core::Clock &clock, core::Alarms &alarms,
                  const core::HomeZone &zone, const DisplayOptions &options);

    Place place() const;
    void setPlace(Place place);
    void setTheme(ThemeChoice theme);

    /// Looks at store and clock anew; for a clock that jumped (`BenchClock::adjusted`).
    void refresh();
    /// Where figures come from, and how the meter is reached, is told from now on. @param ledger must outlive the window
    void explainFrom(const client::FrameLedger &ledger, LinkStatus link);
    /// How the present page's figures came to be, until the person goes back or on; a page without any stays.
    /// @param figure the name of a figure's label, whose card is scrolled to; or empty
    void showHow(const QString &figure);

Q_SIGNALS:
    /// The window has been on the screen once: time for what takes longer.
    void firstPainted();
    /// The person chose it; the window already shows it.
    void themeChosen(meterglass::ui::ThemeChoice theme);
    void largeFigureChosen(meterglass::ui::LargeFigure large);
    void textScaleChosen(double scale);
    /// Another place is shown than before.
    void placeShown(meterglass::ui::Place place);
    /// The person has read a message that asks to be confirmed.
    void messageAcknowledged(std::uint32_t id);
    void usageUnitChosen(meterglass::ui::UsageUnit unit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPages();
    void addPage(Place place, Page *page);
    void applyLook();
    QPalette windowPalette() const;
    bool isDark() const;
    void showPlace(Place place);
    void showNewMessages();
    void stepPlace(int step);
    core::UtcInstant meterTime() const;
    Page &page() const;
    PageArea &shownArea() const;
    bool isHowShown() const;
    void waitForChange();
    void refreshSoon();

    const client::MeterStore &m_store;
    const core::Clock &m_clock;
    core::Alarms &m_alarms;
    const core::HomeZone &m_zone;
    DisplayOptions m_options;
    Look m_look;
    QStackedWidget *m_stack;
    NavigationBar *m_navigation;
    /// Active power as it was heard since the window is there.
    client::PowerHistory m_power;
    NowPage *m_now;
    UsagePage *m_usage;
    MessagesPage *m_messages;
    MorePage *m_more;
    std::array<Page *, Places.size()> m_pages;
    std::array<PageArea *, Places.size()> m_areas;
    HowView m_how;
    core::Alarm m_nextChange;
    /// Histories stream in: shown a few times a second.
    std::optional<core::Alarm> m_nextSamples;
    std::optional<core::Alarm> m_afterFirstPaint;
};

} // namespace meterglass::ui
