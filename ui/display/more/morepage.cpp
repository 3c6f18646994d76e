#include "ui/display/more/morepage.h"

#include "ui/display/parts/choicebutton.h"
#include "ui/display/parts/label.h"
#include "ui/style/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QSignalBlocker>

namespace meterglass::ui {

MorePage::MorePage(ThemeChoice theme, QWidget *parent)
    : Page(parent),
      m_column(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_choiceRow(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_choices{}
{
    m_appearance = addLabel(QStringLiteral("more.appearance"), tr("Appearance"));
    m_column->addLayout(m_choiceRow);
    addChoices(theme);
    m_about = addLabel(QStringLiteral("more.about"), tr("About"));
    m_version = addLabel(QStringLiteral("more.version"),
                         tr("Meterglass %1, MIT licence").arg(QCoreApplication::applicationVersion()));
    m_data = addLabel(QStringLiteral("more.data"),
                      tr("The built-in home replays a recorded load: UK-DALE house 1, Jack Kelly, Apache-2.0. What was "
                         "before yesterday is modelled."));
    m_status =
        addLabel(QStringLiteral("more.status"), tr("Status and settings will stand here. Not in this version yet."));
    m_column->addStretch();
}

QLabel *MorePage::addLabel(const QString &name, const QString &text)
{
    QLabel *label = newLabel(this, name);
    label->setText(text);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

void MorePage::addChoices(ThemeChoice theme)
{
    m_choices = {new ChoiceButton(QStringLiteral("more.theme.light"), tr("Light"), this),
                 new ChoiceButton(QStringLiteral("more.theme.dark"), tr("Dark"), this),
                 new ChoiceButton(QStringLiteral("more.theme.system"), tr("As the system"), this)};
    m_choices[std::size_t(theme)]->setChecked(true);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choiceRow->addWidget(m_choices[i]);
        connect(m_choices[i], &ChoiceButton::toggled, this, [this, i](bool checked) {
            if (checked)
                Q_EMIT themeChosen(ThemeChoice(i));
        });
    }
    m_choiceRow->addStretch();
}

void MorePage::setTheme(ThemeChoice theme)
{
    const QSignalBlocker silence(this);
    m_choices[std::size_t(theme)]->setChecked(true);
}

void MorePage::setLook(const Look &look, QSize)
{
    const Metrics &metrics = look.metrics;
    for (ChoiceButton *choice : m_choices)
        choice->setLook(look);
    for (QLabel *title : {m_appearance, m_about})
        setTextStyle(*title, metrics.font(TextRole::Title), look.theme.text);
    for (QLabel *body : {m_version, m_data})
        setTextStyle(*body, metrics.font(TextRole::Body), look.theme.text);
    setTextStyle(*m_status, metrics.font(TextRole::Body), look.theme.secondary);
    m_choiceRow->setDirection(metrics.isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int margin = metrics.px(16);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(metrics.px(8));
    m_about->setContentsMargins(0, metrics.px(16), 0, 0);
}

} // namespace meterglass::ui
