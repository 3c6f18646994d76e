#include "ui/bench/attributes/attributemodel.h"

#include "ui/bench/parts/linkwords.h"

#include <algorithm>

namespace meterglass::ui {

using attributes::AttributeKey;
using attributes::HeardAttribute;

namespace {

struct Heading
{
    const char *title;
    const char *meaning;
};

constexpr Heading Headings[] = {
    {QT_TRANSLATE_NOOP("AttributeModel", "Cluster"), QT_TRANSLATE_NOOP("AttributeModel", "Cluster, server side")},
    {QT_TRANSLATE_NOOP("AttributeModel", "Id"), QT_TRANSLATE_NOOP("AttributeModel", "Attribute identifier")},
    {QT_TRANSLATE_NOOP("AttributeModel", "Name"), QT_TRANSLATE_NOOP("AttributeModel", "The standard's name")},
    {QT_TRANSLATE_NOOP("AttributeModel", "Type"), QT_TRANSLATE_NOOP("AttributeModel", "ZCL data type")},
    {QT_TRANSLATE_NOOP("AttributeModel", "Raw"), QT_TRANSLATE_NOOP("AttributeModel", "Bytes in the order of the wire")},
    {QT_TRANSLATE_NOOP("AttributeModel", "Value"), QT_TRANSLATE_NOOP("AttributeModel", "Scaled, with its unit")},
    {QT_TRANSLATE_NOOP("AttributeModel", "Since mark"),
     QT_TRANSLATE_NOOP("AttributeModel", "Change since it was marked")},
    {QT_TRANSLATE_NOOP("AttributeModel", "Age"), QT_TRANSLATE_NOOP("AttributeModel", "Since the meter said it")},
    {QT_TRANSLATE_NOOP("AttributeModel", "Watched"), QT_TRANSLATE_NOOP("AttributeModel", "How often it is read")},
    {QT_TRANSLATE_NOOP("AttributeModel", "Trend"), QT_TRANSLATE_NOOP("AttributeModel", "The last 60 numbers")},
};
static_assert(std::size(Headings) == AttributeModel::ColumnCount);

Qt::Alignment alignmentOf(AttributeModel::Column column)
{
    const bool isFigure = column == AttributeModel::Value || column == AttributeModel::SinceMark
        || column == AttributeModel::Age || column == AttributeModel::Rate;
    return (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

std::optional<std::int64_t> numberIn(const std::optional<zcl::Value> &value)
{
    return value && !value->view().isInvalid() ? value->view().asNumber() : std::nullopt;
}

} // namespace

AttributeModel::AttributeModel(BenchMeter &meter, QObject *parent) : QAbstractTableModel(parent), m_meter(meter) { }

void AttributeModel::showRows(std::vector<AttributeRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AttributeModel::rowOf(const AttributeKey &key) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), key,
                                        [](const AttributeRow &row, const auto &sought) { return row.key < sought; });
    return found == m_rows.end() || found->key != key ? -1 : int(found - m_rows.begin());
}

void AttributeModel::mark()
{
    m_mark = m_meter.book().attributes();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, SinceMark), index(rowCount() - 1, SinceMark));
}

void AttributeModel::clearMark()
{
    m_mark.reset();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, SinceMark), index(rowCount() - 1, SinceMark));
}

bool AttributeModel::isChangedSinceMark(int row) const
{
    if (!m_mark)
        return false;
    const AttributeKey &key = rowAt(row).key;
    const HeardAttribute *now = m_meter.book().find(key);
    const auto then = m_mark->find(key);
    if (!now || then == m_mark->end())
        return now != nullptr;
    return now->value != then->second.value || now->status != then->second.status;
}

void AttributeModel::update(const std::vector<AttributeKey> &keys)
{
    bool isScaleNew = false;
    for (const AttributeKey &key : keys) {
        if (const HeardAttribute *heard = m_meter.book().find(key))
            isScaleNew = m_scale.learn(key, *heard) || isScaleNew;
        if (const int row = rowOf(key); row >= 0)
            Q_EMIT dataChanged(index(row, Type), index(row, Trend));
    }
    if (isScaleNew && !m_rows.empty())
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value));
}

