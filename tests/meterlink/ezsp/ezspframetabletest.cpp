#include "meterlink/ezsp/ezspframetable.h"

#include "meterlink/ezsp/ezspenumtable.h"
#include "meterlink/ezsp/ezsptypetable.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

#include <array>

using namespace meterglass;
using ezsp::EzspField;
using ezsp::EzspFrameInfo;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArrayList linesOf(const char *file)
{
    QFile data(QStringLiteral(METERGLASS_TEST_DATA "/ezsp/") + QString::fromLatin1(file));
    return data.open(QIODevice::ReadOnly) ? data.readAll().trimmed().split('\n') : QByteArrayList();
}

/// What stands between the bracket behind `opening` and the last one of its kind.
QByteArray inside(const QByteArray &text, const QByteArray &opening, char closing)
{
    const qsizetype start = text.indexOf(opening) + opening.size();
    return text.mid(start, text.lastIndexOf(closing) - start);
}

/// "0x0017 tx(a:T) rx(b:U)", or nothing where the version has no such frame, by name and then version.
using Layouts = QMap<QByteArray, QMap<int, QByteArray>>;

/// A structure without a name that stands for a frame's fields, or for none.
QByteArray withoutStructures(QByteArray layout)
{
    for (const char *noise : {"STRUCT (){}", "STRUCT GetTokenDataRsp{", "}"})
        layout.replace(noise, "");
    return layout;
}

Layouts specifiedLayouts()
{
    Layouts layouts;
    for (const QByteArray &line : linesOf("ezsp_commands.txt")) {
        const QByteArrayList words = line.left(line.indexOf(':')).split(' '); // "name v4+"
        const QByteArray layout = line.mid(line.indexOf(':') + 2);
        const int first = words[1].mid(1).chopped(1).toInt();
        for (int version = first; version <= ezsp::NewestEzspVersion; ++version)
            layouts[words[0]][version] = layout == "ABSENT" ? QByteArray() : withoutStructures(layout);
    }
    return layouts;
}

/// Where our table says more, or other, than the rows do.
struct Difference
{
    const char *frame;
    const char *ours;
    const char *theirs;
    const char *reason;
};

constexpr const char *Repeated = "the rows do not say how often what is repeated";
constexpr const char *GreenPower = "its list of sinks has a layout for each kind of sink; nothing here looks into it";
constexpr auto Differences = std::to_array<Difference>({
    {"addEndpoint", "inputClusterList:uint16_t[counted by field]", "inputClusterList:list", Repeated},
    {"addEndpoint", "outputClusterList:uint16_t[counted by field]", "outputClusterList:list", Repeated},
    {"setToken", "tokenData:uint8_t[8]", "tokenData:AnonymousFixedList", Repeated},
    {"getToken", "tokenData:uint8_t[8]", "tokenData:AnonymousFixedList", Repeated},
    {"readCounters", "values:uint16_t[]", "values:list", Repeated},
    {"readAndClearCounters", "values:uint16_t[]", "values:list", Repeated},
    {"incomingRouteRecordHandler", "relayList:EmberNodeId[counted]", "relayList:AnonymousLVList", Repeated},
    {"setSourceRoute", "relayList:EmberNodeId[counted]", "relayList:AnonymousLVList", Repeated},
    {"aesEncrypt", "plaintext:uint8_t[16]", "plaintext:AnonymousFixedList", Repeated},
    {"aesEncrypt", "key:uint8_t[16]", "key:AnonymousFixedList", Repeated},
    {"aesEncrypt", "ciphertext:uint8_t[16]", "ciphertext:AnonymousFixedList", Repeated},
    {"rf4ceDiscovery", "discProfileIdList:uint8_t[counted]", "discProfileIdList:AnonymousLVList", Repeated},
    {"getCurrentDutyCycle", "arrayOfDeviceDutyCycles:uint8_t[134]", "arrayOfDeviceDutyCycles:AnonymousFixedList",
     Repeated},
    {"dutyCycleHandler", "arrayOfDeviceDutyCycles:EmberPerDeviceDutyCycle[counted]",
     "arrayOfDeviceDutyCycles:AnonymousLVList", Repeated},
    {"gpProxyTableGetEntry", "entry:uint8_t[]", "entry:EmberGpProxyTableEntry", GreenPower},
    {"gpSinkTableGetEntry", "entry:uint8_t[]", "entry:EmberGpSinkTableEntry", GreenPower},
    {"gpSinkTableSetEntry", "entry:uint8_t[]", "entry:EmberGpSinkTableEntry", GreenPower},
    {"getTokenData", "value:LVBytes32?", "value:LVBytes32", "it is absent where the status is not success"},
    {"importTransientKey", "flags:SecurityManagerContextFlags?", "flags:SecurityManagerContextFlags",
     "one host sends them at version 14 and another does not"},
    {"setLogicalAndRadioChannel", "radioChannel:uint8_t", ":uint8_t", "a name is needed to show it under"},
});

QByteArray repeatOf(const EzspField &field)
{
    using enum EzspField::Repeat;
    switch (field.repeat) {
    case Once:
        return {};
    case Fixed:
        return '[' + QByteArray::number(field.count) + ']';
    case Counted:
        return "[counted]";
    case CountedByField:
        return "[counted by field]";
    case ToTheEnd:
        return "[]";
    }
    return {};
}

