#include "meterlink/security/installcode.h"

#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass::security;
using meterglass::test::hex;
using meterglass::test::hexOf;
using Kind = InstallCodeError::Kind;

namespace {

constexpr std::string_view Longest = "83FED3407A939723A5C639B26916D505C3B5";

} // namespace

class InstallCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The examples that the makers of ZigBee stacks publish; shared/tools/se_pcap.py's AES-MMO and a CRC-16/X-25 in
    // Python agree with them.
    void makesALinkKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("6 octets") << QByteArray("83FED3407A932B70") << QByteArray("cd4fa064773f46941ec986c09963d1a8");
        QTest::newRow("8 octets") << QByteArray("83FED3407A939738C552")
                                  << QByteArray("a833a77434f3bfbd7a7ab97942149287");
        QTest::newRow("12 octets") << QByteArray("83FED3407A939723A5C639FF4C12")
                                   << QByteArray("58c1828cf7f1c3fe29e7b1024ad84bfa");
        QTest::newRow("16 octets") << QByteArray(Longest.data(), Longest.size())
                                   << QByteArray("66b6900981e1ee3ca4206b6b861c02bb");
        QTest::newRow("in groups") << QByteArray(" 83FE D340 7A93 9723-A5C6 39B2 6916-D505 c3b5 ")
                                   << QByteArray("66b6900981e1ee3ca4206b6b861c02bb");
        QTest::newRow("octets between colons")
            << QByteArray("83:fe:d3:40:7a:93:2b:70") << QByteArray("cd4fa064773f46941ec986c09963d1a8");
    }
    void makesALinkKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, key);
        const auto code = InstallCode::fromText(text.toStdString());
        QVERIFY(code);
        QCOMPARE(hexOf(code->linkKey().octets()), hexOf(hex(key)));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("digits");
        const auto row = [](const char *name, const QByteArray &text, Kind kind, int place, int digits) {
            QTest::newRow(name) << text << kind << place << digits;
        };
        const QByteArray longest(Longest.data(), Longest.size());
        row("nothing", "", Kind::Unfinished, 0, 0);
        row("blanks", "  ", Kind::Unfinished, 2, 0);
        row("half an octet", "83FED3407A932B7", Kind::Unfinished, 15, 15);
        row("between two lengths", "83FED3407A932B70 12", Kind::Unfinished, 19, 18);
        row("an O for a 0", "83FED34O", Kind::NotADigit, 7, 7);
        row("a character beyond ASCII", "83F\xC3\x9F", Kind::NotADigit, 3, 3);
        row("two digits exchanged", "83FED3407A392B70", Kind::WrongChecksum, 16, 16);
        row("the checksum's octets exchanged", "83FED3407A93702B", Kind::WrongChecksum, 16, 16);
        row("a digit too many", longest + " 0", Kind::TooLong, 37, 36);
        row("what is no digit after the end", longest + "x", Kind::NotADigit, 36, 36);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(Kind, kind);
        QFETCH(int, place);
        QFETCH(int, digits);
        const auto code = InstallCode::fromText(text.toStdString());
        QVERIFY(!code);
        QVERIFY(code.error() == (InstallCodeError{kind, std::size_t(place), std::size_t(digits)}));
    }

    void isWrittenAsItIsRead()
    {
        QCOMPARE(InstallCode::fromText(Longest)->toText(), std::string(Longest));
        QCOMPARE(InstallCode::fromText("83fe d340 7a93 2b70")->toText(), std::string("83FED3407A932B70"));
    }

    /// The vector of coordinator-protocols.md.
    void makesTheChecksum()
    {
        constexpr std::array<std::uint8_t, 16> Octets{0x83, 0xFE, 0xD3, 0x40, 0x7A, 0x93, 0x97, 0x23,
                                                      0xA5, 0xC6, 0x39, 0xB2, 0x69, 0x16, 0xD5, 0x05};
        QCOMPARE(InstallCode::withChecksum(Octets).toText(), std::string("83FED3407A939723A5C639B26916D505C3B5"));
    }

    void oneByChanceIsSoundAndLikeNoOther()
    {
        const InstallCode code = InstallCode::random();
        QCOMPARE(code.octets().size(), InstallCode::LargestSize);
        const auto read = InstallCode::fromText(code.toText());
        QVERIFY(read && *read == code);
        QVERIFY(InstallCode::random() != code);
    }

    void isUnfinishedUntilTheLastDigit()
    {
        for (std::size_t digits = 0; digits < Longest.size(); ++digits) {
            const auto code = InstallCode::fromText(Longest.substr(0, digits));
            QVERIFY(!code);
            const bool isLong = digits == 16 || digits == 20 || digits == 28;
            QVERIFY(code.error().kind == (isLong ? Kind::WrongChecksum : Kind::Unfinished));
        }
    }

    void noticesEveryWrongDigit()
    {
        for (std::size_t place = 0; place < Longest.size(); ++place) {
            for (const char digit : std::string_view("0123456789ABCDEF")) {
                std::string text(Longest);
                text[place] = digit;
                QCOMPARE(InstallCode::fromText(text).hasValue(), digit == Longest[place]);
            }
        }
    }
};

QTEST_APPLESS_MAIN(InstallCodeTest)
#include "installcodetest.moc"
