#include "core/store/powerkeeper.h"

namespace meterglass::core {

PowerKeeper::PowerKeeper(Alarms &alarms, StoreThread &thread) : m_alarms(alarms), m_thread(thread) { }

PowerKeeper::~PowerKeeper()
{
    // In its turn, after the last save: the file is closed where it was opened.
    m_thread.wait([this] { m_database.reset(); });
}

Outcome<std::vector<PowerSteps>, StoreError> PowerKeeper::open(const QString &path)
{
    std::optional<StoreError> error;
    std::vector<PowerSteps> stored;
    m_thread.wait([&] {
        auto database = PowerDatabase::open(path);
        if (!database) {
            error = database.error();
            return;
        }
        m_database = std::move(database).value();
        stored = m_database->takeStored();
        m_keptAside = m_database->keptAside();
    });
    if (error)
        return *error;
    m_isOpen = true;
    if (!stored.empty())
        m_keptUntil = stored.back().end();
    return stored;
}

void PowerKeeper::keep(Source source)
{
    if (!m_isOpen)
        return;
    m_source = std::move(source);
    waitForNext();
}

void PowerKeeper::finish()
{
    m_next = {};
    if (m_source)
        save();
    m_source = {};
}

void PowerKeeper::waitForNext()
{
    m_next = m_alarms.after(Interval, [this] {
        save();
        waitForNext();
    });
}

void PowerKeeper::save()
{
    PowerSteps steps = m_source(m_keptUntil);
    if (steps.watts.empty())
        return;
    const UtcSecond until = steps.end();
    m_thread.post([this, steps = std::move(steps), until] {
        const auto error = m_database->save(steps, until - Kept);
        QMetaObject::invokeMethod(
            this, [this, until, error] { finishSave(until, error); }, Qt::QueuedConnection);
    });
}

void PowerKeeper::finishSave(UtcSecond until, const std::optional<StoreError> &error)
{
    const bool hasFailedBefore = std::exchange(m_isFailing, error.has_value());
    if (!error) {
        m_keptUntil = until;
        Q_EMIT kept(until);
    } else if (!hasFailedBefore) {
        Q_EMIT failed(error->what);
    }
}

} // namespace meterglass::core
