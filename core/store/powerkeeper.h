#pragma once

#include "core/store/powerdatabase.h"
#include "core/store/storethread.h"
#include "core/time/alarms.h"

#include <QObject>

namespace meterglass::core {

/// Keeps what a display hears of active power for a week, every 2 minutes (design.md, "Nothing lost").
///
/// Owned by the composition root, used on its thread; the file belongs to the store's thread.
class PowerKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes Interval{2};
    static constexpr std::chrono::days Kept{7};

    /// What was heard from `since` on; from its own begin where that is later. May hold no step.
    using Source = std::function<PowerSteps(UtcSecond since)>;

    /// Both must outlive the keeper.
    PowerKeeper(Alarms &alarms, StoreThread &thread);
    ~PowerKeeper() override;

    /// Opens the file or makes it, and waits for that. Once. @return what it held, the oldest first
    Outcome<std::vector<PowerSteps>, StoreError> open(const QString &path);
    /// Where a file that could not be read lies now; empty where there was none.
    const QString &keptAside() const { return m_keptAside; }

    /// From now on, as long as a file is open.
    void keep(Source source);
    /// Keeps what is new a last time.
    void finish();

Q_SIGNALS:
    /// The file holds what was heard until then.
    void kept(meterglass::core::UtcSecond until);
    /// From now on saves fail, and the file holds what it held before; each interval tries again.
    void failed(const QString &reason);

private:
    void waitForNext();
    void save();
    void finishSave(UtcSecond until, const std::optional<StoreError> &error);

    Alarms &m_alarms;
    StoreThread &m_thread;
    std::unique_ptr<PowerDatabase> m_database; ///< used on the thread only
    QString m_keptAside;
    bool m_isOpen = false;
    bool m_isFailing = false;
    Source m_source;
    UtcSecond m_keptUntil{};
    Alarm m_next;
};

} // namespace meterglass::core
