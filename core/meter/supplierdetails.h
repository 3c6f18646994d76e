#pragma once

#include <cstdint>
#include <string>

namespace meterglass::core {

/// Who supplies the home, and how the customer is told apart (smets2-and-smart-energy.md 1.3, row 16). Texts are UTF-8,
/// as long as their attributes carry.
struct SupplierDetails
{
    static constexpr std::int64_t LongestName = 16;
    static constexpr std::int64_t LongestContact = 19;
    static constexpr std::int64_t LongestCustomerIdNumber = 24;

    std::uint32_t providerId = 0;
    std::string name;
    std::string contact; ///< a telephone number
    std::string customerIdNumber;

    bool operator==(const SupplierDetails &) const = default;
};

} // namespace meterglass::core
