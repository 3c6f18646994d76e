#pragma once

#include "ui/display/parts/figure.h"
#include "ui/display/parts/mark.h"

#include <QString>

namespace meterglass::ui {

/// One line of a card: what it is, its value, and below them what is to be said of it.
struct CardRow
{
    /// The value's label; the others are `key`.name and `key`.detail.
    QString key;
    QString name;
    QString value;
    QString detail;
    Mark mark = Mark::None;
    /// In force, or asks for attention: set in a heavier face.
    bool isStrong = false;
    /// Belongs to the row above.
    bool isIndented = false;
    client::Quality quality = client::Quality::Live;

    bool isLate() const { return quality == client::Quality::Late; }
    bool hasClock() const { return isLate() || quality == client::Quality::Stale; }

    bool operator==(const CardRow &) const = default;
};

/// A reading as a row. @param detail what there is to say of it while it is live
template<typename T>
CardRow rowOf(const QString &key, const QString &name, const client::Reading<T> &reading, const QString &value,
              const QString &detail, Moment moment, const core::HomeZone &zone)
{
    const Figure figure = figureOf(reading, {.value = value, .unit = {}, .past = value}, moment, zone);
    return {.key = key,
            .name = name,
            .value = figure.value,
            .detail = figure.remark.isEmpty() ? detail : figure.remark,
            .quality = figure.quality};
}

} // namespace meterglass::ui
