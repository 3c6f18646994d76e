#include "core/file/ownerfile.h"

#include <cstdio>
#include <sys/stat.h>

using namespace meterglass::core;

/// `ownerfileprogram PATH [TEXT]`, for a user of the test's choice, under the widest umask: reads the file and prints
/// what it holds, or writes the text. @return 1 with the error on standard error
int main(int argc, char **argv)
{
    ::umask(0);
    const QString path = QString::fromLocal8Bit(argv[1]);
    std::optional<ownerfile::Error> error;
    if (argc > 2) {
        error = ownerfile::write(path, argv[2]);
    } else if (const auto content = ownerfile::read(path)) {
        std::fputs(content->bytes.constData(), stdout);
    } else {
        error = content.error();
    }
    if (error)
        std::fputs(qPrintable(error->what), stderr);
    return error ? 1 : 0;
}
