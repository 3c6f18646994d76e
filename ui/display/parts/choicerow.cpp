#include "ui/display/parts/choicerow.h"

#include "ui/display/parts/choicebutton.h"
#include "ui/display/parts/label.h"
#include "ui/style/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace meterglass::ui {

ChoiceRow::ChoiceRow(const QString &name, const QString &title, const std::vector<Choice> &choices, QWidget *parent)
    : QWidget(parent),
      m_column(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(newLabel(this, name))
{
    setAccessibleName(title);
    setText(*m_title, title);
    m_title->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_title);
    m_column->addLayout(m_row);
    for (const Choice &choice : choices) {
        const int index = int(m_choices.size());
        m_choices.push_back(new ChoiceButton(choice.name, choice.text, this));
        m_row->addWidget(m_choices.back());
        connect(m_choices.back(), &ChoiceButton::toggled, this, [this, index](bool checked) {
            if (checked)
                Q_EMIT chosen(index);
        });
    }
    m_row->addStretch();
}

void ChoiceRow::setChosen(int index)
{
    const QSignalBlocker silence(this);
    m_choices[std::size_t(index)]->setChecked(true);
}

void ChoiceRow::setLook(const Look &look)
{
    const Metrics &metrics = look.metrics;
    for (ChoiceButton *choice : m_choices)
        choice->setLook(look);
    setTextStyle(*m_title, metrics.font(TextRole::Title), look.theme.text);
    m_row->setDirection(metrics.isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_column->setSpacing(metrics.px(8));
}

} // namespace meterglass::ui
