#pragma once

#include "tests/support/hex.h"

#include <QByteArrayList>

namespace meterglass::test {

/// ASH frames written the slow way, a bit and a byte at a time, from words: "DATA 2 5 0 00000002" (frmNum, ackNum,
/// reTx, data), "ACK 6", "NAK 5", each with "-" behind it for not ready, "RST", "RSTACK 0b", "ERROR 51".
class NaiveAsh
{
public:
    /// @param words frames between semicolons
    /// @return their bytes in hexadecimal, a frame a line
    static QByteArray frames(const QByteArray &words)
    {
        QByteArrayList all;
        for (const QByteArray &frame : words.split(';'))
            all += stuffed(plain(frame.simplified().split(' ')));
        return all.join('\n');
    }

private:
    static QByteArray plain(const QByteArrayList &words)
    {
        const QByteArray &type = words[0];
        const auto number = [&words](qsizetype index) { return words[index].left(1).toInt(); };
        if (type == "DATA")
            return char(number(1) << 4 | number(3) << 3 | number(2)) + masked(QByteArray::fromHex(words[4]));
        const int notReady = words.back() == "-" ? 0x08 : 0;
        if (type == "ACK" || type == "NAK")
            return QByteArray(1, char((type == "ACK" ? 0x80 : 0xA0) | notReady | number(1)));
        if (type == "RST")
            return QByteArray(1, char(0xC0));
        return char(type == "RSTACK" ? 0xC1 : 0xC2) + QByteArray::fromHex("02" + words[1]);
    }

    static QByteArray masked(QByteArray data)
    {
        int mask = 0x42;
        for (char &byte : data) {
            byte = char(byte ^ mask);
            mask = mask % 2 ? (mask / 2) ^ 0xB8 : mask / 2;
        }
        return data;
    }

    static QByteArray stuffed(const QByteArray &plain)
    {
        int check = 0xFFFF;
        for (const char byte : plain) {
            for (int bit = 7; bit >= 0; --bit)
                check = ((check * 2) & 0xFFFF) ^ ((check >> 15 & 1) == (byte >> bit & 1) ? 0 : 0x1021);
        }
        QByteArray bytes;
        for (const char byte : QByteArray(plain + char(check >> 8) + char(check & 0xFF))) {
            if (QByteArray::fromHex("7e7d1113181a").contains(byte))
                bytes += char(0x7D);
            bytes += QByteArray::fromHex("7e7d1113181a").contains(byte) ? char(byte ^ 0x20) : byte;
        }
        const bool isReset = plain[0] == char(0xC0) || plain[0] == char(0xC1);
        bytes += char(0x7E);
        return QByteArray(isReset ? char(0x1A) + bytes : bytes).toHex(' ');
    }
};

} // namespace meterglass::test
