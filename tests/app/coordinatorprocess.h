#pragma once

#include <QProcess>
#include <QRegularExpression>

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
        readMeters(QString::fromLatin1(said));
    }
    ~CoordinatorProcess()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    bool isUp() const { return m_isUp; }
    /// The number and the install code of each, as it announces them.
    const QList<std::pair<QString, QString>> &meters() const { return m_meters; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    void readMeters(const QString &said)
    {
        static const QRegularExpression line(QStringLiteral("meter ([0-9a-f]{16}) with install code ([0-9A-F]{36})"));
        for (auto found = line.globalMatch(said); found.hasNext();) {
            const QRegularExpressionMatch meter = found.next();
            m_meters.append({meter.captured(1), meter.captured(2)});
        }
    }

    QProcess m_process;
    QList<std::pair<QString, QString>> m_meters;
    bool m_isUp = false;
};

} // namespace meterglass::test
