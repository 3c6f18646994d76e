// framespreview FOLDER: draws the frames' panel in both themes for a person to look at.
#include "tests/ui/bench/frames/panelbench.h"

#include <QApplication>
#include <QDir>

using namespace meterglass;

namespace {

/// As the bench's window dresses its panels.
void dress(QWidget &panel, const ui::Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.page);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.secondary);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::Highlight, theme.energy);
    palette.setColor(QPalette::HighlightedText, theme.card);
    palette.setColor(QPalette::Link, theme.energy);
    panel.setPalette(palette);
    QFont font(QStringLiteral("Roboto"));
    font.setPixelSize(12);
    panel.setFont(font);
}

void draw(const QDir &folder, const QString &name, const ui::Theme &theme, void (*prepare)(test::PanelBench &))
{
    test::PanelBench bench;
    dress(bench.panel, theme);
    bench.panel.setTheme(theme);
    bench.panel.resize(900, 600);
    prepare(bench);
    bench.settle();
    for (int round = 0; round < 3; ++round) // a layout asks for another
        QCoreApplication::sendPostedEvents();
    bench.panel.grab().save(folder.filePath(name));
}

void begin(test::PanelBench &bench)
{
    bench.fill();
    for (int count = 0; count < 12; ++count)
        bench.log.append(test::FrameTraffic::answered(30'000 + count * 10'000, "18 21 0a 0004 2a af0100"));
    bench.settle();
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (QApplication::arguments().size() < 2)
        return 2;
    QApplication::setStyle(QStringLiteral("fusion"));
    const QDir folder(QApplication::arguments().at(1));
    QDir().mkpath(folder.path());
    for (const bool isDark : {false, true}) {
        const ui::Theme theme = isDark ? ui::Theme::dark() : ui::Theme::light();
        const QString suffix = isDark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        draw(folder, QString(QStringLiteral("empty") + suffix), theme, [](test::PanelBench &) {});
        draw(folder, QString(QStringLiteral("frames") + suffix), theme, [](test::PanelBench &bench) {
            begin(bench);
            bench.panel.goTo(1);
        });
        draw(folder, QString(QStringLiteral("remark") + suffix), theme, [](test::PanelBench &bench) {
            begin(bench);
            bench.panel.setFilter(QStringLiteral("remark"));
            bench.settle();
            bench.panel.goTo(6);
        });
        draw(folder, QString(QStringLiteral("wrong") + suffix), theme, [](test::PanelBench &bench) {
            begin(bench);
            bench.panel.setFilter(QStringLiteral("cluster == Meterin"));
        });
    }
    return 0;
}
