#include "ui/display/source/joinform.h"

#include "ui/display/parts/label.h"
#include "ui/display/parts/pushbutton.h"
#include "ui/display/source/hexpad.h"
#include "ui/style/text.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace meterglass::ui {

namespace {

/// Puts the line in groups and leaves the cursor behind the same digit.
void regroup(QLineEdit &field)
{
    const qsizetype before = inGroups(field.text().left(field.cursorPosition())).size();
    const QString groups = inGroups(field.text());
    if (groups == field.text())
        return;
    const QSignalBlocker silence(field);
    field.setText(groups);
    field.setCursorPosition(int(before));
}

void setFieldLook(QLineEdit &field, const Look &look)
{
    QPalette palette = field.palette();
    palette.setColor(QPalette::Base, look.theme.card);
    palette.setColor(QPalette::Text, look.theme.text);
    palette.setColor(QPalette::Highlight, look.theme.energy);
    palette.setColor(QPalette::HighlightedText, look.theme.card);
    field.setPalette(palette);
    field.setFont(look.metrics.font(TextRole::Body));
    field.setMinimumHeight(look.metrics.touchTarget());
}

} // namespace

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
    m_column->insertWidget(m_column->count() - 1, m_join);
    setText(*m_title, tr("Let a meter join"));
    m_joining->hide();
    connect(m_pad, &HexPad::typed, this, [this](const QString &digit) { m_field->insert(digit); });
    connect(m_pad, &HexPad::erased, this, [this] { m_field->backspace(); });
    connect(m_join, &PushButton::clicked, this, &JoinForm::join);
    take(m_number);
}

QLabel *JoinForm::addLabel(const QString &name)
{
    QLabel *label = newLabel(this, name);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

QLineEdit *JoinForm::addField(const QString &name, const QString &title)
{
    m_names.push_back(addLabel(QString(name % u".name")));
    setText(*m_names.back(), title);
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(title);
    field->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase | Qt::ImhSensitiveData);
    field->installEventFilter(this);
    m_column->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, [this, field] { take(field); });
    connect(field, &QLineEdit::returnPressed, this, &JoinForm::join);
    return field;
}

void JoinForm::take(QLineEdit *field)
{
    regroup(*field);
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
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (field && event->type() == QEvent::FocusIn)
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
    for (QLineEdit *field : {m_number, m_code})
        setFieldLook(*field, look);
    m_pad->setLook(look);
    m_join->setLook(look);
    m_join->setMinimumHeight(m_join->sizeFor(std::max(width(), metrics.touchTarget())).height());
}

} // namespace meterglass::ui
