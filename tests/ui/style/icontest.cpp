#include "ui/style/icon.h"

#include <QDir>
#include <QTest>

class IconTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIconIsDrawnInTheColourAskedFor_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() >= 6);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << QString(file).remove(QStringLiteral(".svg"));
    }
    void everyIconIsDrawnInTheColourAskedFor()
    {
        QFETCH(const QString, name);
        const QColor colour(0x0A, 0x4F, 0x8F);
        const QPixmap pixmap = meterglass::ui::icon(name, 24, colour, 2.0);
        QCOMPARE(pixmap.size(), QSize(48, 48));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(24, 24));
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        int solid = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                solid += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        QVERIFY(solid > 50);
    }
};

QTEST_MAIN(IconTest)
#include "icontest.moc"
