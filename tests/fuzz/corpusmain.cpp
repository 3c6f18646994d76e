#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void feed(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    std::vector<std::uint8_t> input(content.size());
    std::transform(content.begin(), content.end(), input.begin(),
                   [](char character) { return static_cast<std::uint8_t>(character); });
    LLVMFuzzerTestOneInput(input.data(), input.size());
}

} // namespace

/// Feeds the files of a corpus to a fuzz target where there is no libFuzzer. @return 1 when there was nothing to feed
int main(int argc, char **argv)
{
    int files = 0;
    for (int index = 1; index < argc; ++index) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[index])) {
            feed(entry.path());
            ++files;
        }
    }
    std::printf("%d inputs\n", files);
    return files > 0 ? 0 : 1;
}