QByteArray described(const std::vector<EzspField> &fields)
{
    QByteArrayList all;
    for (const EzspField &field : fields) {
        const QByteArray type = field.type->name == "EmberStatus8" ? "EmberStatus" : bytesOf(field.type->name);
        all += bytesOf(field.name) + ':' + type + repeatOf(field) + (field.isOptional ? "?" : "");
    }
    return all.join(", ");
}

/// The frame's layout in the words of the rows. @param used the differences that were met
QByteArray described(const EzspFrameInfo &frame, QSet<const Difference *> &used)
{
    QByteArray text = "0x" + QByteArray::number(frame.id, 16).toUpper().rightJustified(4, '0') + " tx("
        + described(frame.command) + ") rx(" + described(frame.response) + ')';
    for (const Difference &difference : Differences) {
        if (frame.name != difference.frame || !text.contains(difference.ours))
            continue;
        text.replace(difference.ours, difference.theirs);
        used += &difference;
    }
    return text;
}

} // namespace

/// The program's tables against the rows of the specification.
class EzspFrameTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheRows_data()
    {
        QTest::addColumn<int>("version");
        for (int version = ezsp::OldestEzspVersion; version <= ezsp::NewestEzspVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void agreesWithTheRows()
    {
        QFETCH(const int, version);
        const Layouts layouts = specifiedLayouts();
        QVERIFY(layouts.size() >= 300);
        QSet<const Difference *> used;
        for (auto layout = layouts.begin(); layout != layouts.end(); ++layout) {
            const QByteArray &name = layout.key();
            const auto *frame = ezsp::ezspFrame(ezsp::EzspVersion(version), std::string_view(name.constData()));
            QCOMPARE(name + ' ' + (frame ? described(*frame, used) : QByteArray()),
                     name + ' ' + layout->value(version));
        }
    }

    void hasNoFrameThatTheRowsHaveNot()
    {
        const Layouts layouts = specifiedLayouts();
        for (const EzspFrameInfo &frame : ezsp::ezspFrames())
            QVERIFY2(layouts.contains(bytesOf(frame.name)), frame.name.data());
    }

    void meetsEveryDifferenceThatItExpects()
    {
        QSet<const Difference *> used;
        for (const EzspFrameInfo &frame : ezsp::ezspFrames())
            (void)described(frame, used);
        QCOMPARE(used.size(), qsizetype(Differences.size()));
    }

    void findsEachFrameByItsId()
    {
        for (const EzspFrameInfo &frame : ezsp::ezspFrames()) {
            for (unsigned version = frame.first; version <= frame.last; ++version)
                QVERIFY2(ezsp::ezspFrame(ezsp::EzspVersion(version), frame.id) == &frame, frame.name.data());
        }
        QVERIFY(!ezsp::ezspFrame(4, std::uint16_t(0xFFFF)));
        QVERIFY(!ezsp::ezspFrame(3, std::uint16_t(0)));
        QVERIFY(!ezsp::ezspFrame(15, std::uint16_t(0)));
        QVERIFY(!ezsp::ezspFrame(4, "importTransientKey"));
    }

    void knowsEveryEnumeration()
    {
        int compared = 0;
        for (const QByteArray &line : linesOf("ezsp_enums.txt")) {
            if (line.startsWith("STRUCT") || line.contains("ABSENT"))
                continue;
            const QByteArray name = line.left(line.indexOf(':'));
            QByteArrayList ours;
            const auto names = ezsp::namesOf(std::string_view(name.constData()));
            for (const ezsp::EzspName &entry : names)
                ours += bytesOf(entry.name) + '=' + QByteArray::number(entry.value);
            QByteArrayList theirs;
            for (const QByteArray &entry : line.mid(name.size() + 2).split(',')) {
                const QByteArrayList pair = entry.trimmed().split('=');
                theirs += pair[0] + '=' + QByteArray::number(pair[1].toUInt(nullptr, 16));
            }
            QCOMPARE(name + ' ' + ours.join(' '), name + ' ' + theirs.join(' '));
            ++compared;
        }
        QCOMPARE(compared, int(ezsp::enumerations().size()));
    }

    void knowsTheStructuresOfTheRows()
    {
        int compared = 0;
        for (const QByteArray &line : linesOf("ezsp_enums.txt")) {
            if (!line.startsWith("STRUCT") || line.contains("ABSENT"))
                continue;
            const QByteArray name = line.split(' ')[1];
            const ezsp::EzspType *type = ezsp::ezspType(std::string_view(name.constData()));
            QVERIFY2(type, name.constData());
            if (type->kind == ezsp::EzspType::Kind::Octets) {
                QCOMPARE(int(type->width), line.split(' ')[2].toInt());
            } else {
                QByteArray ours = described(type->members);
                ours.replace("uint8_t[16]", "AnonymousFixedList");             // of the hash context
                ours.replace("networkIndex:uint8_t?", "networkIndex:uint8_t"); // of the multicast table
                QCOMPARE(ours, inside(line, "{", '}'));
            }
            ++compared;
        }
        QCOMPARE(compared, 20);
    }
};

QTEST_APPLESS_MAIN(EzspFrameTableTest)
#include "ezspframetabletest.moc"
