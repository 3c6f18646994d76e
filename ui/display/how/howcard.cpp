#include "ui/display/how/howcard.h"

#include "ui/display/parts/label.h"
#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace meterglass::ui {

HowCard::HowCard(const QString &name, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(name);
}

void HowCard::setLook(const Look &look)
{
    m_look = look;
    const int margin = look.metrics.px(16);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(look.metrics.px(4));
    fill();
    update();
}

void HowCard::showTopic(const HowTopic &topic, const std::vector<Evidence> &sources)
{
    if (topic == m_topic && sources == m_sources)
        return;
    m_topic = topic;
    m_sources = sources;
    setAccessibleName(topic.title);
    fill();
}

std::vector<HowCard::Line> HowCard::lines() const
{
    std::vector<Line> lines{{Role::Title, QStringLiteral("title"), m_topic.title},
                            {Role::Value, QStringLiteral("value"), m_topic.value}};
    for (qsizetype i = 0; i < m_topic.steps.size(); ++i)
        lines.push_back({Role::Step, QStringLiteral("step.%1").arg(i), m_topic.steps[i]});
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const Evidence &source = m_sources[i];
        const bool isHeard = !source.raw.isEmpty();
        lines.push_back({Role::Source, QStringLiteral("source.%1").arg(i), breakable(source.name)});
        lines.push_back({Role::Bytes, QStringLiteral("raw.%1").arg(i),
                         isHeard ? tr("%1 at %2").arg(source.raw, source.heard) : source.heard});
        if (isHeard)
            lines.push_back({Role::Bytes, QStringLiteral("frame.%1").arg(i), tr("in the frame %1").arg(source.frame)});
    }
    return lines;
}

void HowCard::fill()
{
    const std::vector<Line> all = lines();
    while (m_labels.size() < all.size()) {
        QLabel *label = newLabel(this, {});
        label->setWordWrap(true);
        m_column->addWidget(label);
        m_labels.push_back(label);
    }
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setVisible(i < all.size());
        if (i >= all.size())
            continue;
        m_labels[i]->setObjectName(QString(objectName() % u'.' % all[i].name));
        style(*m_labels[i], all[i].role);
        setText(*m_labels[i], all[i].text);
    }
}

void HowCard::style(QLabel &label, Role role) const
{
    const Metrics &metrics = m_look.metrics;
    const Theme &theme = m_look.theme;
    QFont value = metrics.font(TextRole::Title);
    value.setPixelSize(value.pixelSize() * 3 / 2);
    switch (role) {
    case Role::Title:
        setTextStyle(label, metrics.font(TextRole::Title), theme.secondary);
        break;
    case Role::Value:
        setTextStyle(label, value, theme.text);
        break;
    case Role::Step:
        setTextStyle(label, metrics.font(TextRole::Body), theme.text);
        break;
    case Role::Source:
        setTextStyle(label, metrics.font(TextRole::Label), theme.text);
        break;
    case Role::Bytes:
        setTextStyle(label, metrics.font(TextRole::Label), theme.secondary);
        break;
    }
    label.setContentsMargins(0, role == Role::Source ? metrics.px(8) : 0, 0, 0);
}

void HowCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), m_look);
}

} // namespace meterglass::ui
