#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace meterglass::ui {

/// The language that the program speaks: English until it is told another. Owned by the composition root, beside the
/// application and shorter-lived than it.
class Language
{
public:
    /// English and Welsh are known. Windows hear of a change by QEvent::LanguageChange.
    void speak(const QLocale &locale);

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace meterglass::ui
