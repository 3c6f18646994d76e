#include "core/household/gzip.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace meterglass::core {

namespace {

/// An inflating stream that ends with its scope.
class Inflater
{
public:
    explicit Inflater(QByteArrayView bytes)
    {
        // zlib never writes to its input, but its interface predates const.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        m_isReady = inflateInit2(&m_stream, GzipOnly + MAX_WBITS) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    bool isReady() const { return m_isReady; }
    bool isAtEnd() const { return m_stream.avail_in == 0; }
    bool startNextMember() { return inflateReset(&m_stream) == Z_OK; }

    /// Appends the next piece to `out`. @return zlib's verdict
    int appendTo(QByteArray &out)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_piece.data());
        m_stream.avail_out = static_cast<uInt>(m_piece.size());
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        out.append(m_piece.data(), static_cast<qsizetype>(m_piece.size() - m_stream.avail_out));
        return result;
    }

private:
    static constexpr int GzipOnly = 16; ///< zlib.h, inflateInit2

    z_stream m_stream{};
    std::array<char, 65536> m_piece;
    bool m_isReady = false;
};

} // namespace

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

Outcome<QByteArray, QString> gunzip(QByteArrayView bytes, qsizetype limit)
{
    if (bytes.size() > limit)
        return QStringLiteral("it is larger than %1 bytes").arg(limit);
    Inflater inflater(bytes);
    QByteArray content;
    for (int result = inflater.isReady() ? Z_OK : Z_MEM_ERROR;;) {
        if (result == Z_OK)
            result = inflater.appendTo(content);
        if (content.size() > limit)
            return QStringLiteral("it unpacks to more than %1 bytes").arg(limit);
        if (result == Z_STREAM_END) {
            if (inflater.isAtEnd())
                return content;
            result = inflater.startNextMember() ? Z_OK : Z_MEM_ERROR;
        } else if (result == Z_BUF_ERROR) {
            return QStringLiteral("it ends before its gzip stream does");
        } else if (result != Z_OK) {
            return QStringLiteral("its gzip stream is damaged");
        }
    }
}

} // namespace meterglass::core
