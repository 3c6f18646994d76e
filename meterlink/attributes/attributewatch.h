#pragma once

#include "meterlink/attributes/attributebook.h"
#include "meterlink/attributes/attributereader.h"

#include <deque>

namespace meterglass::attributes {

/// Reads attributes of one device, once or again and again at a rate of each one's own; what comes of it is in the book.
///
/// Owned by the bench, on the application's thread. At most one request is on its way: a device that is slow is asked
/// less often than was wished for, never more at once.
class AttributeWatch
{
public:
    static constexpr std::chrono::seconds FastestRate{1};

    /// All must outlive the watch.
    AttributeWatch(han::HanExchange &exchange, AttributeBook &book, core::Alarms &alarms);

    /// Asks this device from now on; nothing is watched any more.
    void follow(han::HanAddress device);

    void readOnce(const std::vector<AttributeKey> &keys);
    /// @param every at least `FastestRate`
    void watch(const std::vector<AttributeKey> &keys, std::chrono::seconds every);
    void unwatch(const std::vector<AttributeKey> &keys);
    /// @return nothing for what is not watched
    std::optional<std::chrono::seconds> rateOf(const AttributeKey &key) const;
    bool isWatchingAny() const { return !m_watched.empty(); }
    /// A request is on its way, or will be at once.
    bool isBusy() const { return m_reader || !m_queue.empty(); }

private:
    struct Watched
    {
        std::chrono::seconds every{1};
        core::MonotonicTime due;
    };
    struct Question
    {
        zcl::ClusterId cluster{};
        std::vector<zcl::AttributeId> ids;
    };

    void enqueue(const std::vector<AttributeKey> &keys);
    void askNext();
    void finish();
    void noteRefusals();
    void readDue();
    void waitForDue();

    han::HanExchange &m_exchange;
    AttributeBook &m_book;
    core::Alarms &m_alarms;
    std::optional<han::HanAddress> m_device;
    std::map<AttributeKey, Watched> m_watched;
    std::deque<Question> m_queue;
    Question m_asked;
    std::unique_ptr<AttributeReader> m_reader;
    core::Alarm m_turn; ///< a reader may not be destroyed by its own end
    core::Alarm m_nextDue;
};

} // namespace meterglass::attributes
