#include "meterlink/capture/filterparser.h"

#include "meterlink/capture/filtervalue.h"

#include <algorithm>
#include <array>

namespace meterglass::capture {

namespace {

using Field = FilterCondition::Field;
using Comparison = FilterCondition::Comparison;
using Token = FilterToken::Kind;

constexpr std::size_t DeepestNesting = 100;
constexpr std::size_t MostNodes = 1000;

enum class Compared : std::uint8_t { InOrder, AsEqual, ByContent, Alone, AloneOrEqual };

struct ComparisonRow
{
    std::string_view text;
    Comparison comparison;
};
constexpr ComparisonRow Comparisons[] = {
    {"==", Comparison::Equal},        {"=", Comparison::Equal},      {"!=", Comparison::NotEqual},
    {"<", Comparison::Less},          {"<=", Comparison::LessEqual}, {">", Comparison::Greater},
    {">=", Comparison::GreaterEqual},
};

} // namespace

struct FilterParser::FieldRow
{
    std::string_view name;
    Field field;
    FilterValue value;
    Compared compared;
};

const FilterParser::FieldRow *FilterParser::fieldNamed(std::string_view name)
{
    static constexpr auto Fields = std::to_array<FieldRow>({
        {"number", Field::Number, FilterValue::Number, Compared::InOrder},
        {"time", Field::Time, FilterValue::Time, Compared::InOrder},
        {"node", Field::Node, FilterValue::Number, Compared::AsEqual},
        {"from", Field::From, FilterValue::Number, Compared::InOrder},
        {"to", Field::To, FilterValue::Number, Compared::InOrder},
        {"endpoint", Field::Endpoint, FilterValue::Number, Compared::AsEqual},
        {"profile", Field::Profile, FilterValue::Number, Compared::InOrder},
        {"cluster", Field::Cluster, FilterValue::Cluster, Compared::InOrder},
        {"command", Field::Command, FilterValue::Command, Compared::InOrder},
        {"attribute", Field::Attribute, FilterValue::Attribute, Compared::AsEqual},
        {"sequence", Field::Sequence, FilterValue::Number, Compared::InOrder},
        {"manufacturer", Field::Manufacturer, FilterValue::Number, Compared::InOrder},
        {"direction", Field::Direction, FilterValue::Direction, Compared::AsEqual},
        {"side", Field::Side, FilterValue::Side, Compared::AsEqual},
        {"security", Field::Security, FilterValue::Security, Compared::InOrder},
        {"latency", Field::Latency, FilterValue::Duration, Compared::InOrder},
        {"length", Field::Length, FilterValue::Number, Compared::InOrder},
        {"bytes", Field::Bytes, FilterValue::Bytes, Compared::ByContent},
        {"remark", Field::Remark, FilterValue::Remark, Compared::AloneOrEqual},
        {"answer", Field::Answer, FilterValue::None, Compared::Alone},
        {"sealed", Field::Sealed, FilterValue::None, Compared::Alone},
    });
    const auto row = std::find_if(Fields.begin(), Fields.end(),
                                  [name](const FieldRow &candidate) { return candidate.name == name; });
    return row == Fields.end() ? nullptr : &*row;
}

zcl::Decoded<FrameFilter> FilterParser::parse()
{
    if (m_lexer.current().kind == Token::End)
        return std::move(m_filter);
    if (either() && m_lexer.current().kind != Token::End)
        fail(m_lexer.current().offset, "and, or, or the filter's end");
    if (m_error)
        return *m_error;
    return std::move(m_filter);
}

FilterParser::Place FilterParser::either()
{
    Place left = both();
    while (left && m_lexer.current().is("or")) {
        m_lexer.take();
        const Place right = both();
        left = right ? add({Kind::Or, *left, *right, {}}) : std::nullopt;
    }
    return left;
}

FilterParser::Place FilterParser::both()
{
    Place left = one();
    while (left) {
        const FilterToken &next = m_lexer.current();
        if (next.is("or") || next.kind == Token::Close || next.kind == Token::End)
            break;
        if (next.is("and"))
            m_lexer.take();
        const Place right = one();
        left = right ? add({Kind::And, *left, *right, {}}) : std::nullopt;
    }
    return left;
}

FilterParser::Place FilterParser::one()
{
    if (m_depth == DeepestNesting)
        return fail(m_lexer.current().offset, "less inside each other");
    ++m_depth;
    Place place;
    if (m_lexer.current().is("not")) {
        m_lexer.take();
        const Place inner = one();
        place = inner ? add({Kind::Not, *inner, 0, {}}) : std::nullopt;
    } else {
        place = m_lexer.current().kind == Token::Open ? inParentheses() : condition();
    }
    --m_depth;
    return place;
}

FilterParser::Place FilterParser::inParentheses()
{
    m_lexer.take();
    const Place inner = either();
    if (inner && m_lexer.current().kind != Token::Close)
        return fail(m_lexer.current().offset, "a closing parenthesis");
    if (inner)
        m_lexer.take();
    return inner;
}

FilterParser::Place FilterParser::condition()
{
    const FilterToken token = m_lexer.current();
    if (token.kind == Token::Unclosed)
        return fail(token.offset, "a closing quote");
    if ((token.kind != Token::Word && token.kind != Token::Quoted) || token.is("and") || token.is("or"))
        return fail(token.offset, "a field such as cluster, or a word to look for");
    m_lexer.take();
    const FieldRow *field = token.kind == Token::Word ? fieldNamed(token.text) : nullptr;
    if (field)
        return comparisonOf(*field);
    if (token.kind == Token::Word && m_lexer.current().kind == Token::Comparison)
        return fail(token.offset, "the name of a field, such as cluster, command, attribute or node");
    return word(token.text);
}

FilterParser::Place FilterParser::comparisonOf(const FieldRow &field)
{
    FilterCondition condition;
    condition.field = field.field;
    const bool canBeAlone = field.compared == Compared::Alone || field.compared == Compared::AloneOrEqual;
    const bool isAlone = canBeAlone && m_lexer.current().kind != Token::Comparison;
    constexpr std::int64_t EveryRemark = 0xFF;
    if (isAlone || field.compared == Compared::Alone) {
        condition.number = EveryRemark;
        return add({Kind::Condition, 0, 0, std::move(condition)});
    }
    if (!readComparison(field, condition) || !readValue(field, condition))
        return std::nullopt;
    const bool isOrdered = condition.comparison != Comparison::Equal && condition.comparison != Comparison::NotEqual;
    if (isOrdered && condition.isNamed)
        return fail(m_lexer.current().offset, "a number after < and >");
    return add({Kind::Condition, 0, 0, std::move(condition)});
}

bool FilterParser::readComparison(const FieldRow &field, FilterCondition &condition)
{
    const FilterToken token = m_lexer.take();
    if (field.compared == Compared::ByContent) {
        if (!token.is("contains"))
            fail(token.offset, "contains");
        return !m_error;
    }
    const auto row = std::find_if(std::begin(Comparisons), std::end(Comparisons),
                                  [&token](const ComparisonRow &candidate) { return candidate.text == token.text; });
    const bool isKnown = token.kind == Token::Comparison && row != std::end(Comparisons);
    if (isKnown)
        condition.comparison = row->comparison;
    const bool isEquality = condition.comparison == Comparison::Equal || condition.comparison == Comparison::NotEqual;
    if (field.compared != Compared::InOrder && (!isKnown || !isEquality))
        fail(token.offset, "== or !=");
    else if (!isKnown)
        fail(token.offset, "a comparison: == != < <= > >=");
    return !m_error;
}

bool FilterParser::readValue(const FieldRow &field, FilterCondition &condition)
{
    const FilterToken token = m_lexer.take();
    const bool isText = token.kind == Token::Word || token.kind == Token::Quoted;
    if (field.value == FilterValue::Time && !m_filter.m_zone)
        m_filter.m_zone = std::make_shared<const core::HomeZone>();
    if (!isText || !readFilterValue(field.value, token.text, m_filter.m_zone.get(), condition))
        fail(token.offset, expectedOf(field.value));
    return !m_error;
}

FilterParser::Place FilterParser::word(std::string_view text)
{
    FilterCondition condition;
    condition.keys = filternames::commands(text, filternames::Match::Part);
    condition.clusters = filternames::clusters(text, filternames::Match::Part);
    condition.attributes = filternames::attributes(text, filternames::Match::Part);
    return add({Kind::Condition, 0, 0, std::move(condition)});
}

FilterParser::Place FilterParser::add(Node node)
{
    if (m_filter.m_nodes.size() == MostNodes)
        return fail(m_lexer.current().offset, "a shorter filter");
    m_filter.m_nodes.push_back(std::move(node));
    return m_filter.m_nodes.size() - 1;
}

FilterParser::Place FilterParser::fail(std::size_t offset, std::string_view expected)
{
    if (!m_error)
        m_error = zcl::DecodeError{offset, expected};
    return std::nullopt;
}

} // namespace meterglass::capture
