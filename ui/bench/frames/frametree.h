#pragma once

#include "meterlink/se/framelayout.h"

#include <QTreeWidget>

namespace meterglass::ui {

/// One frame as a tree of its fields; each knows its bytes.
class FrameTree final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit FrameTree(QWidget *parent = nullptr);

    void show(const se::FrameLayout &layout);
    /// Makes the innermost field that has the byte the current one. @return whether there is one
    bool chooseByte(std::size_t offset);

Q_SIGNALS:
    /// @param size 0 of none
    void fieldChosen(std::size_t offset, std::size_t size);

private:
    static QTreeWidgetItem *itemOf(const se::FieldNode &node);
};

} // namespace meterglass::ui
