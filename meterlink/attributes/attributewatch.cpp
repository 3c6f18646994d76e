#include "meterlink/attributes/attributewatch.h"

#include <algorithm>

namespace meterglass::attributes {

AttributeWatch::AttributeWatch(han::HanExchange &exchange, AttributeBook &book, core::Alarms &alarms)
    : m_exchange(exchange),
      m_book(book),
      m_alarms(alarms)
{ }

void AttributeWatch::follow(han::HanAddress device)
{
    if (m_device == device)
        return;
    m_device = device;
    m_watched.clear();
    m_queue.clear();
    m_reader.reset();
    m_turn.cancel();
    m_nextDue.cancel();
}

void AttributeWatch::readOnce(const std::vector<AttributeKey> &keys)
{
    if (!m_device)
        return;
    enqueue(keys);
    askNext();
}

void AttributeWatch::watch(const std::vector<AttributeKey> &keys, std::chrono::seconds every)
{
    for (const AttributeKey &key : keys)
        m_watched[key] = {std::max(every, FastestRate), m_alarms.now()};
    waitForDue();
}

void AttributeWatch::unwatch(const std::vector<AttributeKey> &keys)
{
    for (const AttributeKey &key : keys)
        m_watched.erase(key);
    waitForDue();
}

std::optional<std::chrono::seconds> AttributeWatch::rateOf(const AttributeKey &key) const
{
    const auto found = m_watched.find(key);
    return found == m_watched.end() ? std::nullopt : std::optional(found->second.every);
}

/// A question for each cluster.
void AttributeWatch::enqueue(const std::vector<AttributeKey> &keys)
{
    std::map<zcl::ClusterId, std::vector<zcl::AttributeId>> byCluster;
    for (const AttributeKey &key : keys)
        byCluster[key.cluster].push_back(key.id);
    for (auto &[cluster, ids] : byCluster)
        m_queue.push_back({cluster, std::move(ids)});
}

void AttributeWatch::askNext()
{
    if (m_reader || m_queue.empty())
        return;
    m_asked = std::move(m_queue.front());
    m_queue.pop_front();
    m_reader = std::make_unique<AttributeReader>(m_exchange, *m_device, m_asked.cluster, m_asked.ids, [this] {
        m_turn = m_alarms.after(std::chrono::nanoseconds(0), [this] { finish(); });
    });
}

void AttributeWatch::finish()
{
    noteRefusals();
    m_reader.reset();
    askNext();
    if (!isBusy())
        waitForDue();
}

/// What was refused with the whole command, by a Default Response.
void AttributeWatch::noteRefusals()
{
    for (const zcl::AttributeId id : m_asked.ids) {
        const AttributeKey key{m_asked.cluster, id};
        const zcl::ReadRecord *record = m_reader->find(id);
        const HeardAttribute *heard = m_book.find(key);
        if (record && record->status != zcl::Status::Success && (!heard || heard->status != record->status))
            m_book.noteRefusal(key, record->status, han::Security::LinkKey);
    }
}

void AttributeWatch::readDue()
{
    const core::MonotonicTime now = m_alarms.now();
    std::vector<AttributeKey> due;
    for (auto &[key, watched] : m_watched) {
        if (watched.due > now)
            continue;
        due.push_back(key);
        // Those of one rate stay in step, so that they share requests.
        while (watched.due <= now)
            watched.due += watched.every;
    }
    enqueue(due);
    askNext();
}

void AttributeWatch::waitForDue()
{
    if (m_watched.empty())
        return m_nextDue.cancel();
    const auto first = std::min_element(m_watched.begin(), m_watched.end(), [](const auto &left, const auto &right) {
        return left.second.due < right.second.due;
    });
    m_nextDue = m_alarms.after(first->second.due - m_alarms.now(), [this] {
        if (!isBusy())
            readDue();
    });
}

} // namespace meterglass::attributes
