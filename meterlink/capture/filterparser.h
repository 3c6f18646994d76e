#pragma once

#include "meterlink/capture/filterlexer.h"
#include "meterlink/capture/framefilter.h"

namespace meterglass::capture {

/// Parses one filter; see framefilter.h.
class FilterParser
{
public:
    explicit FilterParser(std::string_view text) : m_lexer(text) { }

    zcl::Decoded<FrameFilter> parse();

private:
    using Node = FrameFilter::Node;
    using Kind = FrameFilter::Kind;
    struct FieldRow;
    /// Of a node in the filter; nothing after an error.
    using Place = std::optional<std::size_t>;

    static const FieldRow *fieldNamed(std::string_view name);

    Place either();
    Place both();
    Place one();
    Place inParentheses();
    Place condition();
    Place comparisonOf(const FieldRow &field);
    Place word(std::string_view text);
    bool readComparison(const FieldRow &field, FilterCondition &condition);
    bool readValue(const FieldRow &field, FilterCondition &condition);

    Place add(Node node);
    Place fail(std::size_t offset, std::string_view expected);

    FilterLexer m_lexer;
    FrameFilter m_filter;
    std::size_t m_depth = 0;
    std::optional<zcl::DecodeError> m_error;
};

} // namespace meterglass::capture
