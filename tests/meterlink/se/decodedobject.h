#pragma once

#include "meterlink/se/decodedframe.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace meterglass::test {

/// A frame's JSON as an object; empty where it is no JSON.
inline QJsonObject decodedObject(zcl::ByteView bytes, const se::DecodeOptions &options)
{
    std::string text;
    (void)se::appendDecodedFrame(text, bytes, options);
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

} // namespace meterglass::test
