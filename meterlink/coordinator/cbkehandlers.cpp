#include "meterlink/coordinator/commandhandlers.h"
#include "meterlink/coordinator/keylibrary.h"
#include "meterlink/ezsp/utilitymessages.h"

/// Key establishment in suite 2 on the co-processor (UG100 11), where its firmware has the library.
namespace meterglass::coordinator {

namespace {

using ezsp::EzspStatus;

ezsp::GetLibraryStatus::Response getLibraryStatus(NcpStack &stack, const ezsp::GetLibraryStatus &command)
{
    constexpr std::uint8_t KeyEstablishmentSuite2 = 0x0D;
    constexpr std::uint8_t EccSuite2 = 0x0E;
    constexpr std::uint8_t KeyEstablishmentCore = 0x0F;
    constexpr std::uint8_t IsPresent = 0x80;
    const bool isOfSuite2 = command.library == KeyEstablishmentSuite2 || command.library == EccSuite2
        || command.library == KeyEstablishmentCore;
    return {stack.keyLibrary() && isOfSuite2 ? IsPresent : std::uint8_t(0)};
}

ezsp::GetCertificate::Response getCertificate(NcpStack &stack, const ezsp::GetCertificate & /*command*/)
{
    if (!stack.keyLibrary())
        return {stack.wire(EzspStatus::LibraryNotPresent), {}};
    return {0, stack.keyLibrary()->certificate()};
}

ezsp::GenerateCbkeKeys::Response generateKeys(NcpStack &stack, const ezsp::GenerateCbkeKeys & /*command*/)
{
    if (!stack.keyLibrary())
        return {stack.wire(EzspStatus::LibraryNotPresent)};
    stack.keyLibrary()->generateEphemeralKey([&stack](const security::Calculated<security::CurvePoint> &key) {
        const bool isMade = key.hasValue();
        stack.callBack(ezsp::GenerateCbkeKeysHandler{stack.wire(isMade ? EzspStatus::Success : EzspStatus::OutOfMemory),
                                                     isMade ? *key : security::CurvePoint()});
    });
    return {stack.wire(EzspStatus::InProgress)};
}

ezsp::CalculateSmacs::Response calculateSmacs(NcpStack &stack, const ezsp::CalculateSmacs &command)
{
    if (!stack.keyLibrary())
        return {stack.wire(EzspStatus::LibraryNotPresent)};
    const auto ready = [&stack](const security::Calculated<security::ConfirmationMacs> &macs) {
        const auto codes = macs ? *macs : security::ConfirmationMacs();
        const EzspStatus status = macs ? EzspStatus::Success : EzspStatus::BadArgument;
        stack.callBack(ezsp::CalculateSmacsHandler{stack.wire(status), codes.initiator, codes.responder});
    };
    stack.keyLibrary()->calculateMacs(command, ready);
    return {stack.wire(EzspStatus::InProgress)};
}

ezsp::ClearCbkeData::Response clearData(NcpStack &stack, const ezsp::ClearCbkeData &command)
{
    if (!stack.keyLibrary())
        return {stack.wire(EzspStatus::LibraryNotPresent)};
    const auto agreed = stack.keyLibrary()->finish(command.isLinkKeyStored);
    const bool isStored = !agreed || stack.storeLinkKey(agreed->partner, agreed->key);
    return {stack.wire(isStored ? EzspStatus::Success : EzspStatus::TableFull)};
}

/// The tokens were written at manufacture, and can be but once.
ezsp::SaveCbkeData::Response saveData(NcpStack &stack, const ezsp::SaveCbkeData & /*command*/)
{
    return {stack.wire(stack.keyLibrary() ? EzspStatus::FlashWriteInhibited : EzspStatus::LibraryNotPresent)};
}

constexpr CommandHandler Handlers[] = {
    handler<&getLibraryStatus>(), handler<&getCertificate>(), handler<&generateKeys>(),
    handler<&calculateSmacs>(),   handler<&clearData>(),      handler<&saveData>(),
};

} // namespace

std::span<const CommandHandler> tables::cbkeHandlers()
{
    return Handlers;
}

} // namespace meterglass::coordinator
