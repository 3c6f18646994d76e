#include "ui/bench/frames/coloursdialog.h"

#include "meterlink/capture/framefilter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace meterglass::ui {

namespace {

enum Column { Filter, Colour, Mark };

} // namespace

ColoursDialog::ColoursDialog(const QList<ColourRule> &rules, QWidget *parent)
    : QDialog(parent),
      m_table(new QTableWidget(0, 3, this)),
      m_complaint(new QLabel(this))
{
    setObjectName(QStringLiteral("colours"));
    setWindowTitle(tr("Colours of frames"));
    m_table->setObjectName(QStringLiteral("rules"));
    m_table->setHorizontalHeaderLabels({tr("Frames that this filter lets through"), tr("Colour"), tr("Mark")});
    m_table->horizontalHeader()->setSectionResizeMode(Filter, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    fill(rules);

    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ColoursDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ColoursDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { fill(defaultColourRules()); });
    auto *edits = new QHBoxLayout;
    const auto addButton = [&](const QString &words, auto act) {
        auto *button = new QPushButton(words, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        edits->addWidget(button);
    };
    addButton(tr("&Add"), [this] {
        addRow({QStringLiteral("remark"), QStringLiteral("medium"), QStringLiteral("■")});
    });
    addButton(tr("&Remove"), [this] { m_table->removeRow(m_table->currentRow()); });
    addButton(tr("&Up"), [this] { moveCurrent(-1); });
    addButton(tr("&Down"), [this] { moveCurrent(1); });
    edits->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addLayout(edits);
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    resize(560, 320);
}

QList<ColourRule> ColoursDialog::rules() const
{
    QList<ColourRule> rules;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *colour = qobject_cast<QComboBox *>(m_table->cellWidget(row, Colour));
        rules.append({m_table->item(row, Filter)->text(), colour->currentText(), m_table->item(row, Mark)->text()});
    }
    return rules;
}

void ColoursDialog::accept()
{
    m_complaint->setText(complaint());
    if (m_complaint->text().isEmpty())
        QDialog::accept();
}

void ColoursDialog::fill(const QList<ColourRule> &rules)
{
    m_table->setRowCount(0);
    for (const ColourRule &rule : rules)
        addRow(rule);
}

void ColoursDialog::addRow(const ColourRule &rule)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Filter, new QTableWidgetItem(rule.filter));
    m_table->setItem(row, Mark, new QTableWidgetItem(rule.mark));
    auto *colour = new QComboBox(m_table);
    colour->addItems(colourNames());
    colour->setCurrentText(rule.colour);
    m_table->setCellWidget(row, Colour, colour);
    m_table->setCurrentCell(row, Filter);
}

void ColoursDialog::moveCurrent(int by)
{
    QList<ColourRule> all = rules();
    const int from = m_table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= all.size())
        return;
    all.move(from, to);
    fill(all);
    m_table->setCurrentCell(to, Filter);
}

QString ColoursDialog::complaint() const
{
    const QList<ColourRule> all = rules();
    for (qsizetype index = 0; index < all.size(); ++index) {
        const auto filter = capture::FrameFilter::parse(all[index].filter.toStdString());
        if (!filter)
            return tr("Rule %1, column %2: expected %3.")
                .arg(index + 1)
                .arg(filter.error().offset + 1)
                .arg(QString::fromUtf8(filter.error().what.data(), qsizetype(filter.error().what.size())));
        if (filter->isEverything() || all[index].mark.trimmed().isEmpty())
            return tr("Rule %1 has no filter or no mark.").arg(index + 1);
    }
    return {};
}

} // namespace meterglass::ui
