#pragma once

#include "app/arguments.h"
#include "app/displaysource.h"
#include "app/portchoice.h"

class QSettings;

namespace meterglass::app {

/// The source that the window shows, and another one as soon as a person chooses it, which is remembered.
class SourceSwitch final : public QObject
{
    Q_OBJECT
public:
    using Open = std::function<Argument<std::unique_ptr<DisplaySource>>(const PortChoice &choice)>;

    /// What was chosen the last time.
    static PortChoice savedChoice(const QSettings &settings);

    /// @param first what the window already shows. @param choice that it came of. The window and the settings must outlive
    /// this.
    SourceSwitch(std::unique_ptr<DisplaySource> first, const PortChoice &choice, Open open, ui::DisplayWindow &window,
                 QSettings &settings);

    void start() { m_source->start(m_window); }
    /// Keeps the rest; nothing is shown after this.
    void finish() { m_source->finish(); }

private:
    void explain();
    void offer();
    void choose(const PortChoice &choice);

    ui::DisplayWindow &m_window;
    QSettings &m_settings;
    Open m_open;
    std::unique_ptr<DisplaySource> m_source;
    PortChoice m_choice;
};

} // namespace meterglass::app
