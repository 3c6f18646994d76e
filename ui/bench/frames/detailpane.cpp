#include "ui/bench/frames/detailpane.h"

#include "meterlink/se/decodedframe.h"
#include "ui/bench/frames/bytesview.h"
#include "ui/bench/frames/frametree.h"
#include "ui/bench/frames/framewords.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace meterglass::ui {

namespace {

using capture::FrameRow;

constexpr std::string_view NotOpened = "No key at hand opens this radio frame, or it is no whole message.";
constexpr std::string_view NotDecoded = "Frames of the ZigBee device profile are not decoded.";

/// Of what is no ZCL frame, one field over all bytes.
se::FrameLayout layoutOf(const capture::FrameLog &log, const FrameRow &row)
{
    const zcl::ByteView bytes = log.bytesOf(row);
    if (row.kind == FrameRow::Kind::Zcl)
        return se::layOutFrame(bytes, row.clusterId());
    const bool isSealed = row.kind == FrameRow::Kind::Sealed;
    return {{{isSealed ? "radioFrame" : "deviceProfile",
              std::string(isSealed ? NotOpened : NotDecoded),
              0,
              bytes.size(),
              {}}},
            std::nullopt};
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent),
      m_about(new QLabel(this)),
      m_tree(new FrameTree(this)),
      m_bytes(new BytesView(this))
{
    m_about->setObjectName(QStringLiteral("about"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::RichText);
    m_about->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tree);
    halves->addWidget(m_bytes);
    halves->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_about);
    column->addWidget(halves, 1);
    connect(m_about, &QLabel::linkActivated, this, &DetailPane::partnerChosen);
    connect(m_tree, &FrameTree::fieldChosen, m_bytes, &BytesView::light);
    connect(m_bytes, &BytesView::byteChosen, m_tree, &FrameTree::chooseByte);
}

void DetailPane::show(const capture::FrameLog &log, std::optional<std::size_t> row)
{
    if (!row) {
        m_tree->show({});
        m_bytes->show({});
        m_about->setText(tr("Choose a frame to see its fields and bytes."));
        return;
    }
    const zcl::ByteView bytes = log.bytes(*row);
    m_tree->show(layoutOf(log, log.row(*row)));
    m_bytes->show(zcl::Bytes(bytes.begin(), bytes.end()));
    showAbout(log, *row);
}

void DetailPane::showAbout(const capture::FrameLog &log, std::size_t row)
{
    const FrameRow &frame = log.row(row);
    QStringList lines{tr("<b>Frame %1: %2.</b>").arg(row + 1).arg(framewords::command(frame).toHtmlEscaped())};
    if (frame.hasPartner()) {
        const QString link = QStringLiteral("<a href=\"partner\">%1</a>").arg(frame.partner + 1);
        lines.back() += u' '
            + (frame.isAnswer() ? tr("Answers frame %1 after %2.").arg(link, framewords::latency(frame))
                                : tr("Answered by frame %1.").arg(link));
    }
    const QString remarks = framewords::remarks(frame);
    if (!remarks.isEmpty())
        lines += QString(QStringLiteral("▲ ") + remarks.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>▲ ")));
    m_about->setText(lines.join(QStringLiteral("<br>")));
}

QString DetailPane::json(const capture::FrameLog &log, std::size_t row)
{
    const FrameRow &frame = log.row(row);
    if (frame.kind != FrameRow::Kind::Zcl)
        return {};
    std::string text;
    se::DecodeOptions options;
    options.cluster = frame.clusterId();
    const auto decoded = se::appendDecodedFrame(text, log.bytesOf(frame), options);
    return decoded || !text.empty() ? QString::fromStdString(text) : QString();
}

} // namespace meterglass::ui
