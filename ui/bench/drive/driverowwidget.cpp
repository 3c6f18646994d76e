#include "ui/bench/drive/driverowwidget.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace meterglass::ui {

using Kind = DriveField::Kind;

namespace {

constexpr int TitleColumn = 0;
constexpr int FieldsColumn = 1;
constexpr int InForceColumn = 2;
constexpr int Gap = 6;
constexpr int LeastField = 40;

QString text(const char *source)
{
    return QCoreApplication::translate("DrivePanel", source);
}

QString quoted(QString words)
{
    words.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + words + u'"';
}

QString contentOf(const DriveField &field, const QWidget *widget)
{
    if (const auto *flag = qobject_cast<const QCheckBox *>(widget))
        return flag->isChecked() ? QString::fromLatin1(field.label) : QString();
    if (const auto *choice = qobject_cast<const QComboBox *>(widget))
        return choice->currentText();
    const QString entered = qobject_cast<const QLineEdit *>(widget)->text().trimmed();
    return field.kind == Kind::Text ? quoted(entered) : entered;
}

/// The field with its words before and after; nothing where it is empty.
QString phraseOf(const DriveField &field, const QWidget *widget)
{
    const QString content = contentOf(field, widget);
    if (content.isEmpty())
        return {};
    QString phrase = QStringLiteral(" ") + content;
    if (*field.label && field.kind != Kind::Flag)
        phrase.prepend(u' ' + QString::fromLatin1(field.label));
    return *field.unit ? QString(phrase + u' ' + QString::fromLatin1(field.unit)) : phrase;
}

} // namespace

DriveRowWidget::DriveRowWidget(const DriveRow &row, QGridLayout &grid, int at, QWidget *parent)
    : QObject(parent),
      m_row(row)
{
    auto *title = new QLabel(text(row.title), parent);
    grid.addWidget(title, at, TitleColumn);
    QBoxLayout *fields = addFields(parent);
    title->setBuddy(m_fields.front());
    const bool isOneLine = row.fields.size() == 1;
    const int buttonsAt = isOneLine ? at : at + 1;
    if (isOneLine)
        fields->addWidget(buttons(parent));
    else
        grid.addWidget(buttons(parent), buttonsAt, FieldsColumn);
    grid.addLayout(fields, at, FieldsColumn, 1, isOneLine && row.inForce ? 1 : 2);
    if (row.inForce) {
        m_inForce = new QLabel(parent);
        m_inForce->setObjectName(QString::fromLatin1(row.id) + QStringLiteral("InForce"));
        m_inForce->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_inForce->setAccessibleName(tr("%1 in force").arg(text(row.title)));
        grid.addWidget(m_inForce, buttonsAt, InForceColumn);
    }
}

/// A text has a line of its own, and so has a value in JSON.
QBoxLayout *DriveRowWidget::addFields(QWidget *parent)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(Gap);
    auto *line = new QHBoxLayout;
    line->setSpacing(Gap);
    for (const DriveField &field : m_row.fields) {
        QWidget *widget = widgetOf(field, parent);
        m_fields.push_back(widget);
        if (field.kind == Kind::Text || field.kind == Kind::Json)
            lines->addWidget(widget);
        else
            line->addWidget(widget, 1);
        if (*field.unit)
            line->addWidget(new QLabel(QString::fromLatin1(field.unit), parent));
    }
    if (lines->isEmpty()) {
        delete lines;
        return line;
    }
    lines->addLayout(line);
    return lines;
}

QWidget *DriveRowWidget::widgetOf(const DriveField &field, QWidget *parent)
{
    QWidget *widget = nullptr;
    if (field.kind == Kind::Flag) {
        widget = new QCheckBox(text(field.name), parent);
    } else if (field.kind == Kind::Choice) {
        auto *choice = new QComboBox(parent);
        choice->addItems(QString::fromLatin1(field.hint).split(u'|'));
        widget = choice;
    } else {
        auto *edit = new QLineEdit(parent);
        edit->setPlaceholderText(field.kind == Kind::Number ? tr("e.g. %1").arg(text(field.hint)) : text(field.hint));
        edit->setMinimumWidth(LeastField);
        connect(edit, &QLineEdit::returnPressed, this, [this] { Q_EMIT asked(line()); });
        widget = edit;
    }
    widget->setObjectName(QString::fromLatin1(m_row.id) + u'.' + QString::fromLatin1(field.id));
    widget->setAccessibleName(text(field.name));
    widget->setToolTip(text(field.name));
    return widget;
}

QWidget *DriveRowWidget::buttons(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    const auto add = [&](const char *words, const QString &name, auto lineToDo) {
        auto *button = new QPushButton(text(words), bar);
        button->setObjectName(QString::fromLatin1(m_row.id) + name);
        button->setAccessibleName(text(m_row.title) + QStringLiteral(": ") + text(words));
        connect(button, &QPushButton::clicked, this, [this, lineToDo] { Q_EMIT asked(lineToDo()); });
        layout->addWidget(button);
    };
    add(m_row.button, QStringLiteral("Button"), [this] { return line(); });
    if (m_row.endCommand)
        add(m_row.endButton, QStringLiteral("EndButton"), [this] { return QString::fromLatin1(m_row.endCommand); });
    layout->addStretch();
    return bar;
}

QString DriveRowWidget::line() const
{
    QString line = QString::fromLatin1(m_row.command);
    for (std::size_t index = 0; index < m_fields.size(); ++index)
        line += phraseOf(m_row.fields[index], m_fields[index]);
    return line;
}

void DriveRowWidget::show(const core::BenchState &state, const core::HomeZone &zone)
{
    if (m_inForce)
        m_inForce->setText(m_row.inForce(state, zone));
}

} // namespace meterglass::ui
