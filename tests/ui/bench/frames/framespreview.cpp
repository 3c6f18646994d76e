// framespreview FOLDER: draws the frames' panel in both themes for a person to look at.
#include "tests/ui/bench/frames/panelbench.h"
#include "ui/bench/parts/benchlook.h"

#include <QApplication>
#include <QDir>

using namespace meterglass;

namespace {

void draw(const QDir &folder, const QString &name, const ui::Theme &theme, void (*prepare)(test::PanelBench &))
{
    test::PanelBench bench;
    ui::BenchLook(theme).dress(bench.panel);
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
