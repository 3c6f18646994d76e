#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace meterglass::se {

/// A field of a frame as a person looks at it: what it says and which bytes say so.
struct FieldNode
{
    std::string name;
    /// As JSON has it (valuejson.h); empty where the children say it.
    std::string value;
    /// Of its bytes in the frame.
    std::size_t offset = 0;
    std::size_t size = 0;
    std::vector<FieldNode> children;

    bool operator==(const FieldNode &) const = default;
};

using FieldNodes = std::vector<FieldNode>;

} // namespace meterglass::se
