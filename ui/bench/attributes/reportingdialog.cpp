#include "ui/bench/attributes/reportingdialog.h"

#include "ui/bench/attributes/valueentry.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace meterglass::ui {

namespace {

QSpinBox *secondsBox(int seconds, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(0, 0xFFFE);
    box->setSuffix(ReportingDialog::tr(" s"));
    box->setValue(seconds);
    return box;
}

bool isAnalogue(zcl::DataType type)
{
    const zcl::TypeTraits *traits = zcl::traitsOf(type);
    return traits && traits->isAnalogue;
}

} // namespace

ReportingDialog::ReportingDialog(const AttributeRow &row, zcl::DataType type, QWidget *parent)
    : QDialog(parent),
      m_id(row.key.id),
      m_type(type),
      m_shortest(secondsBox(10, QStringLiteral("shortest"), this)),
      m_longest(secondsBox(0, QStringLiteral("longest"), this)),
      m_change(new QLineEdit(QStringLiteral("1"), this)),
      m_remark(new QLabel(this))
{
    setObjectName(QStringLiteral("reportingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Configure reporting"));
    m_change->setObjectName(QStringLiteral("change"));
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("Attribute"), new QLabel(row.cluster + QStringLiteral(", ") + row.name, this));
    form->addRow(tr("Not &sooner than"), m_shortest);
    m_longest->setSpecialValueText(tr("only on change"));
    form->addRow(tr("At least each"), m_longest);
    if (isAnalogue(type))
        form->addRow(tr("On a &change of"), m_change);
    else
        m_change->hide();
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_ask = buttons->addButton(tr("&Ask the meter"), QDialogButtonBox::ActionRole);
    m_ask->setObjectName(QStringLiteral("ask"));
    m_ask->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_change, &QLineEdit::textChanged, this, &ReportingDialog::check);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (const auto asked = configuration())
            Q_EMIT reportingAsked(*asked);
    });
    check();
}

std::optional<zcl::ReportingConfiguration> ReportingDialog::configuration()
{
    zcl::ReportingConfiguration asked;
    asked.id = m_id;
    asked.type = m_type;
    asked.minimumInterval = static_cast<std::uint16_t>(m_shortest->value());
    asked.maximumInterval = static_cast<std::uint16_t>(m_longest->value());
    if (!isAnalogue(m_type))
        return asked;
    const ValueEntry change = valueEntry(m_change->text(), m_type);
    m_remark->setText(change.remark);
    asked.reportableChange = change.value;
    return change.value ? std::optional(asked) : std::nullopt;
}

void ReportingDialog::check()
{
    m_ask->setEnabled(configuration().has_value());
}

void ReportingDialog::say(const QString &words)
{
    m_remark->setText(words);
}

} // namespace meterglass::ui
