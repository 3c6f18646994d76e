#pragma once

#include "meterlink/judge/clockoffsets.h"
#include "meterlink/judge/judgement.h"

#include <QByteArray>
#include <QString>

namespace meterglass::app {

/// What an examination of a meter came to, and of what and by what.
struct VerifyReport
{
    QString manufacturer;
    QString model;
    QString serialNumber;
    QString firmware;
    QString version; ///< of this program
    QString operatorName;
    core::UtcInstant begun;
    core::UtcInstant ended;
    std::vector<judge::Judgement> judgements;
    judge::Transcript transcript;
    /// What accuracy was judged by; empty where by nothing.
    QString referenceName;
    std::vector<judge::ClockOffset> clockOffsets;

    int count(judge::Verdict verdict) const;
    /// Nothing is missing and nothing wrong.
    bool isGood() const;
    /// SHA-256 of the transcript's frames, in order, in hexadecimal.
    QString transcriptHash() const;
};

/// Each in UTF-8.
QByteArray toJson(const VerifyReport &report);
QByteArray toJUnit(const VerifyReport &report);
QByteArray toHtml(const VerifyReport &report);
/// A4 pages of what the HTML says.
QByteArray toPdf(const VerifyReport &report);

} // namespace meterglass::app
