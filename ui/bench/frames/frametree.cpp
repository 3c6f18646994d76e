#include "ui/bench/frames/frametree.h"

#include <QHeaderView>

namespace meterglass::ui {

namespace {

enum Role { OffsetRole = Qt::UserRole, SizeRole };
constexpr int NameWidth = 170;

std::size_t numberIn(const QTreeWidgetItem &item, Role role)
{
    return item.data(0, role).toULongLong();
}

QTreeWidgetItem *childWith(std::size_t offset, const QTreeWidgetItem &parent)
{
    for (int index = 0; index < parent.childCount(); ++index) {
        QTreeWidgetItem *child = parent.child(index);
        const std::size_t start = numberIn(*child, OffsetRole);
        if (offset >= start && offset - start < numberIn(*child, SizeRole))
            return child;
    }
    return nullptr;
}

} // namespace

FrameTree::FrameTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("fields"));
    setAccessibleName(tr("Fields of the frame"));
    setColumnCount(2);
    setHeaderLabels({tr("Field"), tr("Value")});
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(true);
    header()->resizeSection(0, NameWidth);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            Q_EMIT fieldChosen(numberIn(*item, OffsetRole), numberIn(*item, SizeRole));
    });
}

void FrameTree::show(const se::FrameLayout &layout)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const se::FieldNode &node : layout.fields)
        addTopLevelItem(itemOf(node));
    if (layout.error) {
        const auto what = QString::fromUtf8(layout.error->what.data(), qsizetype(layout.error->what.size()));
        auto *item = new QTreeWidgetItem({tr("Cannot be read"), what});
        item->setData(0, OffsetRole, static_cast<qulonglong>(layout.error->offset));
        item->setData(0, SizeRole, 1);
        addTopLevelItem(item);
    }
    expandAll();
}

bool FrameTree::chooseByte(std::size_t offset)
{
    QTreeWidgetItem *found = nullptr;
    for (QTreeWidgetItem *inner = childWith(offset, *invisibleRootItem()); inner; inner = childWith(offset, *inner))
        found = inner;
    if (!found)
        return false;
    setCurrentItem(found);
    scrollToItem(found);
    return true;
}

QTreeWidgetItem *FrameTree::itemOf(const se::FieldNode &node)
{
    auto *item = new QTreeWidgetItem({QString::fromStdString(node.name), QString::fromStdString(node.value)});
    item->setData(0, OffsetRole, static_cast<qulonglong>(node.offset));
    item->setData(0, SizeRole, static_cast<qulonglong>(node.size));
    for (const se::FieldNode &child : node.children)
        item->addChild(itemOf(child));
    return item;
}

} // namespace meterglass::ui
