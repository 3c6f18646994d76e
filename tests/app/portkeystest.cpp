#include "app/portkeys.h"

#include "meterlink/security/benchauthority.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;

namespace {

constexpr ezsp::Eui64 CoProcessor = 0x0102030405060708;
constexpr ezsp::Eui64 Meter = 0x90C5D60011223344;
constexpr core::UtcSecond Now{std::chrono::seconds(1'790'000'000)};

security::Key128 someKey()
{
    security::Key128 key;
    std::fill(key.writable().begin(), key.writable().end(), std::uint8_t(0x5A));
    return key;
}

} // namespace

/// The keys of a network on a port, over the program's runs.
class PortKeysTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("keys.json")); }
    app::PortKeys opened() const
    {
        auto keys = app::PortKeys::open(path(), Now);
        if (!keys)
            qFatal("%s", qPrintable(keys.error()));
        return std::move(keys).value();
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void areTheSameTheNextTime()
    {
        app::PortKeys keys = opened();
        const security::Credentials issued = keys.credentialsFor(CoProcessor);
        QVERIFY(keys.devices().empty());
        QVERIFY(keys.keep(Meter, someKey()).isEmpty());

        app::PortKeys later = opened();
        QCOMPARE(later.networkPlan().networkKey, keys.networkPlan().networkKey);
        QCOMPARE(later.credentialsFor(CoProcessor), issued);
        QCOMPARE(later.devices(), std::vector<ezsp::Eui64>{Meter});
    }

    void joinAsTheSameDeviceEachTime()
    {
        app::PortKeys keys = opened();
        QVERIFY(keys.keep(Meter, someKey()).isEmpty());
        const ezsp::JoinPlan plan = keys.joinPlan(ezsp::HanRole::PrepaymentInterface);
        QVERIFY(plan.role == ezsp::HanRole::PrepaymentInterface);
        QCOMPARE(plan.joiningKey, keys.ownInstallCode().linkKey());
        QCOMPARE(plan.partners, std::vector<ezsp::Eui64>{Meter});
        QCOMPARE(opened().ownInstallCode(), keys.ownInstallCode());
        m_folder.emplace();
        QVERIFY(!(opened().ownInstallCode() == keys.ownInstallCode()));
    }

    void areAnothersInAnotherFile()
    {
        const app::PortKeys keys = opened();
        m_folder.emplace();
        QVERIFY(opened().networkPlan().networkKey != keys.networkPlan().networkKey);
    }

    void certifyTheCoProcessorByTheBenchAuthority()
    {
        const security::Credentials issued = opened().credentialsFor(CoProcessor);
        const auto certificate = security::decodeCertificate(issued.certificate);
        QVERIFY(certificate && security::areWhole(issued));
        QCOMPARE(certificate->subject, security::Eui64(CoProcessor));
        QCOMPARE(certificate->issuer, security::BenchAuthority::Address);
        QCOMPARE(certificate->validFrom, std::uint64_t(1'790'000'000));
    }

    void planANetworkWithANumberThatAnyMayHave()
    {
        const app::PortKeys keys = opened();
        for (int plan = 0; plan < 1000; ++plan) {
            const std::uint16_t number = keys.networkPlan().panId;
            QVERIFY(number >= 0x0001 && number <= 0xFFFE);
        }
    }

    void sayWhyTheyCannotBeKept()
    {
        const auto keys = app::PortKeys::open(QStringLiteral("/proc/nowhere/keys.json"), Now);
        QVERIFY(!keys);
        QVERIFY(keys.error().contains(QStringLiteral("/proc/nowhere/keys.json")) && !keys.error().contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(PortKeysTest)
#include "portkeystest.moc"
