#include "ui/display/parts/titlerow.h"

#include "ui/display/parts/iconbutton.h"
#include "ui/display/parts/label.h"
#include "ui/style/text.h"

#include <QLabel>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

QFont titleFont(const Metrics &metrics)
{
    QFont font = metrics.font(TextRole::Title);
    if (!metrics.isLargeText())
        font.setPixelSize(font.pixelSize() * 5 / 4);
    return font;
}

} // namespace

TitleRow::TitleRow(const QString &key, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(newLabel(this, key % u".title")),
      m_subtitle(newLabel(this, key % u".subtitle")),
      m_how(new IconButton(key % u".how", QStringLiteral("how"), tr("How?"), this))
{
    setObjectName(QString(key % u".head"));
    setText(*m_title, title);
    connect(m_how, &IconButton::clicked, this, &TitleRow::howAsked);
}

void TitleRow::setLook(const Look &look)
{
    m_look = look;
    m_how->setLook(look);
    setTextStyle(*m_title, titleFont(look.metrics), look.theme.text);
    setTextStyle(*m_subtitle, look.metrics.font(TextRole::Body), look.theme.secondary);
    arrange();
}

void TitleRow::showSubtitle(const QString &subtitle)
{
    if (m_subtitle->text() == subtitle)
        return;
    setText(*m_subtitle, subtitle);
    arrange();
}

bool TitleRow::isInOneLine(int width) const
{
    const Metrics &metrics = m_look.metrics;
    const qreal texts =
        textWidth(m_title->font(), m_title->text()) + textWidth(metrics.font(TextRole::Body), m_subtitle->text());
    return texts + metrics.px(16) + metrics.touchTarget() <= width;
}

int TitleRow::lineHeight() const
{
    const int text = int(std::ceil(QFontMetricsF(titleFont(m_look.metrics)).height()));
    return std::max({m_look.metrics.touchTarget(), m_look.metrics.px(48), text});
}

int TitleRow::heightFor(int width) const
{
    const Metrics &metrics = m_look.metrics;
    if (isInOneLine(width))
        return lineHeight();
    return lineHeight() + int(std::ceil(QFontMetricsF(metrics.font(TextRole::Body)).height()));
}

void TitleRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TitleRow::arrange()
{
    const Metrics &metrics = m_look.metrics;
    const int side = metrics.touchTarget();
    m_how->setGeometry(width() - side, (lineHeight() - side) / 2, side, side);
    const int line = lineHeight();
    const int baseline = (line + int(QFontMetricsF(m_title->font()).capHeight())) / 2;
    const int end = placeOnBaseline(*m_title, 0, baseline);
    const QFont body = metrics.font(TextRole::Body);
    if (isInOneLine(width())) {
        setTextStyle(*m_subtitle, body, m_look.theme.secondary);
        placeOnBaseline(*m_subtitle, end + metrics.px(16), baseline);
        return;
    }
    const QFont font = fitted(body, m_subtitle->text(), width(), metrics.leastTextSize(TextRole::Body));
    setTextStyle(*m_subtitle, font, m_look.theme.secondary);
    placeOnBaseline(*m_subtitle, 0, line + int(QFontMetricsF(font).ascent()));
}

} // namespace meterglass::ui
