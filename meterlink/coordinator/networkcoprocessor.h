#pragma once

#include "meterlink/coordinator/faultyline.h"
#include "meterlink/coordinator/ncpstack.h"
#include "meterlink/ezsp/ashengine.h"
#include "meterlink/ezsp/ezspheader.h"

namespace meterglass::coordinator {

/// An emulated EZSP network co-processor: bytes of its serial line in and out, EmberZNet's behaviour as far as a host can
/// see it.
///
/// Owned by the composition root, on the line's thread. Every command is answered once: those that it does not know, and
/// all but `version` before a version is agreed on, with `invalidCommand`. Callbacks that a command causes follow its
/// answer, and carry the sequence number of the last command that was answered.
class NetworkCoprocessor final : public QObject
{
    Q_OBJECT
public:
    /// @param air and @param alarms must outlive this. @param version 4 to 14. @param own its address
    NetworkCoprocessor(EmulatedAir &air, core::Alarms &alarms, ezsp::EzspVersion version, ezsp::Eui64 own);

    /// Its firmware has the library of key establishment. @param credentials of its own address
    void addKeyLibrary(const security::Credentials &credentials) { m_stack.addKeyLibrary(credentials); }

    /// A network of another device is in its reach, which must outlive it.
    void bringInReach(EmulatedAir &network) { m_stack.bringInReach(network); }

    /// Powers on: says that it has reset.
    void start() { m_ash.start(ezsp::AshReset::PowerOn); }
    void receive(zcl::ByteView bytes) { m_ash.receive(bytes); }

    /// What befalls it from now on.
    FaultPlan &faults() { return m_faults; }

Q_SIGNALS:
    /// To be put on the line; a frame at a time, unless a fault has it otherwise.
    void written(const meterglass::zcl::Bytes &bytes);

private:
    struct Callback
    {
        std::uint16_t id = 0;
        zcl::Bytes payload;
    };

    void restart();
    void take(const zcl::Bytes &data);
    zcl::Bytes answer(const ezsp::EzspFrameView &command);
    zcl::Bytes answerVersion(const ezsp::EzspHeader &command);
    zcl::Bytes refuse(const ezsp::EzspHeader &command, std::uint8_t why);
    zcl::Bytes frameOf(const ezsp::EzspHeader &command, std::uint16_t id, zcl::ByteView payload);
    bool breaksDown();
    void sendWaiting();
    void callBack(std::uint16_t id, const zcl::Bytes &payload);
    void sendCallback(const Callback &callback);

    FaultPlan m_faults;
    FaultyLine m_line;
    NcpStack m_stack;
    ezsp::AshEngine m_ash;
    /// How frames are laid out: as in version 4 until a version is agreed on.
    ezsp::EzspVersion m_form = ezsp::OldestEzspVersion;
    bool m_isAgreed = false;
    bool m_isAnswering = false;
    std::uint8_t m_lastAnswered = 0;
    std::vector<Callback> m_waiting;
};

} // namespace meterglass::coordinator
