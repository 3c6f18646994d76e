#pragma once

#include <QLocale>

namespace meterglass::ui {

/// "12,345"
inline QString grouped(std::int64_t number)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(qint64(number));
}

} // namespace meterglass::ui
