#pragma once

#include "core/outcome/outcome.h"
#include "meterlink/zcl/bytes.h"

#include <QString>

#include <functional>
#include <string>

namespace meterglass::app {

class CommandOptions;

/// What `meterglass decode` makes of one frame of the layer that it was asked for.
class FrameDecoder
{
public:
    /// Appends the frame's object. @return whether the frame could be decoded
    using Append = std::function<bool(std::string &text, zcl::ByteView frame)>;

    FrameDecoder(std::string_view layer, Append append) : m_layer(layer), m_append(std::move(append)) { }

    /// Declares the options that say which layer it is and what the frame does not.
    static void addOptions(CommandOptions &options);
    /// @return or why the options are refused
    static core::Outcome<FrameDecoder, QString> from(const CommandOptions &options);

    /// Appends the frame's object as a line. @return whether it could be decoded
    bool appendLine(std::string &text, std::string_view hex) const;

private:
    std::string_view m_layer;
    Append m_append;
};

} // namespace meterglass::app
