#pragma once

#include "meterlink/judge/check.h"

#include <QString>

namespace meterglass::judge {

/// One requirement and what a meter was found to do about it.
struct Judgement
{
    std::string check;
    std::string row;
    std::string clause;
    std::string title;
    Finding finding;

    bool operator==(const Judgement &) const = default;
};

/// In one word: "supported".
QString verdictName(Verdict verdict);

/// By every check: the data items first, then what the meter does.
std::vector<Judgement> judge(const Transcript &transcript, const core::HomeZone &zone);

/// The frames that prove a judgement, alone.
Transcript evidenceOf(const Judgement &judgement, const Transcript &transcript);

} // namespace meterglass::judge
