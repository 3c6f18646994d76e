#pragma once

#include "meterlink/ezsp/agreementmeans.h"
#include "meterlink/han/hantransport.h"
#include "meterlink/security/keyestablishment.h"

namespace meterglass::ezsp {

/// Agrees on a link key with the trust centre, as the initiator (ZigBee Smart Energy C.3).
/// @param means, whose engine is the exchange's alone, and all other pointers must outlive it. @param server its
/// endpoint of Key Establishment
QCoro::Task<han::Result<security::KeyEstablishmentEnd>> agreeWithTrustCentre(
    EzspHost *host, han::HanTransport *transport, core::Alarms *alarms, const AgreementMeans *means,
    han::HanAddress server, Eui64 trustCentre, std::stop_token stop);

} // namespace meterglass::ezsp
