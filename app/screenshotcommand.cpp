#include "app/screenshotcommand.h"

#include "app/exitcode.h"
#include "app/homeoptions.h"
#include "app/lookoptions.h"
#include "app/simulatedhome.h"
#include "ui/display/displaywindow.h"
#include "ui/display/language.h"

#include <QApplication>
#include <QImageWriter>
#include <QPixmap>
#include <QTextStream>

#include <algorithm>

namespace meterglass::app {

namespace {

void addScreenshotOptions(CommandOptions &options)
{
    options.positional(QStringLiteral("PAGE"), QStringLiteral("The page; --list names them."));
    options.value(QStringLiteral("out"), QStringLiteral("FILE"), QStringLiteral("Where the picture goes (png)."));
    options.value(QStringLiteral("size"), QStringLiteral("WxH"),
                  QStringLiteral("Size in pixels; 800x480 if not given."));
    options.value(QStringLiteral("at"), QStringLiteral("TIME"),
                  QStringLiteral("The moment that is shown; now if not given."));
    options.flag(QStringLiteral("how"), QStringLiteral("How the page's figures came to be."));
    options.flag(QStringLiteral("source"), QStringLiteral("Where the page's figures come from."));
    options.flag(QStringLiteral("list"), QStringLiteral("List the pages."));
    addLookOptions(options);
    addHomeOptions(options);
}

void listPages()
{
    QTextStream out(stdout);
    for (const ui::Place place : ui::Places)
        out << ui::placeKey(place).leftJustified(10) << ui::placeTitle(place) << '\n';
}

Argument<ui::Place> parsePage(const QStringList &positionals)
{
    if (positionals.size() == 1) {
        const auto found = std::find_if(ui::Places.begin(), ui::Places.end(), [&positionals](ui::Place place) {
            return ui::placeKey(place) == positionals.constFirst();
        });
        if (found != ui::Places.end())
            return *found;
    }
    return ArgumentError{QStringLiteral("screenshot takes one page; meterglass screenshot --list names them")};
}

/// What a call asks for.
struct Request
{
    ui::Place page = ui::Place::Now;
    bool isHow = false;
    bool isSource = false;
    ui::DisplayOptions look;
    QSize size;
    core::UtcSecond at;
    FittedHome home;
};

Argument<Request> readRequest(const CommandOptions &options)
{
    const auto page = parsePage(options.positionals());
    if (!page)
        return page.error();
    const auto look = lookOf(options, {.theme = ui::ThemeChoice::Light});
    if (!look)
        return look.error();
    const Argument<QSize> size = options.isSet(QStringLiteral("size"))
        ? parseSize(options.valueOf(QStringLiteral("size")))
        : Argument<QSize>(QSize(800, 480));
    if (!size)
        return size.error();
    const auto at = momentOf(options, QStringLiteral("at"));
    if (!at)
        return at.error();
    auto home = homeOf(options, *at);
    if (!home)
        return home.error();
    return Request{*page,
                   options.isSet(QStringLiteral("how")),
                   options.isSet(QStringLiteral("source")),
                   *look,
                   *size,
                   *at,
                   std::move(home).value()};
}

QPixmap draw(Request request)
{
    SimulatedHome home(std::move(request.home), request.at);
    ui::DisplayWindow window(home.store(), home.clock(), home.alarms(), home.zone(), request.look);
    window.resize(request.size);
    window.setPlace(request.page);
    window.explainFrom(home.ledger(), [] { return ui::LinkStatus{.display = BuiltInHome::displayAddress()}; });
    if (request.isHow)
        window.showHow({});
    if (request.isSource) {
        window.offerSources({{{}, ui::DisplayWindow::builtInName(), {}}});
        window.showSource();
    }
    return window.grab();
}

/// @return why the picture could not be written, or nothing
QString write(const QPixmap &picture, const QString &path)
{
    QImageWriter writer(path);
    if (!writer.write(picture.toImage()))
        return QStringLiteral("\"") + path + QStringLiteral("\" cannot be written: ") + writer.errorString();
    return {};
}

} // namespace

int screenshot(const QStringList &arguments, Program program)
{
    CommandOptions options(QStringLiteral("screenshot PAGE --out FILE.png [--size WxH] [--at TIME] [...]"),
                           QStringLiteral("Draws a page of the display off screen."));
    addScreenshotOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    if (options.isSet(QStringLiteral("list"))) {
        listPages();
        return Success;
    }
    drawOffScreen();
    provideRuntimeDirectory();
    const QApplication application(program.argc, program.argv);
    const QString path = options.valueOf(QStringLiteral("out"));
    if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return refuse(QStringLiteral("screenshot needs --out and a file that ends in .png"));
    auto request = readRequest(options);
    if (!request)
        return refuse(request.error().reason);
    ui::Language language;
    language.speak(request->look.locale);
    const QString failure = write(draw(std::move(request).value()), path);
    return failure.isEmpty() ? Success : refuse(failure);
}

} // namespace meterglass::app
