#include "meterlink/ezsp/ezspframerows.h"

namespace meterglass::ezsp::tables {

namespace {

constexpr EzspRow Rows[] = {
    {"generateCbkeKeys", 0x00A4, "", "status:EmberStatus"},
    {"generateCbkeKeysHandler", 0x009E, "", "status:EmberStatus, ephemeralPublicKey:EmberPublicKeyData"},
    {"calculateSmacs", 0x009F,
     "amInitiator:Bool, partnerCertificate:EmberCertificateData, partnerEphemeralPublicKey:EmberPublicKeyData",
     "status:EmberStatus"},
    {"calculateSmacsHandler", 0x00A0, "",
     "status:EmberStatus, initiatorSmac:EmberSmacData, responderSmac:EmberSmacData"},
    {"generateCbkeKeys283k1", 0x00E8, "", "status:EmberStatus"},
    {"generateCbkeKeysHandler283k1", 0x00E9, "", "status:EmberStatus, ephemeralPublicKey:EmberPublicKey283k1Data"},
    {"calculateSmacs283k1", 0x00EA,
     "amInitiator:Bool, partnerCertificate:EmberCertificate283k1Data, "
     "partnerEphemeralPublicKey:EmberPublicKey283k1Data",
     "status:EmberStatus"},
    {"calculateSmacsHandler283k1", 0x00EB, "",
     "status:EmberStatus, initiatorSmac:EmberSmacData, responderSmac:EmberSmacData"},
    {"clearTemporaryDataMaybeStoreLinkKey", 0x00A1, "storeLinkKey:Bool", "status:EmberStatus"},
    {"clearTemporaryDataMaybeStoreLinkKey283k1", 0x00EE, "storeLinkKey:Bool", "status:EmberStatus"},
    {"getCertificate", 0x00A5, "", "status:EmberStatus, localCert:EmberCertificateData"},
    {"getCertificate283k1", 0x00EC, "", "status:EmberStatus, localCert:EmberCertificate283k1Data"},
    {"dsaSign", 0x00A6, "messageContents:LVBytes", "status:EmberStatus"},
    {"dsaSignHandler", 0x00A7, "", "status:EmberStatus, messageContents:LVBytes"},
    {"dsaVerify", 0x00A3,
     "digest:EmberMessageDigest, signerCertificate:EmberCertificateData, receivedSig:EmberSignatureData",
     "status:EmberStatus"},
    {"dsaVerifyHandler", 0x0078, "", "status:EmberStatus"},
    {"dsaVerify283k1", 0x00B0,
     "digest:EmberMessageDigest, signerCertificate:EmberCertificate283k1Data, receivedSig:EmberSignature283k1Data",
     "status:EmberStatus"},
    {"setPreinstalledCbkeData", 0x00A2,
     "caPublic:EmberPublicKeyData, myCert:EmberCertificateData, myKey:EmberPrivateKeyData", "status:EmberStatus"},
    {"savePreinstalledCbkeData283k1", 0x00ED, "", "status:EmberStatus"},
};

} // namespace

/// Frames of certificate-based key establishment and signatures, suites 1 (163k1) and 2 (283k1) (UG100).
std::span<const EzspRow> cbkeFrames()
{
    return Rows;
}

} // namespace meterglass::ezsp::tables
