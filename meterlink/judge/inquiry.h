#pragma once

#include "meterlink/attributes/attributereader.h"
#include "meterlink/judge/prober.h"

namespace meterglass::judge {

/// Asks a meter anew who it is and for every data item that it has to serve, then for what it must refuse, so that it
/// can be judged at any time of a watch.
///
/// What the meter answers is for whoever keeps the transcript. Owned by whoever examines, on the application's thread.
class Inquiry
{
public:
    /// Begins at once. @param exchange must outlive the inquiry
    Inquiry(han::HanExchange &exchange, han::HanAddress meter);

    /// Goes on with the next question, once the one before has come to its end. @return whether there are none left
    bool advance();

private:
    struct Question
    {
        zcl::ClusterId cluster;
        std::vector<zcl::AttributeId> attributes;
    };
    static std::vector<Question> allQuestions();

    han::HanExchange &m_exchange;
    han::HanAddress m_meter;
    std::vector<Question> m_left;
    std::unique_ptr<attributes::AttributeReader> m_reader;
    std::unique_ptr<Prober> m_prober;
};

} // namespace meterglass::judge
