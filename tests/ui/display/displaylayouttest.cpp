#include "tests/ui/support/states.h"
#include "ui/display/displaywindow.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLabel>
#include <QRegion>
#include <QTest>
#include <QTranslator>

#include <cmath>

using namespace meterglass;

namespace {

constexpr double Density = ui::Metrics::DefaultDensity;

struct Shown
{
    QLabel *label;
    /// Where its letters stand, in the window: one rectangle for each, or one for a text in several lines.
    QRegion letters;
};

QRegion lettersInLine(const QLabel &label)
{
    const QFontMetricsF metrics(label.font());
    QRegion letters;
    for (qsizetype i = 0; i < label.text().size(); ++i) {
        const QPointF origin(metrics.horizontalAdvance(label.text().left(i)), metrics.ascent());
        letters += metrics.tightBoundingRect(label.text().mid(i, 1)).translated(origin).toAlignedRect();
    }
    return letters;
}

QRegion lettersInLines(const QLabel &label)
{
    const QFontMetricsF metrics(label.font());
    const int flags = Qt::TextWordWrap | int(label.alignment());
    QRectF letters = metrics.boundingRect(QRectF(0, 0, label.width(), 10000), flags, label.text());
    letters.moveTop(label.alignment().testFlag(Qt::AlignTop) ? 0 : (label.height() - letters.height()) / 2);
    if (!label.alignment().testFlag(Qt::AlignHCenter))
        letters.moveLeft(0);
    // Only from the capitals' top to the baseline of the last line: lines may share the space for accents.
    return letters.adjusted(0, metrics.ascent() - metrics.capHeight(), 0, -metrics.descent()).toAlignedRect();
}

QRegion lettersOf(const QLabel &label, const QWidget &window)
{
    const QRegion letters = label.wordWrap() ? lettersInLines(label) : lettersInLine(label);
    return letters.translated(label.mapTo(&window, QPoint(0, 0)));
}

QList<Shown> shownLabels(const QWidget &window)
{
    QList<Shown> shown;
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            shown << Shown{label, lettersOf(*label, window)};
    }
    return shown;
}

QString nameOf(const Shown &shown)
{
    const QRect at = shown.letters.boundingRect();
    return QStringLiteral("%1 '%2' at %3,%4 %5x%6")
        .arg(shown.label->objectName(), shown.label->text())
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

bool isFar(const QString &name)
{
    return name == u"now.power" || name == u"now.ambient";
}

} // namespace

class DisplayLayoutTest final : public QObject
{
    Q_OBJECT
private:
    void checkLabel(const Shown &shown)
    {
        const QLabel &label = *shown.label;
        const double capital = QFontMetricsF(label.font()).capHeight();
        const double least = isFar(label.objectName()) ? 9.3 * Density : 2.0 * Density;
        QVERIFY2(capital >= least, qPrintable(nameOf(shown)));
        const QWidget *page = label.parentWidget();
        QVERIFY2(label.width() + 1 >= QFontMetricsF(label.font()).horizontalAdvance(label.text()) || label.wordWrap(),
                 qPrintable(nameOf(shown) + QStringLiteral(" is cut")));
        const QPoint corner = page->mapTo(page->window(), QPoint(0, 0));
        const QRect inParent = shown.letters.boundingRect().translated(-corner);
        QVERIFY2(page->rect().contains(inParent), qPrintable(nameOf(shown) + QStringLiteral(" leaves its card")));
        const QRect inWindow = shown.letters.boundingRect();
        QVERIFY2(inWindow.left() >= 0 && inWindow.right() < page->window()->width(),
                 qPrintable(nameOf(shown) + QStringLiteral(" leaves the window")));
    }

private Q_SLOTS:
    void nothingIsCutOrOverlaps_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        QTest::addColumn<QString>("language");
        for (const QSize size : {QSize(480, 320), QSize(800, 480), QSize(1024, 600), QSize(1920, 1080)}) {
            for (const double textScale : {1.0, 2.0}) {
                for (const char *language : {"en_GB", "cy"})
                    QTest::addRow("%dx%d at %.0f %% in %s", size.width(), size.height(), textScale * 100, language)
                        << size << textScale << QString(QLatin1String(language));
            }
        }
    }
    void nothingIsCutOrOverlaps()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, textScale);
        QFETCH(const QString, language);
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(":/i18n/meterglass_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&words);
        for (const test::State &state : test::states()) {
            checkPage(state, size, textScale, QLocale(language));
            if (QTest::currentTestFailed())
                return qWarning("in state %s on page %s", qPrintable(state.name),
                                qPrintable(ui::placeKey(state.place)));
        }
    }

    void coloursOfTextAreOfTheTheme_data()
    {
        QTest::addColumn<ui::ThemeChoice>("choice");
        QTest::addColumn<ui::Theme>("theme");
        QTest::newRow("light") << ui::ThemeChoice::Light << ui::Theme::light();
        QTest::newRow("dark") << ui::ThemeChoice::Dark << ui::Theme::dark();
    }
    void coloursOfTextAreOfTheTheme()
    {
        QFETCH(const ui::ThemeChoice, choice);
        QFETCH(const ui::Theme, theme);
        for (const test::State &state : test::states()) {
            checkColours(state, choice, theme);
            if (QTest::currentTestFailed())
                return qWarning("in state %s on page %s", qPrintable(state.name),
                                qPrintable(ui::placeKey(state.place)));
        }
    }

private:
    void checkColours(const test::State &state, ui::ThemeChoice choice, const ui::Theme &theme)
    {
        test::StateWindow shownState(state, {.theme = choice}, QSize(800, 480));
        for (const Shown &shown : shownLabels(shownState.window())) {
            const QLabel &label = *shown.label;
            const QColor colour = label.palette().color(label.foregroundRole());
            QVERIFY2(ui::contrastRatio(colour, theme.page) >= 7, qPrintable(nameOf(shown)));
            QVERIFY2(ui::contrastRatio(colour, theme.card) >= 7, qPrintable(nameOf(shown)));
        }
    }

    void checkPage(const test::State &state, QSize size, double textScale, const QLocale &locale)
    {
        test::StateWindow shownState(state, {.theme = ui::ThemeChoice::Light, .textScale = textScale, .locale = locale},
                                     size);
        const ui::DisplayWindow &window = shownState.window();
        const QList<Shown> shown = shownLabels(window);
        for (qsizetype i = 0; i < shown.size(); ++i) {
            checkLabel(shown[i]);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!shown[i].letters.intersects(shown[j].letters),
                         qPrintable(nameOf(shown[i]) + QStringLiteral(" overlaps ") + nameOf(shown[j])));
        }
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(std::min(button->width(), button->height()) >= std::ceil(9 * Density),
                         qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(DisplayLayoutTest)
#include "displaylayouttest.moc"
