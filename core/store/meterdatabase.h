#pragma once

#include "core/meter/meterstate.h"
#include "core/store/metervalues.h"
#include "core/store/schema.h"

namespace meterglass::core {

/// The state of one meter in a file of its own (design.md, "Nothing lost").
///
/// It is this program's alone while it is open. Belongs to the thread that opened it.
class MeterDatabase
{
public:
    /// How sure a save is when it returns: `Full` survives a power cut; `Normal` survives the end of the program, and a
    /// power cut may take the file back to the last that was `Full`.
    enum class Durability { Normal, Full };

    /// Opens the file or makes it. One that cannot be read is kept aside under another name in the same folder, never
    /// overwritten, and a new one is begun.
    static Outcome<std::unique_ptr<MeterDatabase>, StoreError> open(const QString &path);
    static Outcome<std::unique_ptr<MeterDatabase>, StoreError> openReadable(const QString &path);

    /// A meter, and the moment from which its scenario was seen when it was fitted: what is relative in a scenario
    /// stays where it was.
    struct Kept
    {
        MeterState state;
        UtcSecond origin;
    };
    /// What the file held when it was opened; once.
    std::optional<Kept> takeStored() { return std::exchange(m_stored, std::nullopt); }
    /// Where a file that could not be read lies now, and why it could not; empty where there was none.
    const QString &keptAside() const { return m_keptAside; }
    void setKeptAside(const QString &where) { m_keptAside = where; }

    /// Keeps `state` in one transaction, which writes what is new since the last. After an error the file holds what it
    /// held before.
    std::optional<StoreError> save(const MeterState &state, UtcSecond origin, Durability durability);

private:
    explicit MeterDatabase(std::unique_ptr<SqlFile> file) : m_file(std::move(file)) { }

    void writeValues(const std::vector<StoredValue> &values);
    void writeTerms(const CostState &costs);
    void writeRecords(const MeterState &state);
    void writeText(const QString &item, const QJsonObject &json);

    std::unique_ptr<SqlFile> m_file;
    QString m_keptAside;
    std::optional<Kept> m_stored;
    /// What the file holds; empty while that is not known.
    std::vector<StoredValue> m_values;
    std::optional<Tariff> m_tariff;
    std::optional<AccountSettings> m_settings;
    std::optional<SupplierDetails> m_supplier;
    std::optional<HeldMessage> m_message;
};

} // namespace meterglass::core
