#include "ui/bench/verify/verdictmodel.h"

#include <algorithm>
#include <array>

namespace meterglass::ui {

using judge::Verdict;

namespace {

int rankOf(Verdict verdict)
{
    constexpr std::array Order{Verdict::Wrong, Verdict::Missing, Verdict::Untestable, Verdict::Supported};
    return static_cast<int>(std::find(Order.begin(), Order.end(), verdict) - Order.begin());
}

QColor colourOf(Verdict verdict, const Theme &theme)
{
    switch (verdict) {
    case Verdict::Wrong:
    case Verdict::Missing:
        return theme.high;
    case Verdict::Untestable:
        return theme.secondary;
    case Verdict::Supported:
        break;
    }
    return theme.text;
}

} // namespace

void VerdictModel::show(std::vector<judge::Judgement> judgements)
{
    std::stable_sort(judgements.begin(), judgements.end(),
                     [](const judge::Judgement &left, const judge::Judgement &right) {
                         return rankOf(left.finding.verdict) < rankOf(right.finding.verdict);
                     });
    beginResetModel();
    m_judgements = std::move(judgements);
    endResetModel();
}

int VerdictModel::count(Verdict verdict) const
{
    return static_cast<int>(
        std::count_if(m_judgements.begin(), m_judgements.end(),
                      [verdict](const judge::Judgement &judgement) { return judgement.finding.verdict == verdict; }));
}

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_judgements.size());
}

int VerdictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const judge::Judgement &judgement = m_judgements.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(judgement, Column(index.column()));
    case Qt::ToolTipRole:
        return index.column() == Seen ? QVariant(text(judgement, Seen)) : QVariant();
    case Qt::ForegroundRole:
        return colourOf(judgement.finding.verdict, m_theme);
    default:
        return {};
    }
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{tr("Verdict"), tr("Row"), tr("Clause"), tr("Requirement"),
                                                 tr("What was seen")};
    return names.at(static_cast<std::size_t>(section));
}

QString VerdictModel::text(const judge::Judgement &judgement, Column column)
{
    switch (column) {
    case VerdictColumn:
        return judge::verdictName(judgement.finding.verdict);
    case RowColumn:
        return QString::fromStdString(judgement.row);
    case ClauseColumn:
        return QString::fromStdString(judgement.clause);
    case Requirement:
        return QString::fromStdString(judgement.title);
    case Seen:
        return QString::fromStdString(judgement.finding.reason);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace meterglass::ui
