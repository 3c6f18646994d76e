#include "core/scenario/jsontext.h"

#include "core/scenario/jsonscanner.h"

#include <QJsonDocument>

namespace meterglass::core {

Outcome<QJsonObject, JsonError> parseJsonText(const QByteArray &text)
{
    if (text.size() > LargestJsonText)
        return JsonError{{}, QStringLiteral("the text is larger than 1 MiB")};
    if (!QByteArrayView(text).isValidUtf8())
        return JsonError{{}, QStringLiteral("the text is not UTF-8")};
    if (const auto fault = JsonScanner(text).fault())
        return *fault;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return JsonError{{}, error.errorString()};
    return document.object();
}

} // namespace meterglass::core
