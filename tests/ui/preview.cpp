// preview FOLDER [PAGE | STATE...]: draws each page in each of its states, at each size, in each theme and text size, for a
// person to look at; or only the pages and states that are named.
#include "tests/ui/support/states.h"
#include "ui/display/displaywindow.h"

#include <QApplication>
#include <QDir>

using namespace meterglass;

namespace {

struct Variant
{
    QSize size;
    ui::ThemeChoice theme;
    double textScale;
};

void draw(const QDir &folder, const test::State &state, const Variant &variant)
{
    test::StateWindow shown(state, {.theme = variant.theme, .textScale = variant.textScale}, variant.size);
    const QString name =
        QStringLiteral("%1-%2-%3x%4-%5-%6.png")
            .arg(ui::placeKey(state.place), state.name)
            .arg(variant.size.width())
            .arg(variant.size.height())
            .arg(variant.theme == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(int(variant.textScale * 100));
    shown.window().grab().save(folder.filePath(name));
}

void drawAll(const QDir &folder, const test::State &state)
{
    for (const QSize size : {QSize(480, 320), QSize(800, 480), QSize(1024, 600), QSize(1920, 1080)}) {
        for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            for (const double textScale : {1.0, 2.0})
                draw(folder, state, {size, theme, textScale});
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return 2;
    const QDir folder(arguments.front());
    QDir().mkpath(folder.path());
    for (const test::State &state : test::states()) {
        if (arguments.size() == 1 || arguments.contains(state.name) || arguments.contains(ui::placeKey(state.place)))
            drawAll(folder, state);
    }
    return 0;
}
