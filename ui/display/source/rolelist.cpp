#include "ui/display/source/rolelist.h"

#include "ui/display/parts/choicebutton.h"
#include "ui/display/parts/label.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace meterglass::ui {

RoleList::RoleList(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_title(newLabel(this, QStringLiteral("source.roles")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_title->setWordWrap(true);
    setText(*m_title, tr("What the radio does"));
    m_column->addWidget(m_title);
    addChoice(tr("Run a network that my meter joins"), std::nullopt);
    addChoice(tr("Join my hub's network as a display (IHD)"), ezsp::HanRole::InHomeDisplay);
    addChoice(tr("Join it as a prepayment display (PPMID)"), ezsp::HanRole::PrepaymentInterface);
    addChoice(tr("Join it as a data device (CAD)"), ezsp::HanRole::ConsumerAccessDevice);
}

void RoleList::addChoice(const QString &text, std::optional<ezsp::HanRole> role)
{
    auto *button = new ChoiceButton(QStringLiteral("source.role.%1").arg(m_buttons.size()), text, this);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long text is cut
    m_column->addWidget(button);
    m_buttons.push_back(button);
    m_roles.push_back(role);
    connect(button, &ChoiceButton::toggled, this, [this, role](bool isChecked) {
        if (isChecked)
            Q_EMIT chosen(role);
    });
}

void RoleList::showRole(std::optional<ezsp::HanRole> role)
{
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        const QSignalBlocker shownOnly(m_buttons[index]);
        if (m_roles[index] == role)
            m_buttons[index]->setChecked(true);
    }
}

void RoleList::setLook(const Look &look)
{
    setTextStyle(*m_title, look.metrics.font(TextRole::Label), look.theme.secondary);
    for (ChoiceButton *button : m_buttons)
        button->setLook(look);
}

} // namespace meterglass::ui
