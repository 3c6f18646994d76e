#include "app/serialports.h"

#include <QTest>

using namespace meterglass;

/// What a port is taken for, by what its device says over USB. Identifiers as the makers' devices show them.
class SerialPortsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesTheProtocol_data()
    {
        QTest::addColumn<QString>("make");
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("vendor");
        QTest::addColumn<int>("product");
        QTest::addColumn<QString>("protocol");
        const auto row = [](const char *make, const char *model, int vendor, int product, const char *protocol) {
            QTest::newRow(model) << QString::fromLatin1(make) << QString::fromLatin1(model) << vendor << product
                                 << QString::fromLatin1(protocol);
        };
        row("Nabu Casa", "SkyConnect v1.0", 0x10C4, 0xEA60, "ezsp");
        row("ITEAD", "SONOFF Zigbee 3.0 USB Dongle Plus V2", 0x1A86, 0x55D4, "ezsp");
        row("Silicon Labs", "HubZ Smart Home Controller", 0x10C4, 0x8A2A, "ezsp");
        row("Silicon Labs", "Sonoff Zigbee 3.0 USB Dongle Plus", 0x10C4, 0xEA60, "znp");
        row("Texas Instruments", "CC2531 USB Dongle", 0x0451, 0x16A8, "znp");
        row("dresden elektronik", "ConBee II", 0x1CF1, 0x0030, "deconz");
        row("Silicon Labs", "CP2102N USB to UART Bridge Controller", 0x10C4, 0xEA60, "");
        row("FTDI", "FT232R USB UART", 0x0403, 0x6001, "");
        row("", "a port of the board", 0, 0, "");
    }
    void guessesTheProtocol()
    {
        QFETCH(const QString, make);
        QFETCH(const QString, model);
        QFETCH(const int, vendor);
        QFETCH(const int, product);
        app::SerialPortEntry port;
        port.path = QStringLiteral("/dev/ttyUSB0");
        port.make = make;
        port.model = model;
        port.vendor = std::uint16_t(vendor);
        port.product = std::uint16_t(product);
        QTEST(app::protocolGuess(port), "protocol");
    }

    void isKnownByMakeAndModelOrByItsPath()
    {
        app::SerialPortEntry port;
        port.path = QStringLiteral("/dev/ttyS0");
        QCOMPARE(port.name(), QStringLiteral("/dev/ttyS0"));
        port.model = QStringLiteral("SkyConnect v1.0");
        QCOMPARE(port.name(), QStringLiteral("SkyConnect v1.0"));
        port.make = QStringLiteral("Nabu Casa");
        QCOMPARE(port.name(), QStringLiteral("Nabu Casa SkyConnect v1.0"));
    }
};

QTEST_GUILESS_MAIN(SerialPortsTest)
#include "serialportstest.moc"
