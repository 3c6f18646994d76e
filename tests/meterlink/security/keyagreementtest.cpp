#include "meterlink/security/ecmqv.h"
#include "meterlink/security/keyconfirmation.h"
#include "tests/meterlink/security/annexc.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::security;
using namespace meterglass::test;
using annexc::Device;

namespace {

ecmqv::OwnKeys ownKeys(const Device &device)
{
    return {annexc::secret<36>(device.privateKey), annexc::secret<36>(device.ephemeralPrivate),
            annexc::point(device.ephemeralPublic)};
}

ecmqv::PeerKeys peerKeys(const Device &device)
{
    return {annexc::point(device.publicKey), annexc::point(device.ephemeralPublic)};
}

} // namespace

class KeyAgreementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEndsShareTheSecret()
    {
        const auto first = ecmqv::sharedSecret(ownKeys(annexc::First), peerKeys(annexc::Second));
        const auto second = ecmqv::sharedSecret(ownKeys(annexc::Second), peerKeys(annexc::First));
        QVERIFY(first && second);
        QCOMPARE(hexOf(first->octets()), hexOf(hex(annexc::SharedSecret)));
        QCOMPARE(hexOf(second->octets()), hexOf(hex(annexc::SharedSecret)));
    }

    void refusesABadKeyOfThePeer()
    {
        const CurvePoint ofOrderTwo =
            annexc::point("02"
                          "000000000000000000000000000000000000000000000000000000000000000000000000");
        auto peer = peerKeys(annexc::Second);
        peer.ephemeral = ofOrderTwo;
        QVERIFY(!ecmqv::sharedSecret(ownKeys(annexc::First), peer));
        peer = peerKeys(annexc::Second);
        peer.fixed = ofOrderTwo;
        QVERIFY(!ecmqv::sharedSecret(ownKeys(annexc::First), peer));
    }

    void derivesTheKeys()
    {
        const DerivedKeys keys = deriveKeys(annexc::secret<36>(annexc::SharedSecret));
        QCOMPARE(hexOf(keys.macKey.octets()), hexOf(hex(annexc::MacKey)));
        QCOMPARE(hexOf(keys.keyData.octets()), hexOf(hex(annexc::KeyData)));
    }

    void confirmsThem()
    {
        const KeyTranscript transcript{annexc::First.address, annexc::Second.address,
                                       annexc::point(annexc::First.ephemeralPublic),
                                       annexc::point(annexc::Second.ephemeralPublic)};
        const ConfirmationMacs macs = confirmationMacs(annexc::secret<16>(annexc::MacKey), transcript);
        QCOMPARE(hexOf(macs.initiator), hexOf(hex(annexc::InitiatorMac)));
        QCOMPARE(hexOf(macs.responder), hexOf(hex(annexc::ResponderMac)));
    }

    void noticesAnotherMac()
    {
        const Block mac = annexc::octets<16>(annexc::InitiatorMac);
        QVERIFY(isSameMac(mac, mac));
        for (std::size_t place = 0; place < mac.size(); ++place) {
            Block changed = mac;
            changed[place] ^= 0x80;
            QVERIFY(!isSameMac(mac, changed));
            QVERIFY(!isSameMac(mac, zcl::ByteView(mac).first(place)));
        }
    }
};

QTEST_APPLESS_MAIN(KeyAgreementTest)
#include "keyagreementtest.moc"
