#include "app/verify/report.h"

#include <QCryptographicHash>

#include <algorithm>

namespace meterglass::app {

using judge::Verdict;

int VerifyReport::count(Verdict verdict) const
{
    return int(std::count_if(judgements.begin(), judgements.end(), [verdict](const judge::Judgement &judgement) {
        return judgement.finding.verdict == verdict;
    }));
}

bool VerifyReport::isGood() const
{
    return count(Verdict::Missing) == 0 && count(Verdict::Wrong) == 0;
}

QString VerifyReport::transcriptHash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const capture::CapturedFrame &captured : transcript) {
        const zcl::Bytes &bytes = captured.frame.payload;
        hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace meterglass::app
