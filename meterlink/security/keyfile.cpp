#include "meterlink/security/keyfile.h"

#include "core/file/ownerfile.h"
#include "core/file/setaside.h"
#include "meterlink/security/hankeysjson.h"

#include <QJsonDocument>
#include <QLockFile>

namespace meterglass::security {

namespace {

/// Another program holds the lock while it writes one file.
constexpr std::chrono::seconds LockPatience{5};

core::Outcome<HanKeys, HanKeysError> keysIn(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return HanKeysError{HanKeysError::Kind::Damaged,
                            QStringLiteral("it is no JSON object (at character %1)").arg(error.offset)};
    return hanKeysFrom(document.object());
}

} // namespace

core::Outcome<KeyFile, KeyFile::Error> KeyFile::open(const QString &path)
{
    const auto content = core::ownerfile::read(path);
    if (!content)
        return Error{content.error().what};
    KeyFile file(path);
    if (content->wasOpenToOthers)
        file.m_notes.append(path
                            + QStringLiteral(": others could read this file; now its owner alone can. If somebody may "
                                             "have, make new keys."));
    if (content->bytes.isEmpty())
        return file;
    auto keys = keysIn(content->bytes);
    if (keys) {
        file.m_keys = std::move(keys).value();
        return file;
    }
    const HanKeysError &damage = keys.error();
    const QString name = damage.kind == HanKeysError::Kind::Damaged ? core::setAside(path) : QString();
    if (name.isEmpty())
        return Error{path + QStringLiteral(": ") + damage.what};
    file.m_notes.append(path + QStringLiteral(": ") + damage.what + QStringLiteral("; it is kept as ") + name);
    return file;
}

/// One that is empty has been taken away: what was read of it holds.
std::optional<KeyFile::Error> KeyFile::readAgain()
{
    const auto content = core::ownerfile::read(m_path);
    if (!content)
        return Error{content.error().what};
    if (content->bytes.isEmpty())
        return std::nullopt;
    auto keys = keysIn(content->bytes);
    if (!keys)
        return Error{m_path + QStringLiteral(": ") + keys.error().what};
    m_keys = std::move(keys).value();
    return std::nullopt;
}

std::optional<KeyFile::Error> KeyFile::update(const Change &change)
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    // Where the folder takes no lock it takes no keys either, and writing them says why.
    if (!lock.tryLock(static_cast<int>(std::chrono::milliseconds(LockPatience).count()))
        && lock.error() == QLockFile::LockFailedError)
        return Error{m_path + QStringLiteral(": another program keeps it locked")};
    if (auto error = readAgain())
        return error;
    HanKeys keys = m_keys;
    change(keys);
    const QByteArray text = QJsonDocument(toJson(keys)).toJson();
    if (const auto error = core::ownerfile::write(m_path, text))
        return Error{error->what};
    m_keys = std::move(keys);
    return std::nullopt;
}

} // namespace meterglass::security
