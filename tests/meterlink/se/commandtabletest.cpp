#include "meterlink/se/commandtable.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/wiretype.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

#include <array>

using namespace meterglass;
using se::CommandId;
using se::FieldInfo;

namespace {

/// A row of se_commands.csv: a command as the ZAP data has it.
struct CsvCommand
{
    CommandId id;
    QByteArray name;
    QByteArrayList fields; ///< "name:type", with "[]" for a list and a trailing "?" where a frame may lack it
};

QByteArray fieldOf(QByteArray text)
{
    text = text.trimmed();
    const qsizetype release = text.indexOf('{');
    return release < 0 ? text : QByteArray(text.left(release) + "?");
}

QList<CsvCommand> csvCommands()
{
    QFile file(QStringLiteral(METERGLASS_TEST_DATA "/se/se_commands.csv"));
    QList<CsvCommand> commands;
    if (!file.open(QIODevice::ReadOnly))
        return commands;
    file.readLine();
    while (!file.atEnd()) {
        const QByteArrayList columns = file.readLine().trimmed().split(',');
        CsvCommand command;
        command.id.cluster = zcl::ClusterId(columns[0].toUShort(nullptr, 16));
        command.id.number = static_cast<std::uint8_t>(columns[2].toUShort(nullptr, 16));
        command.id.direction =
            columns[4] == "server->client" ? zcl::Direction::ServerToClient : zcl::Direction::ClientToServer;
        command.name = columns[3];
        for (const QByteArray &field : columns[7].split('|')) {
            if (!field.trimmed().isEmpty())
                command.fields += fieldOf(field);
        }
        commands += command;
    }
    return commands;
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray described(const FieldInfo &field)
{
    QByteArray text = bytesOf(field.name) + ':';
    text += field.structure.empty() ? bytesOf(zcl::traitsOf(field.type)->name) : "struct " + bytesOf(field.structure);
    text += field.isList ? "[]" : "";
    text += field.isOptional ? "?" : "";
    return text;
}

/// A field that is meant to differ from the ZAP data, and why (smets2-and-smart-energy.md 5.8, if not said otherwise).
struct Difference
{
    const char *command;
    const char *zap;
    const char *ours;
    const char *reason;
};

constexpr const char *Signed = "GB meters send signed money, as the attributes are";
constexpr const char *Shortened = "a meter that refuses a top-up ends the frame after its result";
constexpr auto Differences = std::to_array<Difference>({
    {"ChangeDebt", "debtAmount:uint32", "debtAmount:int32", Signed},
    {"ChangeDebt", "debtRecoveryAmount:uint32", "debtRecoveryAmount:int32", Signed},
    {"CreditAdjustment", "creditAdjustmentValue:uint32", "creditAdjustmentValue:int32", Signed},
    {"ChangePaymentMode", "cutOffValue:uint32", "cutOffValue:int32", Signed},
    {"SetOverallDebtCap", "overallDebtCap:uint32", "overallDebtCap:int32", Signed},
    {"ConsumerTopUpResponse", "topUpValue:uint32", "topUpValue:int32?", Signed},
    {"ConsumerTopUpResponse", "creditRemaining:uint32", "creditRemaining:int32?", Signed},
    {"ConsumerTopUpResponse", "sourceOfTopUp:enum8", "sourceOfTopUp:enum8?", Shortened},
    {"DisplayProtectedMessage", "optionalExtendedMessageControl:map8", "optionalExtendedMessageControl:map8?",
     "its own name says that it is optional, as it is in DisplayMessage"},
    {"PublishTierLabels", "tierLabelsPayload:uint8[]", "tierLabelsPayload:struct TierLabelsPayload[]",
     "the octets are the structure that the ZAP data has without a use"},
    {"BlockThresholdSubPayload", "blockThreshold:uint48", "blockThreshold:uint48[]",
     "there are as many as the field before says (5.6)"},
});

/// Replaces by ours what is meant to differ. @param used counts how many
QByteArrayList amended(QByteArrayList fields, const QByteArray &name, int &used)
{
    for (const Difference &difference : Differences) {
        for (QByteArray &field : fields) {
            if (name == difference.command && field == difference.zap) {
                field = difference.ours;
                ++used;
            }
        }
    }
    return fields;
}

/// The structures of the ZAP data, each with its fields.
QMap<QByteArray, QByteArrayList> csvStructures()
{
    QFile file(QStringLiteral(METERGLASS_TEST_DATA "/se/se_structures.csv"));
    QMap<QByteArray, QByteArrayList> structures;
    if (!file.open(QIODevice::ReadOnly))
        return structures;
    file.readLine();
    while (!file.atEnd()) {
        const QByteArrayList columns = file.readLine().trimmed().split(',');
        structures[columns[0]] += columns[1] + ':' + columns[2];
    }
    return structures;
}

QByteArrayList describedAll(const std::vector<FieldInfo> &fields)
{
    QByteArrayList all;
    for (const FieldInfo &field : fields)
        all += described(field);
    return all;
}

} // namespace

Q_DECLARE_METATYPE(CsvCommand)

/// The commands' structs against the ZAP data.
class CommandTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheZapData_data()
    {
        QTest::addColumn<CsvCommand>("csv");
        for (const CsvCommand &csv : csvCommands())
            QTest::addRow("0x%04X %s", unsigned(csv.id.cluster), csv.name.constData()) << csv;
    }
    void agreesWithTheZapData()
    {
        QFETCH(const CsvCommand, csv);
        const se::CommandInfo *info = se::commandInfo(csv.id);
        QVERIFY(info);
        QCOMPARE(bytesOf(info->name), csv.name);
        int used = 0;
        QCOMPARE(describedAll(info->fields()).join('\n'), amended(csv.fields, csv.name, used).join('\n'));
    }

