#pragma once

#include "meterlink/judge/judgement.h"
#include "ui/style/theme.h"

#include <QAbstractTableModel>

namespace meterglass::ui {

/// Judgements, a row each.
class VerdictModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { VerdictColumn, RowColumn, ClauseColumn, Requirement, Seen, ColumnCount };

    explicit VerdictModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) { }

    /// What is amiss comes first, then what is untestable; else in the order of the checks.
    void show(std::vector<judge::Judgement> judgements);
    const std::vector<judge::Judgement> &judgements() const { return m_judgements; }
    int count(judge::Verdict verdict) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const judge::Judgement &judgement, Column column);

    Theme m_theme;
    std::vector<judge::Judgement> m_judgements;
};

} // namespace meterglass::ui
