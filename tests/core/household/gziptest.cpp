#include "core/household/gzip.h"

#include <QTest>

using namespace meterglass::core;

namespace {

/// `printf 'unix_utc,power\n1000,5\n1006,7\n' | gzip -9n`, gzip 1.12.
const QByteArray Packed =
    QByteArray::fromHex("1f8b08000000000002032bcdcbac882f2d49d629c82f4f2de232343030d0310551663ae65c00e281743a1d000000");
const QByteArray Content("unix_utc,power\n1000,5\n1006,7\n");
/// `head -c 1000000 /dev/zero | gzip -9n`, gzip 1.12: 1,000,000 bytes of 0.
const QByteArray Zeros =
    QByteArray::fromBase64("H4sIAAAAAAACA+3BAQEAAACCIP+vbkhAAQ" + QByteArray(1290, 'A') + "rwaey3kSQEIPAA==");

constexpr qsizetype Limit = 1 << 20;

} // namespace

class GzipTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacks()
    {
        QVERIFY(isGzip(Packed));
        const auto content = gunzip(Packed, Limit);
        QVERIFY(content);
        QCOMPARE(content.value(), Content);
    }

    void unpacksMemberAfterMember()
    {
        const auto content = gunzip(QByteArray(Packed + Packed), Limit);
        QVERIFY(content);
        QCOMPARE(content.value(), QByteArray(Content + Content));
    }

    void knowsItsOwn()
    {
        QVERIFY(!isGzip(QByteArray()));
        QVERIFY(!isGzip(QByteArray("\x1f")));
        QVERIFY(!isGzip(Content));
    }

    void refusesEveryPrefix()
    {
        for (qsizetype length = 0; length < Packed.size(); ++length) {
            const auto content = gunzip(Packed.first(length), Limit);
            QVERIFY2(!content, qPrintable(QString::number(length)));
            QCOMPARE(content.error(), QStringLiteral("it ends before its gzip stream does"));
        }
    }

    /// The check sum guards the content. Some bits carry none: the time, the name of the system, what fills the last
    /// byte.
    void neverTakesADamagedByteForAnother()
    {
        for (qsizetype offset = 0; offset < Packed.size(); ++offset) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = Packed;
                damaged[offset] = char(damaged[offset] ^ (1 << bit));
                const auto content = gunzip(damaged, Limit);
                QVERIFY(!content || content.value() == Content);
            }
        }
    }

    void refusesWhatFollows()
    {
        const auto content = gunzip(QByteArray(Packed + "more"), Limit);
        QVERIFY(!content);
        QCOMPARE(content.error(), QStringLiteral("its gzip stream is damaged"));
    }

    void unpacksUpToTheLimit()
    {
        const auto content = gunzip(Zeros, 1'000'000);
        QVERIFY(content);
        QCOMPARE(content.value(), QByteArray(1'000'000, '\0'));
        QVERIFY(!gunzip(Zeros, 999'999));
        QVERIFY(gunzip(Zeros, 999'999).error().contains(QStringLiteral("more than 999999 bytes")));
        QVERIFY(gunzip(Zeros, 100).error().contains(QStringLiteral("larger than 100 bytes")));
    }
};

QTEST_APPLESS_MAIN(GzipTest)
#include "gziptest.moc"
