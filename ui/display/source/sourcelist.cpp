#include "ui/display/source/sourcelist.h"

#include "ui/display/parts/choicebutton.h"

#include <QVBoxLayout>

namespace meterglass::ui {

SourceList::SourceList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void SourceList::showChoices(const std::vector<SourceChoice> &choices, const QString &chosen)
{
    if (choices == m_choices && chosen == m_chosen)
        return;
    m_choices = choices;
    m_chosen = chosen;
    // One of them may be the one that is being pressed.
    for (ChoiceButton *button : m_buttons) {
        button->hide();
        button->setAutoExclusive(false);
        button->setObjectName({});
        button->deleteLater();
    }
    m_buttons.clear();
    for (const SourceChoice &choice : choices)
        addButton(choice, choice.port == chosen);
}

void SourceList::addButton(const SourceChoice &choice, bool isChosen)
{
    const QString text = choice.detail.isEmpty() ? choice.name : QString(choice.name % u" · " % choice.detail);
    auto *button = new ChoiceButton(QStringLiteral("source.choice.%1").arg(m_buttons.size()), text, this);
    button->setChecked(isChosen);
    button->setLook(m_look);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name is cut
    m_column->addWidget(button);
    m_buttons.push_back(button);
    button->show();
    connect(button, &ChoiceButton::toggled, this, [this, port = choice.port](bool isChecked) {
        if (isChecked)
            Q_EMIT chosen(port);
    });
}

void SourceList::setLook(const Look &look)
{
    m_look = look;
    for (ChoiceButton *button : m_buttons)
        button->setLook(look);
}

} // namespace meterglass::ui
