#include "meterlink/security/hankeysjson.h"

namespace meterglass::security {

namespace {

constexpr QLatin1String PurposeItem("purpose");
constexpr QLatin1String TestKeys("test keys");
constexpr QLatin1String VersionItem("version");
constexpr int Version = 1;
constexpr QLatin1String NetworkItem("network");
constexpr QLatin1String LinksItem("links");
constexpr QLatin1String LinksOfRadioItem("linksOfRadio");
constexpr QLatin1String AuthorityItem("authority");
constexpr QLatin1String DevicesItem("devices");
constexpr QLatin1String InstallCodeItem("installCode");
constexpr QLatin1String KeyItem("key");
constexpr QLatin1String CounterItem("frameCounter");
constexpr QLatin1String SequenceItem("sequence");
constexpr QLatin1String CertificateItem("certificate");
constexpr QLatin1String PrivateKeyItem("privateKey");
constexpr QLatin1String AuthorityKeyItem("authorityKey");

QString hexOf(zcl::ByteView octets)
{
    const QByteArray raw(reinterpret_cast<const char *>(octets.data()), static_cast<qsizetype>(octets.size()));
    return QString::fromLatin1(raw.toHex());
}

QString nameOf(Eui64 address)
{
    return hexOf(bigEndian(address));
}

QJsonObject toJson(const OutgoingKey &key)
{
    return {{KeyItem, hexOf(key.key.octets())}, {CounterItem, static_cast<qint64>(key.frameCounter)}};
}

QJsonObject toJson(const Credentials &device)
{
    return {{CertificateItem, hexOf(device.certificate)},
            {PrivateKeyItem, hexOf(device.privateKey.octets())},
            {AuthorityKeyItem, hexOf(device.authorityKey)}};
}

QJsonObject toJson(const std::set<Eui64> &addresses)
{
    QJsonObject json;
    for (const Eui64 address : addresses)
        json.insert(nameOf(address), true);
    return json;
}

template<typename Entry>
QJsonObject toJson(const std::map<Eui64, Entry> &entries)
{
    QJsonObject json;
    for (const auto &[address, entry] : entries)
        json.insert(nameOf(address), toJson(entry));
    return json;
}

/// Reads what must be there; remembers the first thing that was not.
class KeyReader
{
public:
    const QString &damage() const { return m_damage; }
    void fail(const QString &what)
    {
        if (m_damage.isEmpty())
            m_damage = what;
    }

