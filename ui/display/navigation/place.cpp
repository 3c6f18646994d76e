#include "ui/display/navigation/place.h"

#include <QCoreApplication>
#include <QString>

namespace meterglass::ui {

namespace {

class Navigation
{
    Q_DECLARE_TR_FUNCTIONS(Navigation)
};

} // namespace

QString placeKey(Place place)
{
    switch (place) {
    case Place::Now:
        return QStringLiteral("now");
    case Place::Usage:
        return QStringLiteral("usage");
    case Place::Account:
        return QStringLiteral("account");
    case Place::Messages:
        return QStringLiteral("messages");
    case Place::More:
        return QStringLiteral("more");
    }
    return {};
}

QString placeTitle(Place place)
{
    switch (place) {
    case Place::Now:
        return Navigation::tr("Now");
    case Place::Usage:
        return Navigation::tr("Usage");
    case Place::Account:
        return Navigation::tr("Account");
    case Place::Messages:
        return Navigation::tr("Messages");
    case Place::More:
        return Navigation::tr("More");
    }
    return {};
}

} // namespace meterglass::ui
