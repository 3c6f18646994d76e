#pragma once

#include <QTreeWidget>

#include <map>

namespace meterglass::ui {

/// A tree of names and facts that is told anew whenever it may have changed. What stays keeps its item, so that what a
/// person has opened, closed and chosen stays as it is.
class FactTree final : public QTreeWidget
{
    Q_OBJECT
public:
    static constexpr int NameColumn = 0;
    static constexpr int FactColumn = 1;

    explicit FactTree(QWidget *parent);

    /// From here on all of it is told anew.
    void begin() { m_told.clear(); }
    /// After what was told of the same parent before. @param parent nullptr at the top. @param isOpen when it is new
    QTreeWidgetItem *tell(QTreeWidgetItem *parent, const QString &name, const QString &fact, bool isOpen = false);
    /// Removes what was not told again.
    void end();

private:
    QTreeWidgetItem *take(QTreeWidgetItem *parent, int place, const QString &name);
    void prune(QTreeWidgetItem *parent);

    /// How many of its children were told.
    std::map<QTreeWidgetItem *, int> m_told;
};

} // namespace meterglass::ui
