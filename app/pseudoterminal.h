#pragma once

#include "core/outcome/outcome.h"
#include "meterlink/zcl/bytes.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace meterglass::app {

/// A serial line that another program opens by a path: the other end of a pseudo-terminal, with a link to it that stays
/// the same however often it is opened and closed.
///
/// Owned by the composition root, on the application's thread. What nobody reads in time waits.
class PseudoTerminal final : public QObject
{
    Q_OBJECT
public:
    /// Makes the line and the link. @param path replaced where it is a link, refused where it is anything else
    /// @return why there is none, in one line
    static core::Outcome<std::unique_ptr<PseudoTerminal>, QString> open(const QString &path);
    /// Removes the link.
    ~PseudoTerminal() override;

    void write(zcl::ByteView bytes);

Q_SIGNALS:
    void received(const meterglass::zcl::Bytes &bytes);

private:
    PseudoTerminal(int master, int slave, QString path);

    void read();
    void flush();

    int m_master;
    /// Held open, so that the line does not hang up when the other program closes it.
    int m_slave;
    QString m_path;
    zcl::Bytes m_unwritten;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
};

} // namespace meterglass::app
