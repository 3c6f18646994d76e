#include "ui/bench/attributes/writedialog.h"

#include "ui/bench/attributes/attributescale.h"
#include "ui/bench/attributes/valueentry.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace meterglass::ui {

WriteDialog::WriteDialog(const AttributeRow &row, zcl::DataType type, const std::optional<zcl::Value> &before,
                         QWidget *parent)
    : QDialog(parent),
      m_type(type),
      m_entry(new QLineEdit(before ? editableText(before->view()) : QString(), this)),
      m_remark(new QLabel(this))
{
    setObjectName(QStringLiteral("writeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Write an attribute"));
    m_entry->setObjectName(QStringLiteral("newValue"));
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(
        tr("Attribute"),
        new QLabel(QStringLiteral("%1, %2 %3").arg(row.cluster, hexNumber(std::uint16_t(row.key.id)), row.name), this));
    form->addRow(tr("Type"), new QLabel(typeText(type), this));
    form->addRow(tr("Now"), new QLabel(before ? plainText(before->view()) : tr("not known"), this));
    form->addRow(tr("&New value"), m_entry);
    if (!row.isWritable)
        form->addRow(QString(), new QLabel(tr("The standard lets nobody write it: a meter should refuse."), this));
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_write = buttons->addButton(tr("&Write to the meter"), QDialogButtonBox::ActionRole);
    m_write->setObjectName(QStringLiteral("write"));
    m_write->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &WriteDialog::write);
    connect(m_entry, &QLineEdit::textChanged, this, &WriteDialog::check);
    m_entry->selectAll();
    check();
}

void WriteDialog::check()
{
    const ValueEntry entry = valueEntry(m_entry->text(), m_type);
    m_remark->setText(entry.remark);
    m_write->setEnabled(entry.value.has_value());
}

void WriteDialog::write()
{
    const ValueEntry entry = valueEntry(m_entry->text(), m_type);
    if (!entry.value)
        return;
    m_write->setEnabled(false);
    m_remark->setText(tr("Asking the meter"));
    Q_EMIT writeAsked(*entry.value);
}

void WriteDialog::say(const QString &words, bool isDone)
{
    m_remark->setText(words);
    m_write->setEnabled(!isDone);
}

} // namespace meterglass::ui
