#include "ui/bench/network/facttree.h"

#include <QHeaderView>

namespace meterglass::ui {

namespace {

constexpr int Indentation = 14;

void removeChildren(QTreeWidgetItem *parent, int from, int to)
{
    for (int place = from; place < to; ++place)
        delete parent->takeChild(from);
}

} // namespace

FactTree::FactTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    header()->hide();
    setIndentation(Indentation);
    setUniformRowHeights(true);
}

QTreeWidgetItem *FactTree::tell(QTreeWidgetItem *parent, const QString &name, const QString &fact, bool isOpen)
{
    QTreeWidgetItem *owner = parent ? parent : invisibleRootItem();
    const int place = m_told[owner]++;
    QTreeWidgetItem *item = take(owner, place, name);
    if (!item) {
        item = new QTreeWidgetItem({name});
        owner->insertChild(place, item);
        item->setExpanded(isOpen);
    }
    item->setText(FactColumn, fact);
    item->setToolTip(FactColumn, fact);
    return item;
}

/// The child of that name, moved up to its place; nullptr where there is none.
QTreeWidgetItem *FactTree::take(QTreeWidgetItem *parent, int place, const QString &name)
{
    for (int candidate = place; candidate < parent->childCount(); ++candidate) {
        if (parent->child(candidate)->text(NameColumn) != name)
            continue;
        removeChildren(parent, place, candidate);
        return parent->child(place);
    }
    return nullptr;
}

void FactTree::end()
{
    prune(invisibleRootItem());
}

void FactTree::prune(QTreeWidgetItem *parent)
{
    removeChildren(parent, m_told[parent], parent->childCount());
    for (int place = 0; place < parent->childCount(); ++place)
        prune(parent->child(place));
}

} // namespace meterglass::ui