    template<std::size_t Size>
    std::array<std::uint8_t, Size> octets(const QJsonValue &value, const QString &what)
    {
        std::array<std::uint8_t, Size> octets{};
        const QByteArray text = value.toString().toLatin1();
        QByteArray raw = QByteArray::fromHex(text);
        if (raw.size() != static_cast<qsizetype>(Size) || raw.toHex() != text.toLower())
            fail(QStringLiteral("its %1 is not %2 octets in hexadecimal").arg(what).arg(Size));
        else
            std::copy(raw.begin(), raw.end(), octets.begin());
        OPENSSL_cleanse(raw.data(), static_cast<std::size_t>(raw.size()));
        return octets;
    }
    template<std::size_t Size>
    Secret<Size> secret(const QJsonValue &value, const QString &what)
    {
        auto plain = octets<Size>(value, what);
        Secret<Size> secret(plain);
        OPENSSL_cleanse(plain.data(), plain.size());
        return secret;
    }
    std::uint32_t number(const QJsonValue &value, std::uint32_t greatest, const QString &what)
    {
        const qint64 number = value.toInteger(-1);
        if (number < 0 || number > greatest)
            fail(QStringLiteral("its %1 is no number from 0 to %2").arg(what).arg(greatest));
        return static_cast<std::uint32_t>(number);
    }
    OutgoingKey key(const QJsonValue &value, const QString &what)
    {
        return {secret<16>(value[KeyItem], what), number(value[CounterItem], 0xFFFF'FFFF, what + u" frame counter")};
    }
    Credentials credentials(const QJsonValue &value)
    {
        Credentials device{octets<Certificate::Size>(value[CertificateItem], QStringLiteral("certificate")),
                           secret<36>(value[PrivateKeyItem], QStringLiteral("private key")),
                           octets<37>(value[AuthorityKeyItem], QStringLiteral("authority's public key"))};
        if (m_damage.isEmpty() && !areWhole(device))
            fail(QStringLiteral("a private key does not go with its certificate"));
        return device;
    }
    std::optional<InstallCode> installCode(const QJsonValue &value)
    {
        auto code = InstallCode::fromText(value.toString().toStdString());
        if (code)
            return std::move(code).value();
        fail(QStringLiteral("its install code is none"));
        return {};
    }
    /// The entries of an object whose names are addresses; an object that is not there has none.
    template<typename Entry, typename Read>
    std::map<Eui64, Entry> entries(const QJsonValue &value, Read read)
    {
        std::map<Eui64, Entry> entries;
        if (!value.isObject() && !value.isUndefined())
            fail(QStringLiteral("a list of devices is no object"));
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const auto octets = this->octets<8>(entry.key(), QStringLiteral("device's address"));
            std::uint64_t address = 0;
            for (const std::uint8_t octet : octets)
                address = address << 8 | octet;
            entries.emplace(Eui64(address), read(entry.value()));
        }
        return entries;
    }

private:
    QString m_damage;
};

} // namespace

QJsonObject toJson(const HanKeys &keys)
{
    QJsonObject json{{PurposeItem, TestKeys}, {VersionItem, Version}};
    if (keys.network) {
        QJsonObject network = toJson(*keys.network);
        network.insert(SequenceItem, keys.networkKeySequence);
        json.insert(NetworkItem, network);
    }
    json.insert(LinksItem, toJson(keys.links));
    if (!keys.linksOfRadio.empty())
        json.insert(LinksOfRadioItem, toJson(keys.linksOfRadio));
    if (keys.authority)
        json.insert(AuthorityItem, QJsonObject{{PrivateKeyItem, hexOf(keys.authority->octets())}});
    json.insert(DevicesItem, toJson(keys.devices));
    if (keys.installCode)
        json.insert(InstallCodeItem, QString::fromStdString(keys.installCode->toText()));
    return json;
}

core::Outcome<HanKeys, HanKeysError> hanKeysFrom(const QJsonObject &json)
{
    using Kind = HanKeysError::Kind;
    if (!json.value(PurposeItem).isString())
        return HanKeysError{Kind::Damaged, QStringLiteral("it does not say what its keys are for")};
    if (json.value(PurposeItem) != TestKeys)
        return HanKeysError{Kind::OtherWorld, QStringLiteral("this program makes and keeps test keys only")};
    if (json.value(VersionItem).toInt() != Version)
        return HanKeysError{Kind::OtherWorld, QStringLiteral("this program knows version %1 only").arg(Version)};
    KeyReader reader;
    HanKeys keys;
    if (const QJsonValue network = json.value(NetworkItem); !network.isUndefined()) {
        keys.network = reader.key(network, QStringLiteral("network key"));
        keys.networkKeySequence = static_cast<std::uint8_t>(
            reader.number(network[SequenceItem], 0xFF, QStringLiteral("network key sequence")));
    }
    keys.links = reader.entries<OutgoingKey>(json.value(LinksItem), [&reader](const QJsonValue &value) {
        return reader.key(value, QStringLiteral("link key"));
    });
    for (const auto &[device, isHeld] :
         reader.entries<bool>(json.value(LinksOfRadioItem), [](const QJsonValue &value) { return value.toBool(); })) {
        if (isHeld)
            keys.linksOfRadio.insert(device);
    }
    if (const QJsonValue authority = json.value(AuthorityItem); !authority.isUndefined())
        keys.authority = reader.secret<36>(authority[PrivateKeyItem], QStringLiteral("authority's private key"));
    keys.devices = reader.entries<Credentials>(
        json.value(DevicesItem), [&reader](const QJsonValue &value) { return reader.credentials(value); });
    if (const QJsonValue code = json.value(InstallCodeItem); !code.isUndefined())
        keys.installCode = reader.installCode(code);
    if (!reader.damage().isEmpty())
        return HanKeysError{Kind::Damaged, reader.damage()};
    return keys;
}

} // namespace meterglass::security
