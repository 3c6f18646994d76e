#include "ui/display/source/joinform.h"

#include "ui/display/parts/label.h"
#include "ui/display/parts/pushbutton.h"
#include "ui/display/source/codeline.h"
#include "ui/display/source/hexpad.h"
#include "ui/style/text.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace meterglass::ui {

JoinForm::JoinForm(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_title(addLabel(QStringLiteral("source.join"))),
      m_number(addField(QStringLiteral("source.number"), tr("The meter's number (16 digits, on its label)"))),
      m_code(addField(QStringLiteral("source.code"), tr("The meter's install code"))),
      m_field(m_number),
      m_remark(addLabel(QStringLiteral("source.remark"))),
      m_pad(new HexPad(this)),
      m_join(new PushButton(QStringLiteral("source.letIn"), tr("Let the meter join"), this)),
      m_joining(addLabel(QStringLiteral("source.joining")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->insertWidget(m_column->count() - 1, m_pad);
    m_column->insertWidget(m_column->count() - 1, m_join, 0, Qt::AlignLeft);
    setText(*m_title, tr("Let a meter join"));
    m_joining->hide();
    connect(m_pad, &HexPad::typed, this, [this](const QString &digit) { m_field->insert(digit); });
    connect(m_pad, &HexPad::erased, this, [this] { m_field->backspace(); });
    connect(m_join, &PushButton::clicked, this, &JoinForm::join);
    take();
}

QLabel *JoinForm::addLabel(const QString &name)
{
    QLabel *label = newLabel(this, name);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

CodeLine *JoinForm::addField(const QString &name, const QString &title)
{
    m_names.push_back(addLabel(QString(name % u".name")));
    setText(*m_names.back(), title);
    auto *field = new CodeLine(name, title, this);
    field->installEventFilter(this);
    m_column->addWidget(field);
    connect(field, &CodeLine::textChanged, this, &JoinForm::take);
    connect(field, &CodeLine::returnPressed, this, &JoinForm::join);
    return field;
}

void JoinForm::take()
{
    m_entry = joinEntry(m_number->text(), m_code->text());
    setText(*m_remark, m_entry.remark);
    m_join->setEnabled(m_entry.isWhole());
}

/// The code is a secret: it goes as soon as it has been used.
void JoinForm::join()
{
    if (!m_entry.isWhole())
        return;
    const JoinEntry entry = m_entry;
    m_code->clear();
    Q_EMIT joiningAsked(*entry.device, *entry.code);
}

void JoinForm::showJoining(const QString &text)
{
    setText(*m_joining, text);
    m_joining->setVisible(!text.isEmpty());
}

bool JoinForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<CodeLine *>(watched);
    if (field && (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress))
        m_field = field;
    return QWidget::eventFilter(watched, event);
}

void JoinForm::setLook(const Look &look)
{
    const Metrics &metrics = look.metrics;
    m_column->setSpacing(metrics.px(8));
    setTextStyle(*m_title, metrics.font(TextRole::Title), look.theme.text);
    for (QLabel *name : m_names)
        setTextStyle(*name, metrics.font(TextRole::Label), look.theme.secondary);
    setTextStyle(*m_remark, metrics.font(TextRole::Body), look.theme.text);
    QFont strong = metrics.font(TextRole::Body);
    strong.setWeight(QFont::Bold);
    setTextStyle(*m_joining, strong, look.theme.text);
    for (CodeLine *field : {m_number, m_code})
        field->setLook(look);
    m_pad->setLook(look);
    m_join->setLook(look);
    fitButton();
}

void JoinForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButton();
}

void JoinForm::fitButton()
{
    m_join->setFixedSize(m_join->sizeFor(width()));
}

} // namespace meterglass::ui
