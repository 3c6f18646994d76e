#include "core/scenario/supplierjson.h"

#include "core/scenario/jsonfield.h"

namespace meterglass::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t LargestId = 0xFFFF'FFFE;

constexpr auto Id = "id"_L1;
constexpr auto Name = "name"_L1;
constexpr auto Contact = "contact"_L1;
constexpr auto CustomerIdNumber = "customerIdNumber"_L1;

} // namespace

QJsonObject toJson(const SupplierDetails &supplier)
{
    return {{Id, qint64(supplier.providerId)},
            {Name, QString::fromStdString(supplier.name)},
            {Contact, QString::fromStdString(supplier.contact)},
            {CustomerIdNumber, QString::fromStdString(supplier.customerIdNumber)}};
}

Outcome<SupplierDetails, JsonError> supplierFrom(const QJsonObject &json)
{
    JsonFaults faults;
    const SupplierDetails supplier = readSupplier({json, {}, faults});
    if (faults.first())
        return *faults.first();
    return supplier;
}

SupplierDetails readSupplier(const JsonField &json)
{
    const JsonMembers members = json.members({}, {Id, Name, Contact, CustomerIdNumber});
    SupplierDetails supplier;
    if (members.has(Id))
        supplier.providerId = static_cast<std::uint32_t>(members[Id].integer(0, LargestId));
    if (members.has(Name))
        supplier.name = members[Name].line(SupplierDetails::LongestName);
    if (members.has(Contact))
        supplier.contact = members[Contact].line(SupplierDetails::LongestContact);
    if (members.has(CustomerIdNumber))
        supplier.customerIdNumber = members[CustomerIdNumber].line(SupplierDetails::LongestCustomerIdNumber);
    return supplier;
}

} // namespace meterglass::core
