#pragma once

#include <QCommandLineParser>

#include <optional>

namespace meterglass::app {

/// The options of one subcommand.
class CommandOptions
{
public:
    /// @param usage what follows the program's name
    CommandOptions(const QString &usage, const QString &description);

    /// An option that takes a value, such as `--until TIME`.
    CommandOptions &value(const QString &name, const QString &valueName, const QString &description);
    /// An option that is there or not.
    CommandOptions &flag(const QString &name, const QString &description);
    /// An argument without a name.
    CommandOptions &positional(const QString &name, const QString &description);

    /// Reads the arguments that follow the subcommand. @return an exit code where there is nothing left to do: help was
    /// printed, or the usage was refused
    std::optional<int> read(const QStringList &arguments);

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString valueOf(const QString &name) const { return m_parser.value(name); }
    /// All values of an option that was given several times.
    QStringList valuesOf(const QString &name) const { return m_parser.values(name); }
    QStringList positionals() const { return m_parser.positionalArguments(); }

private:
    QString m_usage;
    QCommandLineParser m_parser;
    bool m_takesPositionals = false;
};

} // namespace meterglass::app
