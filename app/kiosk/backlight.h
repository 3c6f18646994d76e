#pragma once

#include <QString>

namespace meterglass::app {

/// The light of a panel, through the kernel's backlight class (/sys/class/backlight/NAME/brightness and max_brightness).
class Backlight
{
public:
    /// The first panel below `folder` whose light may be set.
    explicit Backlight(const QString &folder = QStringLiteral("/sys/class/backlight"));

    /// There is one; else who wants it darker has to paint it so.
    bool isThere() const { return m_most > 0; }
    /// @param share of full light, 0.0 .. 1.0; a panel is never switched off. @return whether the kernel took it
    bool set(double share) const;

private:
    QString m_file;
    int m_most = 0;
};

} // namespace meterglass::app
