#pragma once

#include "meterlink/ezsp/ashfailure.h"

#include <QObject>

namespace meterglass::ezsp {

/// A host's line to a co-processor, as EzspHost sees it: data that arrives once and in order, and resets.
class AshLink : public QObject
{
    Q_OBJECT
public:
    /// Resets the co-processor. What waited is forgotten; `connected` or `failed` follows.
    virtual void start() = 0;
    virtual bool isConnected() const = 0;
    /// Queues data, 3 to 220 bytes. While not connected it is dropped.
    virtual void send(zcl::Bytes data) = 0;

Q_SIGNALS:
    void received(const meterglass::zcl::Bytes &data);
    /// The co-processor has reset and counts from 0: everything above this layer begins anew.
    void connected(meterglass::ezsp::AshReset reason);
    void failed(const meterglass::ezsp::AshFailure &failure);
};

} // namespace meterglass::ezsp
