#include "tests/benchmark/emulatedline.h"

#include <QCoreApplication>
#include <QDir>

namespace meterglass::benchmark {

namespace {

constexpr ezsp::EzspVersion Version = 13;
constexpr ezsp::Eui64 Own = 0x0102030405060708;

std::unique_ptr<app::PseudoTerminal> opened(const QString &path)
{
    auto terminal = app::PseudoTerminal::open(path);
    if (!terminal)
        qFatal("%s", qPrintable(terminal.error()));
    return std::move(terminal).value();
}

} // namespace

EmulatedLine::EmulatedLine(const QString &path, std::uint32_t baud)
    : m_air(m_alarms),
      m_coprocessor(m_air, m_alarms, Version, Own),
      m_terminal(opened(path)),
      m_toHost(baud, m_alarms, [this](const zcl::Bytes &bytes) { m_terminal->write(bytes); }),
      m_toCoprocessor(baud, m_alarms, [this](const zcl::Bytes &bytes) { m_coprocessor.receive(bytes); })
{
    connect(m_terminal.get(), &app::PseudoTerminal::received, this,
            [this](const zcl::Bytes &bytes) { m_toCoprocessor.write(bytes); });
    connect(&m_coprocessor, &coordinator::NetworkCoprocessor::written, this,
            [this](const zcl::Bytes &bytes) { m_toHost.write(bytes); });
    m_coprocessor.start();
}

void EmulatedLine::hear(int count, std::size_t size)
{
    han::ApsFrame frame;
    frame.source.node = 0x1A2B;
    frame.cluster = zcl::ClusterId(0x0702);
    frame.security = han::Security::NetworkKey;
    frame.payload.assign(size, 0x55);
    for (int message = 0; message < count; ++message)
        m_air.carry({frame, std::nullopt});
}

EmulatedLineThread::EmulatedLineThread(std::uint32_t baud)
    : m_path(QDir::temp().filePath(QStringLiteral("meterglass-benchmark-%1").arg(QCoreApplication::applicationPid())))
{
    m_thread.start();
    QObject onThread;
    onThread.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &onThread, [this, baud] { m_line = new EmulatedLine(m_path, baud); }, Qt::BlockingQueuedConnection);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
}

EmulatedLineThread::~EmulatedLineThread()
{
    m_thread.quit();
    m_thread.wait();
}

void EmulatedLineThread::hear(int count, std::size_t size)
{
    QMetaObject::invokeMethod(m_line, [this, count, size] { m_line->hear(count, size); });
}

} // namespace meterglass::benchmark
