#pragma once

#include "core/time/homezone.h"
#include "meterlink/client/metersnapshot.h"
#include "ui/chart/chartcontent.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace meterglass::ui {

/// A store of a meter as a table: what its columns mean exactly, its rows, and where it has one, its chart.
struct RegisterTable
{
    struct Column
    {
        /// Its heading, also in a CSV file, with the unit.
        QString title;
        /// In a sentence.
        QString meaning;

        bool operator==(const Column &) const = default;
    };

    std::vector<Column> columns;
    std::vector<QStringList> rows;
    std::optional<ChartContent> chart;

    bool operator==(const RegisterTable &) const = default;
};

/// One of the stores of a meter.
struct RegisterStore
{
    QString name;
    /// The row of SMETS2's data store, or the cluster and command that it is read by.
    QString source;
    RegisterTable (*table)(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
};

/// Every store that the snapshot holds.
const std::vector<RegisterStore> &registerStores();

} // namespace meterglass::ui
