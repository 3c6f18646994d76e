#include "ui/bench/attributes/attributespanel.h"

#include "ui/bench/attributes/reportingdialog.h"
#include "ui/bench/attributes/trenddelegate.h"
#include "ui/bench/attributes/writedialog.h"
#include "ui/bench/parts/csvfile.h"
#include "ui/bench/parts/linkwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QShortcut>
#include <QToolButton>

namespace meterglass::ui {

using attributes::AttributeKey;

namespace {

/// What arrives within this is drawn at once.
constexpr std::chrono::milliseconds Coalesced{100};

} // namespace

AttributesPanel::AttributesPanel(BenchMeter &meter, QWidget *parent)
    : QWidget(parent),
      m_meter(meter),
      m_model(new AttributeModel(meter, this)),
      m_filter(new AttributeFilter(*m_model)),
      m_search(new QLineEdit(this)),
      m_scope(new QComboBox(this)),
      m_table(new BenchTable(this)),
      m_status(new QLabel(this))
{
    setFocusProxy(m_table);
    setObjectName(QStringLiteral("attributesPanel"));
    m_search->setObjectName(QStringLiteral("attributeSearch"));
    m_search->setPlaceholderText(tr("Search"));
    constexpr int ShortestSearch = 140;
    m_search->setMinimumWidth(ShortestSearch);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search attributes"));
    m_search->setToolTip(tr("Words of the name, the cluster, the id or the value (Ctrl+F)"));
    m_scope->setObjectName(QStringLiteral("attributeScope"));
    m_scope->setAccessibleName(tr("Which attributes are listed"));
    m_scope->addItems({tr("Heard"), tr("Of this meter"), tr("Of the standard")});
    m_table->setObjectName(QStringLiteral("attributeTable"));
    m_table->setAccessibleName(tr("Attributes"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AttributeModel::Cluster, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(AttributeModel::Trend, new TrendDelegate(m_table));
    m_table->setColumnHidden(AttributeModel::SinceMark, true);
    constexpr int Widths[] = {112, 56, 212, 60, 120, 148, 90, 56, 72, 84};
    for (int column = 0; column < AttributeModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths[column]);
    m_status->setObjectName(QStringLiteral("attributeStatus"));
    layOut();
    connectMeter();
    listRows();
    countAges();
}

void AttributesPanel::connectMeter()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->search(words);
        describe();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &AttributesPanel::listRows);
    connect(m_changedOnly, &QToolButton::toggled, this, [this](bool isOn) {
        m_filter->showChangedOnly(isOn);
        describe();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttributesPanel::describe);
    connect(&m_meter.book(), &attributes::AttributeBook::heard, this, &AttributesPanel::takeHeard);
    connect(&m_meter, &BenchMeter::discoveryAdvanced, this, &AttributesPanel::listRows);
    connect(&m_meter, &BenchMeter::followed, this, [this] {
        m_model->forget();
        listRows();
    });
}

AttributeScope AttributesPanel::scope() const
{
    return AttributeScope(m_scope->currentIndex());
}

/// Those of the selection, or all that are listed where nothing is selected.
std::vector<AttributeKey> AttributesPanel::selectedKeys() const
{
    std::vector<AttributeKey> keys;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        keys.push_back(m_model->rowAt(m_filter->mapToSource(index).row()).key);
    for (int row = 0; selected.isEmpty() && row < m_filter->rowCount(); ++row)
        keys.push_back(m_model->rowAt(m_filter->mapToSource(m_filter->index(row, 0)).row()).key);
    return keys;
}

std::optional<AttributeRow> AttributesPanel::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_model->rowAt(m_filter->mapToSource(current).row());
}

zcl::DataType AttributesPanel::typeOf(const AttributeRow &row) const
{
    const attributes::HeardAttribute *heard = m_meter.book().find(row.key);
    return heard && heard->value ? heard->value->type() : row.type;
}

void AttributesPanel::discover()
{
    m_scope->setCurrentIndex(int(AttributeScope::Discovered));
    m_meter.discover();
}

void AttributesPanel::read()
{
    m_meter.watch().readOnce(selectedKeys());
}

void AttributesPanel::watch(int seconds)
{
    const std::vector<AttributeKey> keys = selectedKeys();
    if (seconds > 0)
        m_meter.watch().watch(keys, std::chrono::seconds(seconds));
    else
        m_meter.watch().unwatch(keys);
    m_model->update(keys);
    describe();
}

void AttributesPanel::write()
{
    const auto row = currentRow();
    if (!row || !m_meter.address())
        return;
    const attributes::HeardAttribute *heard = m_meter.book().find(row->key);
    auto *dialog = new WriteDialog(*row, typeOf(*row), heard ? heard->value : std::nullopt, this);
    connect(dialog, &WriteDialog::writeAsked, this,
            [this, key = row->key, shown = QPointer(dialog)](const zcl::Value &value) {
                m_meter.setter().write(*m_meter.address(), key, value,
                                       [this, key, shown](const han::Result<zcl::Status> &result) {
                                           m_meter.watch().readOnce({key});
                                           if (shown)
                                               shown->say(wordsFor(result), result && *result == zcl::Status::Success);
                                       });
            });
    dialog->open();
}

void AttributesPanel::configureReporting()
{
    const auto row = currentRow();
    if (!row || !m_meter.address())
        return;
    auto *dialog = new ReportingDialog(*row, typeOf(*row), this);
    connect(dialog, &ReportingDialog::reportingAsked, this,
            [this, cluster = row->key.cluster, shown = QPointer(dialog)](const zcl::ReportingConfiguration &asked) {
                m_meter.setter().configureReporting(*m_meter.address(), cluster, asked,
                                                    [shown](const han::Result<zcl::Status> &result) {
                                                        if (shown)
                                                            shown->say(wordsFor(result));
                                                    });
            });
    dialog->open();
}

void AttributesPanel::toggleMark()
{
    if (m_mark->isChecked())
        m_model->mark();
    else
        m_model->clearMark();
    m_table->setColumnHidden(AttributeModel::SinceMark, !m_mark->isChecked());
    m_changedOnly->setEnabled(m_mark->isChecked());
    if (!m_mark->isChecked())
        m_changedOnly->setChecked(false);
    m_filter->followChanges();
}

void AttributesPanel::exportTable()
{
    saveAsCsv(this, QStringLiteral("attributes.csv"), *m_filter);
}

void AttributesPanel::showFrames()
{
    if (const auto row = currentRow())
        Q_EMIT framesAsked(row->key);
}

void AttributesPanel::listRows()
{
    m_model->showRows(attributeRows(scope(), m_meter.book(), m_meter.discovery()));
    describe();
}

void AttributesPanel::takeHeard(const std::vector<AttributeKey> &keys)
{
    if (m_heard.empty())
        m_refresh = m_meter.alarms().after(Coalesced, [this] { refresh(); });
    m_heard.insert(m_heard.end(), keys.begin(), keys.end());
}

void AttributesPanel::refresh()
{
    const std::vector<AttributeKey> heard = std::exchange(m_heard, {});
    if (scope() == AttributeScope::Heard)
        listRows();
    m_model->update(heard);
    m_filter->followChanges();
}

void AttributesPanel::countAges()
{
    if (isVisible())
        m_model->updateAges();
    m_ages = m_meter.alarms().after(std::chrono::seconds(1), [this] { countAges(); });
}

void AttributesPanel::describe()
{
    const attributes::ClusterDiscovery *discovery = m_meter.discovery();
    const bool isDiscovering = discovery && !discovery->isDone();
    QString empty;
    if (!m_meter.address())
        empty = tr("No meter was found yet.");
    else if (m_filter->isFiltering())
        empty = tr("Nothing is found. Search for fewer words, or list the attributes of the standard.");
    else if (scope() == AttributeScope::Discovered)
        empty = isDiscovering ? QString() : tr("Discover asks the meter which attributes it serves.");
    else
        empty = tr("The meter has said nothing yet.");
    if (discovery && discovery->isSilent())
        empty =
            tr("The meter does not answer. See that it is in reach and that keys are agreed on, then discover again.");
    m_table->setEmptyText(empty);
    const int selected = int(m_table->selectionModel()->selectedRows().size());
    QString words = isDiscovering ? tr("Discovering, %1 of %2 clusters").arg(discovery->asked()).arg(discovery->total())
                                  : tr("Attributes: %1").arg(m_filter->rowCount());
    if (selected > 1)
        words += tr(", selected: %1").arg(selected);
    m_status->setText(words);
}

} // namespace meterglass::ui