    void hasNoCommandThatTheZapDataHasNot()
    {
        QCOMPARE(csvCommands().size(), 149);
        QCOMPARE(se::commands().size(), std::size_t(149));
    }

    void agreesWithTheStructuresOfTheZapData()
    {
        const auto structures = csvStructures();
        QSet<QByteArray> compared;
        int used = 0;
        for (const se::CommandInfo &info : se::commands()) {
            for (const FieldInfo &field : info.fields()) {
                const QByteArray name = bytesOf(field.structure);
                if (field.members.empty() || !structures.contains(name))
                    continue;
                QCOMPARE(describedAll(field.members).join('\n'), amended(structures[name], name, used).join('\n'));
                compared += name;
            }
        }
        // The three others are ScheduleEntry by the kind of calendar, with the same fields and widths.
        QCOMPARE(compared.size(), structures.size() - 3);
        QCOMPARE(used, 1);
    }

    void findsEveryDifferenceThatItExpects()
    {
        int used = 0;
        for (const CsvCommand &csv : csvCommands())
            (void)amended(csv.fields, csv.name, used);
        QCOMPARE(used, int(Differences.size()) - 1);
    }

    void findsACommandByWhoSendsIt()
    {
        using enum zcl::Direction;
        QVERIFY(se::commandInfo({se::cluster::Price, ClientToServer, 0x00})->name == "GetCurrentPrice");
        QVERIFY(se::commandInfo({se::cluster::Price, ServerToClient, 0x00})->name == "PublishPrice");
        QVERIFY(se::commandInfo({se::cluster::Metering, ServerToClient, 0x07})->name == "GetSampledDataResponse");
        QVERIFY(!se::commandInfo({se::cluster::Metering, ServerToClient, 0xFE}));
        QVERIFY(!se::commandInfo({zcl::ClusterId(0x0B04), ServerToClient, 0x00}));
        QVERIFY(!se::commandInfo({zcl::ClusterId(0xFFFF), ServerToClient, 0xFF}));
    }

    void knowsTheWidthOfEveryFixedType()
    {
        int fixed = 0;
        for (int code = 0; code <= 0xFF; ++code) {
            const auto type = zcl::DataType(code);
            const zcl::TypeTraits *traits = zcl::traitsOf(type);
            if (!traits || traits->kind == zcl::TypeKind::Float || traits->isString() || se::wireWidth(type) == 0)
                continue;
            QCOMPARE(se::wireWidth(type), std::size_t(traits->size));
            QCOMPARE(se::isSignedOnWire(type), traits->kind == zcl::TypeKind::Signed);
            ++fixed;
        }
        QVERIFY(fixed >= 40);
    }
};

QTEST_APPLESS_MAIN(CommandTableTest)
#include "commandtabletest.moc"
