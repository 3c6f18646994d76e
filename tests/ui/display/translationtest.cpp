#include "tests/ui/support/states.h"
#include "ui/display/displaywindow.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTranslator>

using namespace meterglass;

class TranslationTest final : public QObject
{
    Q_OBJECT
private:
    QTranslator m_welsh;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_welsh.load(QStringLiteral(":/i18n/meterglass_cy.qm")));
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/meterglass_en_GB.qm")));
        QVERIFY(QCoreApplication::installTranslator(&m_welsh));
    }

    void theDisplaySpeaksWelsh()
    {
        test::FakeMeter meter;
        const ui::DisplayOptions options{.locale = QLocale(QLocale::Welsh)};
        ui::DisplayWindow window(meter.store, meter.clock, meter.alarms, meter.zone, options);
        const auto textOf = [&window](const QString &name) { return window.findChild<QLabel *>(name)->text(); };
        QCOMPARE(textOf(QStringLiteral("now.power.age")), QStringLiteral("Yn aros am eich mesurydd"));
        meter.sayEverything();
        QCOMPARE(textOf(QStringLiteral("now.ambient")), QStringLiteral("Canolig"));
        QCOMPARE(textOf(QStringLiteral("now.cost")), QStringLiteral("45c"));
        QCOMPARE(textOf(QStringLiteral("now.price.title")), QStringLiteral("Pris nawr"));
        QCOMPARE(textOf(QStringLiteral("now.today.title")), QStringLiteral("Heddiw"));
        QCOMPARE(textOf(QStringLiteral("now.reading.title")), QStringLiteral("Darlleniad y mesurydd"));
        QCOMPARE(textOf(QStringLiteral("now.date")), QStringLiteral("Dydd Sadwrn 21 Tachwedd"));
        window.setPlace(ui::Place::Account);
        QCOMPARE(textOf(QStringLiteral("account.title")), QStringLiteral("Cyfrif"));
        QCOMPARE(textOf(QStringLiteral("account.rate.now")), QStringLiteral("27.69c / kWh"));
        window.setPlace(ui::Place::Messages);
        QCOMPARE(textOf(QStringLiteral("messages.empty")), QStringLiteral("Yn aros am eich mesurydd"));
        QCOMPARE(window.findChild<QAbstractButton *>(QStringLiteral("nav.messages"))->text(),
                 QStringLiteral("Negeseuon"));
    }
};

QTEST_MAIN(TranslationTest)
#include "translationtest.moc"
