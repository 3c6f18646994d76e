#include "ui/display/source/joinentry.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(JoinEntry)
};

constexpr qsizetype DigitsOfNumber = 16;
constexpr qsizetype DigitsOfGroup = 4;

QString unspaced(const QString &typed)
{
    QString digits;
    for (const QChar character : typed) {
        if (!character.isSpace() && character != u'-' && character != u':')
            digits += character;
    }
    return digits;
}

bool isHexadecimal(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character.toLower() >= u'a' && character.toLower() <= u'f');
}

/// In which group of four, from 1, stands what is no digit; nothing where all are.
std::optional<qsizetype> wrongGroup(const QString &digits)
{
    for (qsizetype place = 0; place < digits.size(); ++place) {
        if (!isHexadecimal(digits[place]))
            return place / DigitsOfGroup + 1;
    }
    return {};
}

QString remarkOnCode(const security::InstallCodeError &error, const QString &digits)
{
    using Kind = security::InstallCodeError::Kind;
    switch (error.kind) {
    case Kind::Unfinished:
        return Words::tr("The install code has 16, 20, 28 or 36 digits: %1 so far.").arg(error.digits);
    case Kind::NotADigit:
        return Words::tr("Group %1 of the install code has a character other than 0 to 9 and A to F.")
            .arg(wrongGroup(digits).value_or(0));
    case Kind::TooLong:
        return Words::tr("The install code is too long: it has at most 36 digits.");
    case Kind::WrongChecksum:
        return error.digits < 2 * security::InstallCode::LargestSize
            ? Words::tr("%1 digits of the install code so far: more follow, or one of them is wrong.").arg(error.digits)
            : Words::tr("A digit of the install code is wrong: compare each group with the label.");
    }
    return {};
}

/// @return nothing where the number is whole
QString remarkOnNumber(const QString &digits)
{
    if (const auto group = wrongGroup(digits))
        return Words::tr("Group %1 of the meter's number has a character other than 0 to 9 and A to F.").arg(*group);
    if (digits.size() != DigitsOfNumber)
        return Words::tr("The meter's number has 16 digits: %1 so far.").arg(digits.size());
    return {};
}

} // namespace

JoinEntry joinEntry(const QString &number, const QString &code)
{
    JoinEntry entry;
    const QString digits = unspaced(number);
    const QString codeDigits = unspaced(code);
    entry.remark = remarkOnNumber(digits);
    if (entry.remark.isEmpty())
        entry.device = digits.toULongLong(nullptr, 16);
    auto read = security::InstallCode::fromText(codeDigits.toStdString());
    if (read)
        entry.code = std::move(read).value();
    else if (entry.device)
        entry.remark = remarkOnCode(read.error(), codeDigits);
    if (entry.isWhole())
        entry.remark = Words::tr("The install code is right.");
    return entry;
}

QString inGroups(const QString &typed)
{
    const QString digits = unspaced(typed).toUpper();
    QString groups;
    for (qsizetype place = 0; place < digits.size(); ++place) {
        if (place > 0 && place % DigitsOfGroup == 0)
            groups += u' ';
        groups += digits[place];
    }
    return groups;
}

QString inGroups(ezsp::Eui64 device)
{
    return inGroups(QStringLiteral("%1").arg(device, 16, 16, QLatin1Char('0')));
}

} // namespace meterglass::ui
