#include "ui/display/parts/emptypage.h"

#include "ui/display/parts/label.h"
#include "ui/style/icon.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace meterglass::ui {

namespace {

QLabel *centredLabel(QWidget *parent, const QString &name, const QString &text)
{
    QLabel *label = newLabel(parent, name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

EmptyPage::EmptyPage(Place place, const QString &promise, QWidget *parent)
    : Page(parent),
      m_place(place),
      m_icon(centredLabel(this, placeKey(place) % u".icon", {})),
      m_title(centredLabel(this, placeKey(place) % u".title", placeTitle(place))),
      m_promise(centredLabel(this, placeKey(place) % u".promise", promise)),
      m_status(centredLabel(this, placeKey(place) % u".status", tr("Not in this version yet.")))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch();
    for (QLabel *label : {m_icon, m_title, m_promise, m_status})
        column->addWidget(label);
    column->addStretch();
}

void EmptyPage::setLook(const Look &look, QSize)
{
    const Metrics &metrics = look.metrics;
    m_icon->setPixmap(icon(placeKey(m_place), metrics.px(56), look.theme.secondary, devicePixelRatioF()));
    QFont title = metrics.font(TextRole::Title);
    title.setPixelSize(title.pixelSize() * 3 / 2);
    setTextStyle(*m_title, title, look.theme.text);
    setTextStyle(*m_promise, metrics.font(TextRole::Body), look.theme.text);
    setTextStyle(*m_status, metrics.font(TextRole::Body), look.theme.secondary);
    const int margin = metrics.px(16);
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_title->setContentsMargins(0, margin, 0, margin / 2);
    m_status->setContentsMargins(0, margin / 2, 0, 0);
}

} // namespace meterglass::ui
