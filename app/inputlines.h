#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace meterglass::app {

/// The lines that come on standard input, as long as there are any. Blank ones are left out.
class InputLines final : public QObject
{
    Q_OBJECT
public:
    InputLines();

Q_SIGNALS:
    void received(const QString &line);

private:
    void read();

    QByteArray m_unread;
    QSocketNotifier m_readable;
};

} // namespace meterglass::app
