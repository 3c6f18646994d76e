#include "core/scenario/jsontext.h"

#include <QTest>

using namespace meterglass::core;

/// The text of a document, before anything is asked of what it says.
class JsonTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAKeyThatStandsTwice_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *sentence, const char *text, const char *path) {
            QTest::newRow(sentence) << QByteArray(text) << QString::fromUtf8(path);
        };
        row("at the top", "{\"a\":1,\"a\":2}", "a");
        row("with the same value", "{\"a\":1,\"b\":2,\"a\":1}", "a");
        row("in an object", "{\"a\":{\"b\":1,\"c\":2,\"b\":3}}", "a.b");
        row("in an object of an array", "{\"a\":[0,{\"b\":1},{\"b\":1,\"b\":1}]}", "a[2].b");
        row("in an array of an array", "{\"a\":[[],[{\"b\":1,\"b\":1}]]}", "a[1][0].b");
        row("once as an escape", "{\"ab\":1,\"a\\u0062\":2}", "ab");
        row("as an escape of other case", "{\"\\u00e9\":1,\"\\u00E9\":2}", "[\"\xc3\xa9\"]");
        row("once as a pair of surrogates", "{\"\xf0\x9f\x98\x80\":1,\"\\ud83d\\ude00\":2}", "[\"??\"]");
        row("of no letters", "{\"\":1,\"\":2}", "[\"\"]");
        row("with a quote in it", "{\"a\\\"\":1,\"a\\u0022\":2}", "[\"a\"\"]");
        row("with a line break in it", "{\"a\\n\":1,\"a\\n\":2}", "[\"a?\"]");
        row("after values of every kind", "{\"a\":[true,false,null,-1.5e+3,\"\\\\\\\"{\"],\"b\":{},\"a\":0}", "a");
    }
    void refusesAKeyThatStandsTwice()
    {
        QFETCH(QByteArray, text);
        const auto parsed = parseJsonText(text);
        QVERIFY(!parsed);
        QTEST(parsed.error().path, "path");
        QVERIFY(parsed.error().reason.contains(QStringLiteral("twice")));
    }

    void acceptsTheSameKeyInDifferentObjects()
    {
        const auto parsed = parseJsonText(" {\"a\":{\"a\":{\"a\":1}},\"b\":[{\"a\":1},{\"a\":2}],\"A\":3, \"a \":4} ");
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text()));
        QCOMPARE(parsed->keys(),
                 (QStringList{QStringLiteral("A"), QStringLiteral("a"), QStringLiteral("a "), QStringLiteral("b")}));
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *sentence, const QByteArray &text, const char *where) {
            QTest::newRow(sentence) << text << QString::fromUtf8(where);
        };
        row("nothing", "", "line 1, column 1");
        row("blanks", " \n", "line 2, column 1");
        row("a number", "1", "line 1, column 1");
        row("an array", "[]", "line 1, column 1");
        row("an object that does not end", "{", "line 1, column 2");
        row("a comma at the end", "{\n  \"a\": 1,\n}", "line 3, column 1");
        row("a comma at the end of an array", "{\"a\": [1,]}", "line 1, column 10");
        row("no comma", "{\"a\": 1\n \"b\": 2}", "line 2, column 2");
        row("no colon", "{\"a\" 1}", "line 1, column 6");
        row("no value", "{\"a\": }", "line 1, column 7");
        row("a comment", "{ // why\n}", "line 1, column 3");
        row("a key without quotes", "{a: 1}", "line 1, column 2");
        row("quotes of the other kind", "{'a': 1}", "line 1, column 2");
        row("a string that does not end", "{\"a", "line 1, column 4");
        row("a string over two lines", "{\"a\": \"b\nc\"}", "line 1, column 9");
        row("a tab in a string", "{\"a\": \"\t\"}", "line 1, column 8");
        row("an escape that there is not", "{\"a\": \"\\q\"}", "line 1, column 9");
        row("half an escape", "{\"a\": \"\\u12\"}", "line 1, column 12");
        row("a number that begins with 0", "{\"a\": 01}", "line 1, column 8");
        row("a number that ends with a point", "{\"a\": 1.}", "line 1, column 9");
        row("a number that begins with a point", "{\"a\": .5}", "line 1, column 7");
        row("a number with a plus", "{\"a\": +1}", "line 1, column 7");
        row("a number with half an exponent", "{\"a\": 1e}", "line 1, column 9");
        row("infinity", "{\"a\": Infinity}", "line 1, column 7");
        row("half a word", "{\"a\": tru}", "line 1, column 7");
        row("something after the end", "{}\n{}", "line 2, column 1");
        row("a byte of 0 after the end", QByteArray("{}\0", 3), "line 1, column 3");
        row("beyond letters of two bytes", "{\"\xc3\xa9\xc3\xa9\": x}", "line 1, column 8");
        row("a mark of byte order", "\xef\xbb\xbf{}", "line 1, column 1");
        row("bytes that are not UTF-8", "{\"\xff\": 1}", "UTF-8");
        row("nested too deep", "{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + "}", "32 deep");
        row("nested beyond all measure", "{\"a\":" + QByteArray(500'000, '['), "32 deep");
        row("a text without end", QByteArray(LargestJsonText + 1, ' '), "1 MiB");
    }
    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto parsed = parseJsonText(text);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().reason.contains(where), qPrintable(parsed.error().text()));
        QVERIFY(parsed.error().path.isEmpty());
    }

    void acceptsTheDeepestNesting()
    {
        QVERIFY(parseJsonText("{\"a\":" + QByteArray(31, '[') + QByteArray(31, ']') + "}"));
    }
};

QTEST_APPLESS_MAIN(JsonTextTest)
#include "jsontexttest.moc"
