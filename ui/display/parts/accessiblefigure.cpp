#include "ui/display/parts/accessiblefigure.h"

#include "ui/chart/chartview.h"
#include "ui/display/now/dialwidget.h"
#include "ui/display/parts/figurecard.h"

#include <QAccessibleWidget>

namespace meterglass::ui {

namespace {

class AccessibleFigure final : public QAccessibleWidget
{
public:
    AccessibleFigure(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? widget()->accessibleDescription() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessibleFigure(const QString &, QObject *object)
{
    if (auto *dial = qobject_cast<DialWidget *>(object))
        return new AccessibleFigure(dial, QAccessible::Dial);
    if (auto *card = qobject_cast<FigureCard *>(object))
        return new AccessibleFigure(card, QAccessible::Indicator);
    if (auto *chart = qobject_cast<ChartView *>(object))
        return new AccessibleFigure(chart, QAccessible::Chart);
    return nullptr;
}

} // namespace

void installAccessibleFigures()
{
    QAccessible::removeFactory(makeAccessibleFigure);
    QAccessible::installFactory(makeAccessibleFigure);
}

} // namespace meterglass::ui
