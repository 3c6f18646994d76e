#include "meterlink/security/keyfile.h"

#include "meterlink/security/benchauthority.h"
#include "meterlink/security/ecqv.h"
#include "tests/meterlink/security/annexc.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;
using namespace meterglass::security;
using namespace meterglass::test;

namespace {

constexpr Eui64 Meter{0x90c5d60011223344};
constexpr Eui64 Hub{0x024d470000000100};

HanKeys exampleKeys()
{
    const BenchAuthority authority;
    HanKeys keys;
    keys.network = OutgoingKey{annexc::secret<16>("000102030405060708090a0b0c0d0e0f"), 4'294'967'295U};
    keys.networkKeySequence = 255;
    keys.links[Meter] = {annexc::secret<16>(annexc::KeyData), 7};
    keys.linksOfRadio = {Hub};
    keys.authority = authority.privateKey();
    keys.devices[Meter] = authority.issue(Meter, core::UtcSecond(std::chrono::seconds(1'385'341'787)));
    keys.installCode = *InstallCode::fromText("83FED3407A939738C552");
    return keys;
}

std::optional<KeyFile::Error> write(KeyFile &file, const HanKeys &keys)
{
    return file.update([&keys](HanKeys &held) { held = keys; });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

} // namespace

class KeyFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("keys.json"));
    }

    void aNewFileIsEmpty()
    {
        const auto file = KeyFile::open(m_path);
        QVERIFY(file);
        QVERIFY(file->keys() == HanKeys());
        QVERIFY(file->notes().isEmpty());
    }

    void keepsEveryKey()
    {
        const HanKeys keys = exampleKeys();
        {
            auto file = KeyFile::open(m_path);
            QVERIFY(file && !write(*file, keys));
            QVERIFY(file->keys() == keys);
        }
        const auto file = KeyFile::open(m_path);
        QVERIFY(file);
        QVERIFY(file->keys() == keys);
        QVERIFY(file->notes().isEmpty());
        const auto mode = QFile(m_path).permissions();
        QVERIFY(!(mode & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    /// Two programs have it open.
    void losesNothingThatAnotherProgramHasKept()
    {
        auto first = KeyFile::open(m_path);
        auto second = KeyFile::open(m_path);
        QVERIFY(first && second);
        const OutgoingKey key{annexc::secret<16>(annexc::KeyData), 7};
        QVERIFY(!first->update([&key](HanKeys &keys) { keys.links[Meter] = key; }));
        QVERIFY(!second->update([&key](HanKeys &keys) { keys.links[Hub] = key; }));
        QCOMPARE(second->keys().links.size(), std::size_t(2));
        QCOMPARE(KeyFile::open(m_path)->keys().links.size(), std::size_t(2));
    }

    void leavesAloneWhatHasBecomeProductionKeys()
    {
        auto file = KeyFile::open(m_path);
        QVERIFY(file && !write(*file, exampleKeys()));
        const QByteArray others = R"({"purpose": "production keys", "version": 1})";
        put(m_path, others);
        QVERIFY(file->update([](HanKeys &keys) { keys.links.clear(); }));
        QCOMPARE(contentOf(m_path), others);
        QVERIFY(!file->keys().links.empty());
    }

    void saysThatTheyAreTestKeys()
    {
        const HanKeys keys = exampleKeys();
        auto file = KeyFile::open(m_path);
        QVERIFY(file && !write(*file, keys));
        QVERIFY(contentOf(m_path).contains("\"purpose\": \"test keys\""));
        const auto &octets = keys.devices.at(Meter).certificate;
        QVERIFY(
            QByteArray(reinterpret_cast<const char *>(octets.data()), qsizetype(octets.size())).contains("TESTKEYS"));
    }

    void whatTheAuthorityMakesIsWhole()
    {
        const BenchAuthority authority;
        const Credentials device = authority.issue(Meter, core::UtcSecond(std::chrono::seconds(1'385'341'787)));
        QVERIFY(areWhole(device));
        const auto certificate = decodeCertificate(device.certificate);
        QVERIFY(certificate);
        QVERIFY(certificate->subject == Meter);
        QVERIFY(certificate->issuer == BenchAuthority::Address);
        QCOMPARE(certificate->validFrom, 0x5292a35bU);
        QCOMPARE(certificate->validTo, Certificate::NeverExpires);
        QVERIFY(device.authorityKey == authority.publicKey());
        QVERIFY(!(device == authority.issue(Meter, core::UtcSecond()))); // a new key each time
        Credentials mixed = device;
        mixed.authorityKey = BenchAuthority().publicKey();
        QVERIFY(!areWhole(mixed));
        const BenchAuthority again(authority.privateKey());
        QVERIFY(again.publicKey() == authority.publicKey());
    }

    void theStandardsExampleIsWhole()
    {
        for (const auto &device : {annexc::First, annexc::Second}) {
            const Credentials credentials{annexc::octets<Certificate::Size>(device.certificate),
                                          annexc::secret<36>(device.privateKey),
                                          annexc::point(annexc::AuthorityPublic)};
            QVERIFY(areWhole(credentials));
        }
    }

    void refusesToCallThemProductionKeys()
    {
        put(m_path, R"({"purpose": "production keys", "version": 1})");
        const auto file = KeyFile::open(m_path);
        QVERIFY(!file);
        QCOMPARE(file.error().what, m_path + QStringLiteral(": this program makes and keeps test keys only"));
        QVERIFY(contentOf(m_path).contains("production"));
    }

    void leavesALaterVersionAlone()
    {
        put(m_path, R"({"purpose": "test keys", "version": 2})");
        QVERIFY(!KeyFile::open(m_path));
        QVERIFY(QFile::exists(m_path));
    }

    void keepsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &content, const QString &what) {
            QTest::newRow(name) << content << what;
        };
        const auto keys = [](QByteArray part) { // with ' for ": moc 6.4 cannot read many raw strings
            return QByteArray("{'purpose': 'test keys', 'version': 1, " + part + '}').replace('\'', '"');
        };
        const QByteArray key("'key': '000102030405060708090a0b0c0d0e0f'");
        row("half a file", "{\"purpose\": \"test", QStringLiteral("no JSON object"));
        row("another JSON", "[1, 2]", QStringLiteral("no JSON object"));
        row("without a purpose", "{}", QStringLiteral("what its keys are for"));
        row("a short network key", keys("'network': {'key': '00ff', 'frameCounter': 1, 'sequence': 0}"),
            QStringLiteral("network key is not 16 octets"));
        row("a key with a letter too many", keys("'network': {'key': '0g', 'frameCounter': 1, 'sequence': 0}"),
            QStringLiteral("network key is not 16 octets"));
        row("a counter beyond 32 bits", keys("'network': {" + key + ", 'frameCounter': 4294967296, 'sequence': 0}"),
            QStringLiteral("network key frame counter is no number"));
        row("no counter", keys("'network': {" + key + ", 'sequence': 0}"),
            QStringLiteral("network key frame counter is no number"));
        row("a link with a short address", keys("'links': {'90c5': {" + key + ", 'frameCounter': 0}}"),
            QStringLiteral("device's address"));
        row("an install code with a wrong digit", keys("'installCode': '83FED3407A939738C553'"),
            QStringLiteral("install code is none"));
        row("links in a list", keys("'links': []"), QStringLiteral("no object"));
        row("a private key of another device",
            keys(QByteArray("'devices': {'0a0b0c0d0e0f1011': {'certificate': '") + annexc::First.certificate
                 + "', 'privateKey': '" + annexc::Second.privateKey + "', 'authorityKey': '" + annexc::AuthorityPublic
                 + "'}}"),
            QStringLiteral("does not go with its certificate"));
    }
    void keepsADamagedFileAside()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, what);
        put(m_path, content);
        auto file = KeyFile::open(m_path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().what));
        QVERIFY(file->keys() == HanKeys());
        QCOMPARE(file->notes().size(), 1);
        QVERIFY2(file->notes().first().contains(what), qPrintable(file->notes().first()));
        QCOMPARE(contentOf(m_path + QStringLiteral(".damaged-1")), content);
        QVERIFY(!write(*file, exampleKeys()));
        QCOMPARE(contentOf(m_path + QStringLiteral(".damaged-1")), content);
    }

    void closesAFileThatOthersCouldRead()
    {
        auto written = KeyFile::open(m_path);
        QVERIFY(written && !write(*written, exampleKeys()));
        QVERIFY(QFile(m_path).setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther));
        const auto file = KeyFile::open(m_path);
        QVERIFY(file);
        QCOMPARE(file->notes().size(), 1);
        QVERIFY(file->notes().first().contains(QStringLiteral("others could read this file")));
        QVERIFY(!(QFile(m_path).permissions() & QFileDevice::ReadOther));
    }

    void noMessageQuotesASecret()
    {
        HanKeys keys = exampleKeys();
        auto file = KeyFile::open(m_path);
        QVERIFY(file && !write(*file, keys));
        const QByteArray whole = contentOf(m_path);
        for (qsizetype size = 1; size < whole.size() - 1; size += 7) {
            put(m_path, whole.first(size));
            const auto damaged = KeyFile::open(m_path);
            QVERIFY(damaged && damaged->notes().size() == 1);
            for (const char *secret : {"000102030405", "aa4689c7"})
                QVERIFY(!damaged->notes().first().contains(QLatin1String(secret)));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_APPLESS_MAIN(KeyFileTest)
#include "keyfiletest.moc"
