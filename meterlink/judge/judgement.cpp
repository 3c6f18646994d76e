#include "meterlink/judge/judgement.h"

namespace meterglass::judge {

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
        return QStringLiteral("supported");
    case Verdict::Missing:
        return QStringLiteral("missing");
    case Verdict::Wrong:
        return QStringLiteral("wrong");
    case Verdict::Untestable:
        return QStringLiteral("untestable");
    }
    return {};
}

std::vector<Judgement> judge(const Transcript &transcript, const core::HomeZone &zone)
{
    const Readout readout(transcript);
    std::vector<Judgement> judgements;
    judgements.reserve(itemChecks().size() + behaviourChecks().size());
    for (const ItemCheck &check : itemChecks()) {
        const std::string title = titleOf(check);
        judgements.push_back({"item-" + title, std::string(check.row), std::string(check.clause), title + " is served",
                              judgeItem(check, readout)});
    }
    for (const Check &check : behaviourChecks())
        judgements.push_back({std::string(check.id), std::string(check.row), std::string(check.clause),
                              std::string(check.title), check.judge(readout, zone)});
    return judgements;
}

Transcript evidenceOf(const Judgement &judgement, const Transcript &transcript)
{
    Transcript evidence;
    evidence.reserve(judgement.finding.evidence.size());
    for (const std::size_t place : judgement.finding.evidence)
        evidence.push_back(transcript.at(place));
    return evidence;
}

} // namespace meterglass::judge
