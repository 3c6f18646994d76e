#pragma once

#include "core/time/alarms.h"
#include "core/time/clock.h"
#include "core/time/homezone.h"
#include "meterlink/security/installcode.h"
#include "ui/display/displaymemory.h"
#include "ui/display/displayoptions.h"
#include "ui/display/more/linkstatus.h"
#include "ui/display/navigation/place.h"
#include "ui/display/parts/figure.h"
#include "ui/display/source/sourcechoice.h"
#include "ui/style/look.h"

#include <QWidget>

#include <functional>

namespace meterglass::client {
class FrameLedger;
class MeterStore;
} // namespace meterglass::client

namespace meterglass::ui {

class DisplayPages;

/// The In-Home Display.
///
/// On the application's thread. Shows what the store holds as soon as it changes, the local time at each minute, and an
/// age each second while one is shown; otherwise it stands still and does not paint. When the program speaks another
/// language (QEvent::LanguageChange) its pages are made anew.
class DisplayWindow final : public QWidget
{
    Q_OBJECT
public:
    /// All references must outlive the window.
    DisplayWindow(const client::MeterStore &store, const core::Clock &clock, core::Alarms &alarms,
                  const core::HomeZone &zone, const DisplayOptions &options);

    Place place() const;
    void setPlace(Place place);

    /// Looks at store and clock anew; for a clock that jumped (`BenchClock::adjusted`).
    void refresh();
    /// Tells what is between the display and its meter at this moment.
    using LinkSource = std::function<LinkStatus()>;
    /// Where figures come from, and how the meter is reached, is told from now on. @param ledger must outlive the window
    void explainFrom(const client::FrameLedger &ledger, LinkSource link);
    /// Shows another meter from now on; what was heard of the one before is forgotten. Both must outlive the window, or
    /// the next call.
    void showHome(const client::MeterStore &store, const client::FrameLedger &ledger, LinkSource link);
    /// What the built-in meter is called among the sources.
    static QString builtInName() { return tr("Built-in meter"); }
    /// From what places figures may come, for a person to choose from.
    void offerSources(const std::vector<SourceChoice> &choices);
    /// Where figures come from, until the person goes back or on.
    void showSource();
    /// How the present page's figures came to be, until the person goes back or on; a page without any stays.
    /// @param figure the name of a figure's label, whose card is scrolled to; or empty
    void showHow(const QString &figure);

    /// What was heard of active power before the window was there. @param earlier the oldest first
    void restorePower(const std::vector<core::PowerSteps> &earlier) { m_memory.power.restore(earlier); }
    const client::PowerHistory &power() const { return m_memory.power; }

Q_SIGNALS:
    /// The window has been on the screen once: time for what takes longer.
    void firstPainted();
    /// The person chose it; the window already shows it, but for a language: that is the program's.
    void optionsChosen(const meterglass::ui::DisplayOptions &options);
    /// Another place is shown than before.
    void placeShown(meterglass::ui::Place place);
    /// The person has read a message that asks to be confirmed.
    void messageAcknowledged(std::uint32_t id);
    /// The person looks at what sources there are: time to offer them.
    void sourcesAsked();
    /// The person chose it. @param port see SourceChoice
    void sourceChosen(const QString &port);
    /// What the radio is to do: nothing for a network of its own, else what it is on that of another.
    void roleChosen(std::optional<meterglass::ezsp::HanRole> role);
    /// The person wants to let a meter in.
    void joiningAsked(meterglass::ezsp::Eui64 device, const meterglass::security::InstallCode &code);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makePages();
    void connectPages();
    void follow(const client::MeterStore &store);
    Look lookNow() const;
    void applyLook();
    QPalette windowPalette() const;
    bool isDark() const;
    core::UtcInstant meterTime() const;
    Moment moment() const;
    void waitForChange();
    void refreshSoon();

    const client::MeterStore *m_store;
    const core::Clock &m_clock;
    core::Alarms &m_alarms;
    const core::HomeZone &m_zone;
    DisplayOptions m_options;
    Look m_look;
    DisplayMemory m_memory;
    const client::FrameLedger *m_ledger = nullptr;
    LinkSource m_link;
    std::vector<SourceChoice> m_sources;
    DisplayPages *m_pages = nullptr;
    core::Alarm m_nextChange;
    /// Histories stream in: shown a few times a second.
    std::optional<core::Alarm> m_nextSamples;
    std::optional<core::Alarm> m_afterFirstPaint;
};

} // namespace meterglass::ui
