// benchpreview FOLDER: draws the bench with each of its panels in front, at both sizes and in both themes, for a person to
// look at.
#include "tests/app/bench/benchrun.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QThread>

using namespace meterglass;

namespace {

void draw(const QDir &folder, const QSize &size, const ui::Theme &theme, const QString &themeName)
{
    test::BenchRun bench(theme, size);
    bench.window().meter().discover();
    auto &verify = *bench.window().findChild<ui::VerifyPanel *>();
    verify.examine();
    for (int second = 0; second < 10 || verify.isExamining(); ++second) {
        bench.alarms.advance(std::chrono::seconds(1));
        QThread::msleep(20); // the meter is judged beside the window
        QApplication::sendPostedEvents();
    }
    for (const QDockWidget *dock : bench.window().findChildren<QDockWidget *>()) {
        bench.window().raisePanel(dock->objectName());
        QApplication::sendPostedEvents();
        bench.alarms.advance(std::chrono::seconds(1));
        const QString name = QStringLiteral("%1-%2x%3-%4.png")
                                 .arg(dock->objectName())
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(themeName);
        bench.window().grab().save(folder.filePath(name));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return 2;
    const QDir folder(arguments.front());
    QDir().mkpath(folder.path());
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        draw(folder, size, ui::Theme::light(), QStringLiteral("light"));
        draw(folder, size, ui::Theme::dark(), QStringLiteral("dark"));
    }
    return 0;
}
