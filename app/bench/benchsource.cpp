#include "app/bench/benchsource.h"

#include "app/verify/reportfile.h"
#include "app/verify/reportmaking.h"

namespace meterglass::app {

QString writeBenchReport(const judge::Transcript &transcript, const QString &path)
{
    return writeReport(makeReport(transcript, {}, {}), path);
}

} // namespace meterglass::app
