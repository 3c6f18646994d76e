#include "meterlink/judge/inquiry.h"

#include "meterlink/judge/check.h"
#include "meterlink/se/clusters.h"

#include <map>

namespace meterglass::judge {

Inquiry::Inquiry(han::HanExchange &exchange, han::HanAddress meter)
    : m_exchange(exchange),
      m_meter(meter),
      m_left(allQuestions())
{
    advance();
}

std::vector<Inquiry::Question> Inquiry::allQuestions()
{
    std::map<zcl::ClusterId, std::vector<zcl::AttributeId>> wanted;
    wanted[se::cluster::Basic] = {se::basic::ManufacturerName, se::basic::ModelIdentifier,
                                  se::basic::ApplicationVersion};
    for (const ItemCheck &check : itemChecks())
        wanted[check.cluster].push_back(check.id);
    std::vector<Question> questions;
    questions.reserve(wanted.size());
    for (auto &[cluster, attributes] : wanted)
        questions.push_back({cluster, std::move(attributes)});
    return questions;
}

bool Inquiry::advance()
{
    if (m_prober)
        return m_prober->isDone();
    if (m_reader && !m_reader->isDone())
        return false;
    if (m_left.empty()) {
        m_prober = std::make_unique<Prober>(m_exchange, m_meter);
        return false;
    }
    const Question question = std::move(m_left.back());
    m_left.pop_back();
    m_reader =
        std::make_unique<attributes::AttributeReader>(m_exchange, m_meter, question.cluster, question.attributes);
    return false;
}

} // namespace meterglass::judge
