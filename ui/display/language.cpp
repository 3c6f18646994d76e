#include "ui/display/language.h"

#include <QCoreApplication>

namespace meterglass::ui {

void Language::speak(const QLocale &locale)
{
    m_translator.reset();
    if (locale.language() != QLocale::Welsh)
        return;
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(QStringLiteral(":/i18n/meterglass_cy.qm")))
        QCoreApplication::installTranslator(m_translator.get());
}

} // namespace meterglass::ui
