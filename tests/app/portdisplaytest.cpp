#include "app/portsource.h"
#include "app/sourceswitch.h"
#include "core/time/qtalarms.h"
#include "core/time/systemclock.h"
#include "tests/app/coordinatorprocess.h"
#include "tests/ui/support/shownwindow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;

namespace {

constexpr int LongEnoughMs = 60'000;

/// A source that has nothing to say.
class NoSource final : public app::DisplaySource
{
public:
    NoSource(const core::Clock &clock, core::Alarms &alarms) : m_reader({}, m_transport, clock, alarms) { }

    app::MeterReader &reader() override { return m_reader; }
    ui::LinkStatus link() const override { return {}; }
    void start(ui::DisplayWindow & /*window*/) override { }
    void finish() override { }

private:
    class Silence final : public han::HanTransport
    {
    public:
        void send(const han::ApsFrame & /*frame*/) override { }
    };
    Silence m_transport;
    app::MeterReader m_reader;
};

/// The window as the program opens it, on a source that a person then changes.
struct ShownDisplay
{
    explicit ShownDisplay(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat),
          first(std::make_unique<NoSource>(clock, alarms)),
          window(first->reader().store(), clock, alarms, zone, {}),
          sources(
              std::move(first), {},
              [this](const app::PortChoice &choice) { return app::PortSource::open(choice, clock, alarms); }, window,
              settings)
    {
        window.show();
        window.setPlace(ui::Place::More);
        window.showSource();
    }

    QString text(const char *name) const { return test::textIn(window, name); }
    void type(const char *name, const QString &text)
    {
        QTest::keyClicks(window.findChild<QLineEdit *>(QLatin1String(name)), text);
    }
    void press(const char *name)
    {
        QTest::mouseClick(window.findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton);
    }

    core::QtAlarms alarms;
    core::SystemClock clock;
    core::HomeZone zone;
    QSettings settings;
    std::unique_ptr<NoSource> first;
    ui::DisplayWindow window;
    app::SourceSwitch sources;
};

} // namespace

/// The window on a port, against the emulated radio as another process.
class PortDisplayTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        // The program's, so that both have one file of keys.
        QCoreApplication::setOrganizationName(QStringLiteral("Meterglass"));
        QCoreApplication::setApplicationName(QStringLiteral("Meterglass"));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
    }

    void aPersonChoosesARadioLetsTheMeterInAndReadsIt()
    {
        const QString port = m_folder.filePath(QStringLiteral("radio"));
        std::optional<test::CoordinatorProcess> coordinator(std::in_place, port);
        QVERIFY2(coordinator->isUp(), coordinator->errors().constData());
        ShownDisplay display(m_folder.path());
        Q_EMIT display.window.sourceChosen(port);
        QTRY_COMPARE_WITH_TIMEOUT(display.text("source.step.2"), QStringLiteral("Waiting for a meter"), LongEnoughMs);
        QCOMPARE(app::SourceSwitch::savedChoice(display.settings).port, port);

        display.type("source.number", test::MeterNumber);
        display.type("source.code", test::MeterCode);
        display.press("source.letIn");
        QTRY_VERIFY(display.text("source.joining").startsWith(QStringLiteral("Your meter may join for another 2:")));
        QTRY_COMPARE_WITH_TIMEOUT(display.text("source.step.4"), QStringLiteral("Reading your meter"), LongEnoughMs);
        display.window.setPlace(ui::Place::Now);
        QTRY_VERIFY_WITH_TIMEOUT(display.text("now.power") != QStringLiteral("—"), LongEnoughMs);
        display.window.setPlace(ui::Place::More);
        QCOMPARE(display.text("more.signal"), QStringLiteral("Strong"));

        coordinator.reset(); // as if it were pulled out
        QTRY_COMPARE_WITH_TIMEOUT(display.text("more.source.trouble.name"),
                                  QStringLiteral("The radio is not plugged in."), LongEnoughMs);
        QCOMPARE(display.text("more.signal"), QStringLiteral("—"));

        coordinator.emplace(port); // another one: it knows of no network
        QTRY_COMPARE_WITH_TIMEOUT(display.text("more.source.name.detail"), QStringLiteral("Waiting for a meter"),
                                  LongEnoughMs);
    }

    void theNowPageSaysWhyItWaits()
    {
        ShownDisplay display(m_folder.path());
        Q_EMIT display.window.sourceChosen(m_folder.filePath(QStringLiteral("nothing")));
        display.window.setPlace(ui::Place::Now);
        QTRY_COMPARE_WITH_TIMEOUT(display.text("now.power.age"), QStringLiteral("The radio is not plugged in."),
                                  LongEnoughMs);
    }

    /// The radio is in reach of a communications hub, whose supplier knows this display's number and install code.
    void aPersonHasTheRadioJoinAHubAndReadsTheMeter()
    {
        const QString port = m_folder.filePath(QStringLiteral("nearHub"));
        test::CoordinatorProcess coordinator(port, {QStringLiteral("--hub")});
        QVERIFY2(coordinator.isUp(), coordinator.errors().constData());
        ShownDisplay display(m_folder.path());
        Q_EMIT display.window.sourceChosen(port);
        QTRY_COMPARE_WITH_TIMEOUT(display.text("source.step.2"), QStringLiteral("Waiting for a meter"), LongEnoughMs);
        display.press("source.role.1");
        // Nine groups of four.
        QTRY_VERIFY_WITH_TIMEOUT(display.text("source.own.code").size() == 36 + 8, LongEnoughMs);
        QTRY_COMPARE_WITH_TIMEOUT(display.text("source.own.number"), QStringLiteral("024D 4700 0000 0001"),
                                  LongEnoughMs);
        QTRY_COMPARE_WITH_TIMEOUT(display.text("source.step.4"), QStringLiteral("Reading your meter"), LongEnoughMs);
        display.window.setPlace(ui::Place::Now);
        QTRY_VERIFY_WITH_TIMEOUT(display.text("now.power") != QStringLiteral("—"), LongEnoughMs);
        const app::PortChoice remembered{port, ezsp::HanRole::InHomeDisplay};
        QCOMPARE(app::SourceSwitch::savedChoice(display.settings), remembered);
    }
};

QTEST_MAIN(PortDisplayTest)
#include "portdisplaytest.moc"
