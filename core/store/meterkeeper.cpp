#include "core/store/meterkeeper.h"

#include "core/meter/singleelementmeter.h"

namespace meterglass::core {

using Durability = MeterDatabase::Durability;

MeterKeeper::MeterKeeper(Alarms &alarms, StoreThread &thread) : m_alarms(alarms), m_thread(thread) { }

MeterKeeper::~MeterKeeper()
{
    // In its turn, after the last save: the file is closed where it was opened.
    m_thread.wait([this] { m_database.reset(); });
}

Outcome<MeterKeeper::Found, StoreError> MeterKeeper::open(const QString &path)
{
    std::optional<StoreError> error;
    Found found;
    m_thread.wait([&] {
        auto database = MeterDatabase::open(path);
        if (!database) {
            error = database.error();
            return;
        }
        m_database = std::move(database).value();
        found = {m_database->takeStored(), m_database->keptAside()};
    });
    if (error)
        return *error;
    return found;
}

void MeterKeeper::finish()
{
    if (m_meter)
        save(Durability::Full);
    m_meter = nullptr;
}

void MeterKeeper::look(const SingleElementMeter &meter, UtcSecond origin)
{
    if (!m_database)
        return;
    if (!m_meter)
        m_keptMark = meter.keepMark() - 1;
    m_meter = &meter;
    m_origin = origin;
    saveIfDue();
}

void MeterKeeper::saveIfDue()
{
    if (!m_meter || m_isSaving)
        return;
    if (m_meter->keepMark() != m_keptMark)
        save(Durability::Full);
    else if (m_alarms.now() - m_savedAt >= LiveInterval)
        save(Durability::Normal);
}

void MeterKeeper::save(Durability durability)
{
    m_isSaving = true;
    m_keptMark = m_meter->keepMark();
    m_savedAt = m_alarms.now();
    m_thread.post([this, state = m_meter->state(), origin = m_origin, durability] {
        const auto error = m_database->save(state, origin, durability);
        QMetaObject::invokeMethod(
            this, [this, now = state.now, error] { finishSave(now, error); }, Qt::QueuedConnection);
    });
}

void MeterKeeper::finishSave(UtcSecond now, const std::optional<StoreError> &error)
{
    const bool hasFailedBefore = std::exchange(m_isFailing, error.has_value());
    m_isSaving = false;
    if (!error) {
        Q_EMIT kept(now);
        saveIfDue();
        return;
    }
    m_keptMark = m_keptMark - 1;
    if (!hasFailedBefore)
        Q_EMIT failed(error->what);
}

} // namespace meterglass::core
