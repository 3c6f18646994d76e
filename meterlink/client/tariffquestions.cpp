#include "meterlink/client/tariffquestions.h"

#include "meterlink/se/commandcodec.h"

namespace meterglass::client {

namespace {

/// Which command answers which.
template<typename Question>
struct Answered;
template<>
struct Answered<se::GetCalendar>
{
    using By = se::PublishCalendar;
};
template<>
struct Answered<se::GetSeasons>
{
    using By = se::PublishSeasons;
};
template<>
struct Answered<se::GetWeekProfiles>
{
    using By = se::PublishWeekProfile;
};
template<>
struct Answered<se::GetDayProfiles>
{
    using By = se::PublishDayProfile;
};
template<>
struct Answered<se::GetSpecialDays>
{
    using By = se::PublishSpecialDays;
};
template<>
struct Answered<se::GetTierLabels>
{
    using By = se::PublishTierLabels;
};

} // namespace

han::HanRequest requestOf(han::HanAddress meter, const TariffQuestion &question)
{
    return std::visit(
        [meter]<typename Question>(const Question &asked) {
            return han::HanRequest(meter, Question::Id, Answered<Question>::By::Id, se::encodeCommand(asked));
        },
        question);
}

han::HanExchange::CommandCount countOf(const TariffQuestion &question)
{
    return [question](const zcl::FrameView &frame) -> std::size_t {
        const auto page = pageIn(frame.payload, question);
        return page ? commandsOf(*page) : 1;
    };
}

std::optional<TariffPage> pageIn(zcl::ByteView payload, const TariffQuestion &question)
{
    return std::visit(
        [payload]<typename Question>(const Question & /*asked*/) -> std::optional<TariffPage> {
            const auto command = se::decodeCommand<typename Answered<Question>::By>(payload);
            return command ? std::optional<TariffPage>(*command) : std::nullopt;
        },
        question);
}

} // namespace meterglass::client