void AttributeModel::updateAges()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Age), {Qt::DisplayRole});
}

void AttributeModel::forget()
{
    m_scale.forget();
    m_mark.reset();
    showRows({});
}

int AttributeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttributeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AttributeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(Headings[section].title);
    if (role == Qt::ToolTipRole)
        return tr(Headings[section].meaning);
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(alignmentOf(Column(section))) : QVariant();
}

QVariant AttributeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttributeRow &row = rowAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case SortRole:
        return sortKeyOf(row, column);
    case TrendRole: {
        const HeardAttribute *heard = m_meter.book().find(row.key);
        return heard ? QVariant::fromValue(heard->trend) : QVariant();
    }
    case Qt::ToolTipRole:
        return column == Name || column == Raw || column == Value ? textOf(row, column) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    default:
        return {};
    }
}

QVariant AttributeModel::textOf(const AttributeRow &row, Column column) const
{
    const HeardAttribute *heard = m_meter.book().find(row.key);
    switch (column) {
    case Cluster:
        return row.cluster;
    case Id:
        return hexNumber(static_cast<std::uint16_t>(row.key.id));
    case Name:
        return row.name;
    case Type:
        return typeText(heard && heard->value ? heard->value->type() : row.type);
    case Raw:
        return heard && heard->value ? bytesText(heard->value->view().raw) : QString();
    case Value:
        return valueText(row.key);
    case SinceMark:
        return differenceText(row.key);
    case Age:
        return heard ? ageText(*heard) : QString();
    case Rate:
        return rateText(row.key);
    case Trend:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttributeModel::sortKeyOf(const AttributeRow &row, Column column) const
{
    const HeardAttribute *heard = m_meter.book().find(row.key);
    if (column == Cluster || column == Id)
        return (quint64(row.key.cluster) << 16) | quint64(row.key.id);
    if (column == Age)
        return heard ? qint64(-heard->heardAt.time_since_epoch().count()) : qint64(1);
    if (column == Value && heard) {
        if (const auto number = numberIn(heard->value))
            return qint64(*number);
    }
    return textOf(row, column);
}

QString AttributeModel::valueText(const AttributeKey &key) const
{
    const HeardAttribute *heard = m_meter.book().find(key);
    if (!heard)
        return {};
    if (!heard->value)
        return statusText(heard->status);
    return m_scale.text(key, heard->value->view(), m_meter.zone());
}

QString AttributeModel::differenceText(const AttributeKey &key) const
{
    const HeardAttribute *heard = m_meter.book().find(key);
    if (!m_mark || !heard)
        return {};
    const auto then = m_mark->find(key);
    if (then == m_mark->end())
        return tr("new");
    if (heard->value == then->second.value)
        return heard->status == then->second.status ? QString() : tr("was %1").arg(statusText(then->second.status));
    const auto before = numberIn(then->second.value);
    const auto after = numberIn(heard->value);
    if (before && after)
        return (*after > *before ? QStringLiteral("+") : QString()) + QString::number(*after - *before);
    return then->second.value ? tr("was %1").arg(plainText(then->second.value->view())) : tr("new");
}

QString AttributeModel::ageText(const HeardAttribute &heard) const
{
    using namespace std::chrono;
    const auto age = floor<seconds>(m_meter.alarms().now() - heard.heardAt);
    if (age < minutes(2))
        return tr("%1 s").arg(age.count());
    if (age < hours(2))
        return tr("%1 min").arg(floor<minutes>(age).count());
    return tr("%1 h").arg(floor<hours>(age).count());
}

QString AttributeModel::rateText(const AttributeKey &key) const
{
    const auto rate = m_meter.watch().rateOf(key);
    return rate ? tr("each %1 s").arg(rate->count()) : QString();
}

} // namespace meterglass::ui

Q_DECLARE_METATYPE(std::vector<std::int64_t>)
