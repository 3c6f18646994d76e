#include "ui/bench/parts/benchlook.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

namespace meterglass::ui {

namespace {

/// `part` of the way from one colour to another.
QColor between(const QColor &from, const QColor &to, double part)
{
    const auto mixed = [part](int left, int right) { return int(left + (right - left) * part); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue())};
}

constexpr const char *Sheet = R"(
QMainWindow, QDialog { background: %page; }
QMainWindow::separator { background: %page; width: 6px; height: 6px; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; font-weight: 600; }
QDockWidget::title { background: %page; padding: 5px 8px; text-align: left; }
QToolBar { background: %page; border: none; spacing: 8px; padding: 4px 8px; }
QStatusBar { background: %page; color: %secondary; }
QStatusBar::item { border: none; }
QMenuBar { background: %page; padding: 2px 4px; }
QMenuBar::item:selected, QMenu::item:selected { background: %select; color: %text; }
QMenu { background: %card; border: 1px solid %line; }
QMenu::item { padding: 4px 24px 4px 12px; }
QMenu::item:disabled { color: %line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: %page; color: %secondary; padding: 5px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %text; border-bottom: 2px solid %energy; font-weight: 600; }
QTabBar::tab:focus { color: %energy; }
QTabWidget::pane { border: none; }
QHeaderView { background: %card; border: none; }
QHeaderView::section { background: %card; color: %secondary; border: none; border-bottom: 1px solid %line; padding: 3px 6px; font-weight: 500; }
QTableCornerButton::section { background: %card; border: none; }
QTreeView::item { height: 20px; padding: 0 4px; }
QTableView::item { padding: 0 4px; border: none; }
QTableView::item:selected { background: %select; color: %text; }
QListView::item { padding: 0 4px; border: none; }
QListView::item:selected { background: %select; color: %text; }
QAbstractItemView { background: %card; border: 1px solid %line; border-radius: 6px; selection-background-color: %select; selection-color: %text; outline: none; }
QAbstractItemView:focus { border: 1px solid %energy; }
QLineEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit, QDateTimeEdit, QTimeEdit, QDateEdit { background: %card; border: 1px solid %edge; border-radius: 4px; padding: 2px 6px; selection-background-color: %energy; selection-color: %card; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus { border: 1px solid %energy; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled, QPushButton:disabled, QToolButton:disabled { color: %edge; border-color: %line; }
QComboBox { background: %card; border: 1px solid %edge; border-radius: 4px; padding: 2px 6px; }
QComboBox QAbstractItemView { border-radius: 0; }
QPushButton, QToolButton { background: %card; border: 1px solid %edge; border-radius: 4px; padding: 3px 9px; }
QPushButton:hover, QToolButton:hover { border-color: %energy; }
QPushButton:focus, QToolButton:focus { border: 1px solid %energy; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: %select; border-color: %energy; }
QToolButton::menu-indicator { image: none; }
QGroupBox { border: none; border-top: 1px solid %line; margin-top: 18px; padding-top: 4px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 2px 0; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %edge; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QToolTip { background: %card; color: %text; border: 1px solid %line; padding: 4px; }
)";

} // namespace

QPalette BenchLook::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, m_theme.page);
    palette.setColor(QPalette::WindowText, m_theme.text);
    palette.setColor(QPalette::Base, m_theme.card);
    palette.setColor(QPalette::AlternateBase, between(m_theme.card, m_theme.page, 0.6));
    palette.setColor(QPalette::Text, m_theme.text);
    palette.setColor(QPalette::Button, m_theme.card);
    palette.setColor(QPalette::ButtonText, m_theme.text);
    palette.setColor(QPalette::BrightText, m_theme.high);
    palette.setColor(QPalette::PlaceholderText, m_theme.secondary);
    palette.setColor(QPalette::ToolTipBase, m_theme.card);
    palette.setColor(QPalette::ToolTipText, m_theme.text);
    palette.setColor(QPalette::Highlight, between(m_theme.card, m_theme.energy, 0.18));
    palette.setColor(QPalette::HighlightedText, m_theme.text);
    palette.setColor(QPalette::Link, m_theme.energy);
    palette.setColor(QPalette::Mid, m_theme.line);
    palette.setColor(QPalette::Dark, m_theme.secondary);
    const QColor off = between(m_theme.secondary, m_theme.card, 0.4);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, off);
    return palette;
}

QFont BenchLook::font(int pixels, QFont::Weight weight)
{
    QFont font(QStringLiteral("Roboto"));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

Look BenchLook::displayLook() const
{
    // The density of a desk's screen, read from half a metre, makes the display's least type 12 pixels.
    constexpr QSize SmallestWindow(480, 320);
    constexpr double PixelsPerMillimetre = 3.2;
    return {m_theme, Metrics(SmallestWindow, PixelsPerMillimetre, 1.0)};
}

QString BenchLook::styleSheet() const
{
    QString sheet = QString::fromLatin1(Sheet);
    const auto put = [&sheet](const char *role, const QColor &colour) {
        sheet.replace(QLatin1Char('%') + QLatin1String(role), colour.name());
    };
    put("page", m_theme.page);
    put("card", m_theme.card);
    put("line", m_theme.line);
    put("edge", between(m_theme.line, m_theme.secondary, 0.35));
    put("text", m_theme.text);
    put("secondary", m_theme.secondary);
    put("energy", m_theme.energy);
    put("select", between(m_theme.card, m_theme.energy, 0.18));
    return sheet;
}

void BenchLook::dress(QWidget &window) const
{
    // A window with a style sheet hands neither on to what is in it.
    QApplication::setPalette(palette());
    QApplication::setFont(font());
    window.setStyleSheet(styleSheet());
}

} // namespace meterglass::ui
