#include "core/store/metervalues.h"

#include <array>
#include <type_traits>

namespace meterglass::core {

namespace {

std::int64_t countOf(std::int64_t value)
{
    return value;
}

std::int64_t countOf(bool value)
{
    return value ? 1 : 0;
}

std::int64_t countOf(SupplyState value)
{
    return static_cast<std::int64_t>(value);
}

std::int64_t countOf(UtcSecond value)
{
    return value.time_since_epoch().count();
}

template<typename Unit>
std::int64_t countOf(Quantity<Unit> value)
{
    return value.count();
}

bool set(std::int64_t &value, std::int64_t count)
{
    value = count;
    return true;
}

bool set(bool &value, std::int64_t count)
{
    value = count == 1;
    return count == 0 || count == 1;
}

bool set(SupplyState &value, std::int64_t count)
{
    value = static_cast<SupplyState>(count);
    return count >= 0 && count <= static_cast<std::int64_t>(SupplyState::Armed);
}

bool set(UtcSecond &value, std::int64_t count)
{
    value = UtcSecond(std::chrono::seconds(count));
    return true;
}

template<typename Unit>
bool set(Quantity<Unit> &value, std::int64_t count)
{
    value = Quantity<Unit>(count);
    return true;
}

template<typename T>
concept Described = requires(T &item)
{
    std::remove_const_t<T>::describe(item, [](const char *, auto &) {});
};

template<typename T>
concept Listed = requires(T &item)
{
    item.begin();
};

/// Calls `leaf(name, number)` for every number within `item`, whose name is put before theirs.
template<typename T, typename Leaf>
void forEachNumber(const std::string &name, T &item, Leaf &leaf)
{
    if constexpr (Described<T>) {
        std::remove_const_t<T>::describe(
            item, [&](const char *part, auto &value) { forEachNumber(name + '.' + part, value, leaf); });
    } else if constexpr (Listed<T>) {
        int number = 0;
        for (auto &value : item)
            forEachNumber(name + '.' + std::to_string(++number), value, leaf);
    } else {
        leaf(name, item);
    }
}

template<typename State, typename Leaf>
void forEachNumberOf(State &state, Leaf leaf)
{
    forEachNumber("meter", state, leaf);
    if (state.costs)
        forEachNumber("costs", *state.costs, leaf);
}

} // namespace

std::vector<StoredValue> valuesOf(const MeterState &state)
{
    std::vector<StoredValue> values;
    forEachNumberOf(state, [&values](const std::string &item, const auto &value) {
        values.push_back({item, countOf(value)});
    });
    return values;
}

bool restoreValues(MeterState &state, const std::map<std::string, std::int64_t> &values)
{
    bool isComplete = true;
    forEachNumberOf(state, [&](const std::string &item, auto &value) {
        const auto found = values.find(item);
        isComplete = found != values.end() && set(value, found->second) && isComplete;
    });
    return isComplete;
}

} // namespace meterglass::core
