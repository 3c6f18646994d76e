#pragma once

#include "meterlink/capture/framelog.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace meterglass::ui {

class BytesView;
class FrameTree;

/// One frame: what is remarkable about it, its fields as a tree and its bytes beside them, each lighting the other.
class DetailPane final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// @param row of the log; nothing to show none
    void show(const capture::FrameLog &log, std::optional<std::size_t> row);
    /// The frame's remarks and its partner, as they are now.
    void showAbout(const capture::FrameLog &log, std::size_t row);

    /// The fields as the object that `meterglass decode --layer zcl` prints; empty where the frame is none of ZCL.
    static QString json(const capture::FrameLog &log, std::size_t row);

Q_SIGNALS:
    /// The link to the request or the answer.
    void partnerChosen();

private:
    QLabel *m_about;
    FrameTree *m_tree;
    BytesView *m_bytes;
};

} // namespace meterglass::ui
