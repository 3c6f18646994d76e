#include "meterlink/security/ecqv.h"
#include "meterlink/security/sect283k1.h"
#include "tests/meterlink/security/annexc.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::security;
using namespace meterglass::test;
using annexc::Device;

Q_DECLARE_METATYPE(const Device *)

namespace {

void deviceRows()
{
    QTest::addColumn<const Device *>("device");
    QTest::newRow("device 1") << &annexc::First;
    QTest::newRow("device 2") << &annexc::Second;
}

Certificate::Octets octetsOf(const Device &device)
{
    return annexc::octets<Certificate::Size>(device.certificate);
}

} // namespace

class CertificateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesByHand()
    {
        const auto certificate = decodeCertificate(octetsOf(annexc::First));
        QVERIFY(certificate);
        QCOMPARE(certificate->serial, 0x2622a505e8938f27U);
        QVERIFY(certificate->issuer == Eui64(0x1112131415161718));
        QCOMPARE(certificate->validFrom, 0x5292a35bU);
        QCOMPARE(certificate->validTo, Certificate::NeverExpires);
        QVERIFY(certificate->subject == annexc::First.address);
        QCOMPARE(certificate->keyUsage, std::uint8_t(0x88));
        QVERIFY(certificate->mayAgreeOnKeys());
        QCOMPARE(hexOf(certificate->reconstructionPoint),
                 hexOf(hex("0303b4e9dc543a64333c982308022b54e67e2f15f532551b0a11e2e2c1c1d3097a4324e7ed")));
    }

    void encodesToTheSameOctets_data() { deviceRows(); }
    void encodesToTheSameOctets()
    {
        QFETCH(const Device *, device);
        const auto octets = octetsOf(*device);
        for (std::size_t place = 0; place < octets.size(); ++place) {
            for (unsigned bit = 0; bit < 8; ++bit) {
                auto changed = octets;
                changed[place] ^= static_cast<std::uint8_t>(1U << bit);
                const auto certificate = decodeCertificate(changed);
                const bool isFixed = place == 0 || place == 9 || place == 10;
                QCOMPARE(certificate.hasValue(), !isFixed);
                if (certificate)
                    QVERIFY(encode(*certificate) == changed);
                else
                    QCOMPARE(certificate.error().offset, place);
            }
        }
    }

    void refusesAnotherLength()
    {
        zcl::Bytes octets = hex(annexc::First.certificate);
        for (std::size_t size = 0; size < octets.size(); ++size)
            QVERIFY(!decodeCertificate(zcl::ByteView(octets).first(size)));
        octets.push_back(0);
        QVERIFY(!decodeCertificate(octets));
    }

    void hasItsPublicKey_data() { deviceRows(); }
    void hasItsPublicKey()
    {
        QFETCH(const Device *, device);
        const auto key = ecqv::publicKeyOf(octetsOf(*device), annexc::point(annexc::AuthorityPublic));
        QVERIFY(key);
        QCOMPARE(hexOf(*key), hexOf(hex(device->publicKey)));
    }

    void privateAndPublicKeysBelongTogether_data() { deviceRows(); }
    void privateAndPublicKeysBelongTogether()
    {
        QFETCH(const Device *, device);
        const auto fixed = sect283k1::publicKeyOf(annexc::secret<36>(device->privateKey));
        const auto ephemeral = sect283k1::publicKeyOf(annexc::secret<36>(device->ephemeralPrivate));
        QVERIFY(fixed && ephemeral);
        QCOMPARE(hexOf(*fixed), hexOf(hex(device->publicKey)));
        QCOMPARE(hexOf(*ephemeral), hexOf(hex(device->ephemeralPublic)));
        QVERIFY(sect283k1::isPublicKey(*fixed));
        QVERIFY(sect283k1::isPublicKey(*ephemeral));
    }

    void aPointOffTheCurveMakesNoKey()
    {
        auto octets = octetsOf(annexc::First);
        octets.back() ^= 1; // no y goes with this x: Tr(x + 1 / x^2) = 1, by Python
        QVERIFY(!ecqv::publicKeyOf(octets, annexc::point(annexc::AuthorityPublic)));
    }

    void refusesPointsThatAreNoKeys_data()
    {
        QTest::addColumn<QByteArray>("point");
        const auto row = [](const char *name, const char *point) { QTest::newRow(name) << QByteArray(point); };
        row("infinity, at the length of a point",
            "00000000000000000000000000000000000000000000000000000000000000000000000000");
        row("(0, 1), which is of order 2",
            "02000000000000000000000000000000000000000000000000000000000000000000000000");
        row("an x beyond the field", "02ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff");
        row("not compressed", "0402f4fa2a3040433c6820299d182a1042e41404e337c57f47716b42dfaf970f1580a04c9b");
        // x(P + (0, 1)) = 1 / x(P) on y2 + xy = x3 + 1: the inverse of device 1's x, by Python.
        row("device 1's key and the point of order 2: of order 2n",
            "020414a06eb65733293bb09f60489716f56014d2d3aa74474338074a4a6db3cc7c554ae5d1");
        row("its negative", "030414a06eb65733293bb09f60489716f56014d2d3aa74474338074a4a6db3cc7c554ae5d1");
    }
    void refusesPointsThatAreNoKeys()
    {
        QFETCH(QByteArray, point);
        QVERIFY(!sect283k1::isPublicKey(annexc::point(point)));
    }

    void makesKeysThatDiffer()
    {
        const PrivateKey one = sect283k1::randomPrivateKey();
        const PrivateKey other = sect283k1::randomPrivateKey();
        QVERIFY(!(one == other));
        const auto point = sect283k1::publicKeyOf(one);
        QVERIFY(point && sect283k1::isPublicKey(*point));
        QVERIFY(!sect283k1::publicKeyOf(PrivateKey())); // 0 * G is infinity
    }

    void whatIsIssuedHasItsKey()
    {
        const PrivateKey authority = sect283k1::randomPrivateKey();
        const PrivateKey own = sect283k1::randomPrivateKey();
        Certificate request;
        request.subject = Eui64(0x90c5d60011223344);
        request.reconstructionPoint = *sect283k1::publicKeyOf(own);
        const auto issue = ecqv::issue(request, sect283k1::randomPrivateKey(), authority);
        QVERIFY(issue);
        const auto fromCertificate = ecqv::publicKeyOf(issue->certificate, *sect283k1::publicKeyOf(authority));
        const auto fromPrivate = sect283k1::publicKeyOf(ecqv::privateKeyOf(*issue, own));
        QVERIFY(fromCertificate && fromPrivate);
        QCOMPARE(hexOf(*fromCertificate), hexOf(*fromPrivate));
    }
};

QTEST_APPLESS_MAIN(CertificateTest)
#include "certificatetest.moc"
