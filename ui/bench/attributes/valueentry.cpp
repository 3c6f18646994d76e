#include "ui/bench/attributes/valueentry.h"

#include "meterlink/zcl/hex.h"
#include "ui/bench/attributes/attributescale.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ValueEntry", text);
}

ValueEntry refused(const QString &remark)
{
    return {std::nullopt, remark};
}

ValueEntry unsignedEntry(const QString &text, zcl::DataType type, std::size_t size)
{
    const std::uint64_t most = size >= 8 ? ~std::uint64_t(0) : (std::uint64_t(1) << (8 * size)) - 1;
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber, 0);
    if (!isNumber || number > most)
        return refused(tr("A number from 0 to %1.").arg(most));
    return {zcl::Value::ofUnsigned(type, number), {}};
}

ValueEntry signedEntry(const QString &text, zcl::DataType type, std::size_t size)
{
    const std::int64_t most = static_cast<std::int64_t>(~std::uint64_t(0) >> (65 - 8 * size));
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber, 0);
    if (!isNumber || number > most || number < -most - 1)
        return refused(tr("A number from %1 to %2.").arg(-most - 1).arg(most));
    return {zcl::Value::ofSigned(type, number), {}};
}

ValueEntry boolEntry(const QString &text)
{
    const QString word = text.toLower();
    if (word != u"true" && word != u"false")
        return refused(tr("true or false."));
    return {zcl::Value::ofUnsigned(zcl::DataType::Bool, word == u"true" ? 1 : 0), {}};
}

ValueEntry bytesEntry(const QString &text, zcl::DataType type, std::size_t size)
{
    const auto bytes = zcl::bytesFromHex(text.toStdString());
    if (!bytes || bytes->size() != size)
        return refused(tr("%1 bytes in hexadecimal.").arg(size));
    return {zcl::Value(type, *bytes), {}};
}

ValueEntry textEntry(const QString &text, zcl::DataType type, std::size_t prefixSize)
{
    const std::size_t longest = prefixSize == 1 ? 254 : 65534;
    const std::string octets = text.toStdString();
    if (octets.size() > longest)
        return refused(tr("At most %1 bytes of text.").arg(longest));
    return {zcl::Value::ofText(type, octets), {}};
}

} // namespace

ValueEntry valueEntry(const QString &text, zcl::DataType type)
{
    const zcl::TypeTraits *traits = zcl::traitsOf(type);
    if (!traits)
        return refused(tr("The type is not known: read the attribute first."));
    if (traits->isString())
        return textEntry(text, type, traits->size);
    const QString trimmed = text.trimmed();
    if (traits->kind == zcl::TypeKind::Boolean)
        return boolEntry(trimmed);
    if (traits->kind == zcl::TypeKind::Signed)
        return signedEntry(trimmed, type, traits->size);
    if (traits->isUnsignedNumber() && traits->size <= 8)
        return unsignedEntry(trimmed, type, traits->size);
    return bytesEntry(trimmed, type, traits->size);
}

QString editableText(const zcl::ValueView &value)
{
    if (const auto octets = value.asOctets())
        return QString::fromUtf8(reinterpret_cast<const char *>(octets->data()), qsizetype(octets->size()));
    if (value.type == zcl::DataType::Bool && !value.isInvalid())
        return value.asUnsigned() == std::uint64_t(0) ? QStringLiteral("false") : QStringLiteral("true");
    if (const auto number = value.asSigned())
        return QString::number(*number);
    if (const auto number = value.asUnsigned())
        return QString::number(*number);
    return bytesText(value.raw);
}

} // namespace meterglass::ui
