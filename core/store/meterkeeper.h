#pragma once

#include "core/store/meterdatabase.h"
#include "core/store/storethread.h"
#include "core/time/alarms.h"

#include <QObject>

namespace meterglass::core {

class SingleElementMeter;

/// Keeps a meter's state in its file while the meter lives: each half hour, command and change of supply at once, what
/// it measures every 2 minutes (design.md, "Nothing lost").
///
/// Owned by the composition root, used on its thread; the file belongs to the store's thread, which gets copies of the
/// state. Its end waits for what is being saved.
class MeterKeeper final : public QObject
{
    Q_OBJECT
public:
    /// What a kill may lose of what the meter measured, in monotonic time.
    static constexpr std::chrono::minutes LiveInterval{2};

    /// Both must outlive the keeper.
    MeterKeeper(Alarms &alarms, StoreThread &thread);
    ~MeterKeeper() override;

    /// What a file held, and where it lies now if it could not be read.
    struct Found
    {
        std::optional<MeterDatabase::Kept> meter;
        QString keptAside;
    };
    /// Opens the file or makes it, and waits for that. Once.
    Outcome<Found, StoreError> open(const QString &path);

    /// The meter has moved on, or something happened to it. Without a file nothing happens.
    /// @param meter the same each time; must not move or end before `finish`
    void look(const SingleElementMeter &meter, UtcSecond origin);
    /// Keeps the meter a last time, if it was ever looked at.
    void finish();

Q_SIGNALS:
    /// The file holds the meter as it was at `now`.
    void kept(meterglass::core::UtcSecond now);
    /// From now on saves fail, and the file holds what it held before; each look tries again.
    void failed(const QString &reason);

private:
    void saveIfDue();
    void save(MeterDatabase::Durability durability);
    void finishSave(UtcSecond now, const std::optional<StoreError> &error);

    Alarms &m_alarms;
    const SingleElementMeter *m_meter = nullptr;
    UtcSecond m_origin{};
    StoreThread &m_thread;
    std::unique_ptr<MeterDatabase> m_database; ///< used on the thread only
    std::uint64_t m_keptMark = 0;
    MonotonicTime m_savedAt{};
    bool m_isSaving = false;
    bool m_isFailing = false;
};

} // namespace meterglass::core
