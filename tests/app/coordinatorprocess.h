#pragma once

#include <QProcess>

#include <memory>

namespace meterglass::test {

/// What `meterglass coordinator` says of its meter: the number, and the install code.
inline const QString MeterNumber = QStringLiteral("90C5D60011223344");
inline const QString MeterCode = QStringLiteral("83FED3407A939723A5C639B26916D505C3B5");

/// The emulated radio with a meter behind it, as another process.
class CoordinatorProcess
{
public:
    /// @param options beyond `--pty`
    explicit CoordinatorProcess(const QString &path, const QStringList &options = {})
    {
        m_process.start(QStringLiteral(METERGLASS_PROGRAM),
                        QStringList{QStringLiteral("coordinator"), QStringLiteral("--pty"), path} + options);
        constexpr int LongEnoughMs = 120'000;
        QByteArray said;
        while (!said.contains("install code") && m_process.waitForReadyRead(LongEnoughMs))
            said += m_process.readAllStandardOutput();
        m_isUp = said.contains("install code");
    }
    ~CoordinatorProcess()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    bool isUp() const { return m_isUp; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    bool m_isUp = false;
};

} // namespace meterglass::test
