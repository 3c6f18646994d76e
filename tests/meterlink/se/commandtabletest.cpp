#include "meterlink/se/commandtable.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/wiretype.h"

#include <QFile>
#include <QTest>

using namespace meterglass;
using se::CommandId;
using se::FieldInfo;

namespace {

/// A row of se_commands.csv: a command as the ZAP data has it.
struct CsvCommand
{
    CommandId id;
    QByteArray name;
    QByteArrayList fields; ///< "name:type", with "[]" for a list and a trailing "?" where a frame may end before it
};

QByteArray fieldOf(QByteArray text)
{
    text = text.trimmed();
    const qsizetype release = text.indexOf("{se-");
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

QByteArray described(const FieldInfo &field)
{
    const auto traits = zcl::traitsOf(field.type);
    QByteArray text(field.name.data(), qsizetype(field.name.size()));
    text += ':';
    text += QByteArray(traits->name.data(), qsizetype(traits->name.size()));
    text += field.isList ? "[]" : "";
    text += field.isOptional ? "?" : "";
    return text;
}

} // namespace

/// The commands' structs against the ZAP data.
class CommandTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheZapData_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < se::commands().size(); ++index)
            QTest::newRow(std::string(se::commands()[index].name).c_str()) << int(index);
        QVERIFY(se::commands().size() >= 4);
    }
    void agreesWithTheZapData()
    {
        QFETCH(const int, index);
        const se::CommandInfo &info = se::commands()[std::size_t(index)];
        const QList<CsvCommand> rows = csvCommands();
        QCOMPARE(rows.size(), 149);
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&info](const CsvCommand &csv) { return csv.id == info.id; });
        QVERIFY(row != rows.end());
        QCOMPARE(QByteArray(info.name.data(), qsizetype(info.name.size())), row->name);
        QByteArrayList fields;
        for (const FieldInfo &field : info.fields())
            fields += described(field);
        QCOMPARE(fields.join('\n'), row->fields.join('\n'));
    }

    void findsACommandByWhoSendsIt()
    {
        using enum zcl::Direction;
        QVERIFY(se::commandInfo({se::cluster::Price, ClientToServer, 0x00})->name == "GetCurrentPrice");
        QVERIFY(se::commandInfo({se::cluster::Price, ServerToClient, 0x00})->name == "PublishPrice");
        QVERIFY(se::commandInfo({se::cluster::Metering, ServerToClient, 0x07})->name == "GetSampledDataResponse");
        QVERIFY(!se::commandInfo({se::cluster::Metering, ServerToClient, 0xFE}));
        QVERIFY(!se::commandInfo({zcl::ClusterId(0x0B04), ServerToClient, 0x00}));
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
