#include "meterlink/coordinator/commandhandlers.h"

#include <algorithm>
#include <array>

namespace meterglass::coordinator {

const CommandHandler *findHandler(std::string_view name)
{
    const std::array all{tables::configurationHandlers(), tables::utilityHandlers(), tables::networkHandlers(),
                         tables::keyHandlers(),           tables::cbkeHandlers(),    tables::messagingHandlers()};
    for (const auto &part : all) {
        const auto found = std::find_if(part.begin(), part.end(), [name](const auto &row) { return row.name == name; });
        if (found != part.end())
            return &*found;
    }
    return nullptr;
}

} // namespace meterglass::coordinator
