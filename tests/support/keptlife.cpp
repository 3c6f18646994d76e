#include "tests/support/keptlife.h"

namespace meterglass::test {

using std::chrono::seconds;

KeptLife::KeptLife(std::uint64_t seed, std::uint64_t stepSeed) : m_life(seed), m_random(stepSeed)
{
    connect(&m_keeper, &core::MeterKeeper::kept, this,
            [this](core::UtcSecond now) { Q_EMIT kept(now.time_since_epoch().count()); });
    connect(&m_keeper, &core::MeterKeeper::failed, this, &KeptLife::failed);
}

std::optional<core::StoreError> KeptLife::begin(const QString &path)
{
    auto found = m_keeper.open(path);
    if (!found)
        return found.error();
    if (!found->keptAside.isEmpty())
        return core::StoreError{core::StoreError::Kind::Damaged, found->keptAside};
    m_meter = found->meter ? m_life.resumed(std::move(found->meter->state)) : m_life.fitted();
    QMetaObject::invokeMethod(this, &KeptLife::step, Qt::QueuedConnection);
    return std::nullopt;
}

void KeptLife::step()
{
    constexpr std::uint64_t LongestStep = 3 * 3600;
    m_meter->advanceTo(std::min(m_life.end(), m_meter->now() + seconds(1 + m_random() % LongestStep)));
    m_keeper.look(*m_meter, m_life.start());
    if (m_meter->now() < m_life.end()) {
        QMetaObject::invokeMethod(this, &KeptLife::step, Qt::QueuedConnection);
        return;
    }
    m_keeper.finish();
    Q_EMIT ended();
}

} // namespace meterglass::test
