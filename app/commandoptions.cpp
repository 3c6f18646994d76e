#include "app/commandoptions.h"

#include "app/exitcode.h"

#include <QTextStream>

namespace meterglass::app {

CommandOptions::CommandOptions(const QString &usage, const QString &description) : m_usage(usage)
{
    m_parser.setApplicationDescription(description);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    flag(QStringLiteral("help"), QStringLiteral("Print this."));
}

CommandOptions &CommandOptions::value(const QString &name, const QString &valueName, const QString &description)
{
    m_parser.addOption({name, description, valueName});
    return *this;
}

CommandOptions &CommandOptions::flag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
    return *this;
}

CommandOptions &CommandOptions::positional(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description);
    m_takesPositionals = true;
    return *this;
}

std::optional<int> CommandOptions::read(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList(QStringLiteral("meterglass")) + arguments))
        return refuse(m_parser.errorText());
    if (m_parser.isSet(QStringLiteral("help"))) {
        QString help = m_parser.helpText();
        help.replace(0, help.indexOf(QLatin1Char('\n')), QStringLiteral("Usage: meterglass ") + m_usage);
        QTextStream(stdout) << help;
        return Success;
    }
    if (!m_takesPositionals && !m_parser.positionalArguments().isEmpty())
        return refuse(QLatin1Char('"') + m_parser.positionalArguments().constFirst()
                      + QStringLiteral("\" is not understood; see meterglass --help"));
    return std::nullopt;
}

} // namespace meterglass::app
