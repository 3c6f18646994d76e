#include "ui/bench/attributes/attributespanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

// The panel's tools, and how they stand above the table.
namespace meterglass::ui {

namespace {

constexpr int WatchRates[] = {1, 2, 5, 10, 30, 60};

} // namespace

void AttributesPanel::layOut()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(6);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_scope);
    tools->addWidget(addButton(QStringLiteral("discover"), tr("Discover"),
                               tr("Ask the meter which attributes it serves"), Qt::CTRL | Qt::Key_D,
                               &AttributesPanel::discover));
    tools->addWidget(addButton(QStringLiteral("read"), tr("Read"),
                               tr("Read the selected attributes, or all that are listed"), Qt::Key_F5,
                               &AttributesPanel::read));
    auto *watch = new QToolButton(this);
    addWatchMenu(watch);
    tools->addWidget(watch);
    tools->addWidget(addButton(QStringLiteral("write"), tr("Write"), tr("Write the attribute"), Qt::CTRL | Qt::Key_W,
                               &AttributesPanel::write));
    m_mark = addButton(QStringLiteral("mark"), tr("Mark"), tr("Compare with what is known now"), Qt::CTRL | Qt::Key_M,
                       &AttributesPanel::toggleMark);
    m_mark->setCheckable(true);
    tools->addWidget(m_mark);
    m_changedOnly = new QToolButton(this);
    m_changedOnly->setObjectName(QStringLiteral("changedOnly"));
    m_changedOnly->setText(tr("Changed"));
    m_changedOnly->setToolTip(tr("List only what has changed since the mark"));
    m_changedOnly->setCheckable(true);
    m_changedOnly->setEnabled(false);
    tools->addWidget(m_changedOnly);
    auto *more = new QToolButton(this);
    addMoreMenu(more);
    tools->addWidget(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_status);
}

QToolButton *AttributesPanel::addButton(const QString &name, const QString &text, const QString &toolTip,
                                        const QKeySequence &keys, void (AttributesPanel::*action)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(keys.isEmpty() ? toolTip : QString(toolTip + QStringLiteral(" (") + keys.toString() + u')'));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, action);
    if (!keys.isEmpty()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    }
    return button;
}

void AttributesPanel::addWatchMenu(QToolButton *button)
{
    button->setObjectName(QStringLiteral("watch"));
    button->setText(tr("Watch"));
    button->setToolTip(tr("Read the selected attributes again and again"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    for (const int seconds : WatchRates) {
        QAction *action = menu->addAction(seconds == 1 ? tr("Each second") : tr("Each %1 seconds").arg(seconds));
        action->setObjectName(QStringLiteral("watch%1").arg(seconds));
        connect(action, &QAction::triggered, this, [this, seconds] { watch(seconds); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("No longer")), &QAction::triggered, this, [this] { watch(0); });
    button->setMenu(menu);
}

/// What is seldom done.
void AttributesPanel::addMoreMenu(QToolButton *button)
{
    button->setObjectName(QStringLiteral("attributesMore"));
    button->setText(tr("More"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const QString &name, const QString &text, const QKeySequence &keys,
                                  void (AttributesPanel::*action)()) {
        QAction *added = menu->addAction(text, this, action);
        added->setObjectName(name);
        added->setShortcut(keys);
        added->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(added);
    };
    add(QStringLiteral("report"), tr("Configure reporting..."), Qt::CTRL | Qt::Key_R,
        &AttributesPanel::configureReporting);
    add(QStringLiteral("attributeFrames"), tr("Show the frames that say it"), Qt::CTRL | Qt::Key_G,
        &AttributesPanel::showFrames);
    add(QStringLiteral("exportAttributes"), tr("Export as CSV..."), Qt::CTRL | Qt::Key_E,
        &AttributesPanel::exportTable);
    button->setMenu(menu);
}

} // namespace meterglass::ui
