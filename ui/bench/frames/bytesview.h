#pragma once

#include "meterlink/zcl/bytes.h"

#include <QAbstractScrollArea>

namespace meterglass::ui {

/// A frame's bytes, sixteen a line, as hexadecimal and as text, with some of them lit. The keys and the mouse go from
/// byte to byte.
class BytesView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit BytesView(QWidget *parent = nullptr);

    void show(zcl::Bytes bytes);
    const zcl::Bytes &bytes() const { return m_bytes; }
    /// Lights bytes. @param size 0 for none
    void light(std::size_t offset, std::size_t size);
    std::size_t litOffset() const { return m_litOffset; }
    std::size_t litSize() const { return m_litSize; }
    /// Where a byte's digits stand in the viewport.
    QRect digitsRect(std::size_t offset) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void byteChosen(std::size_t offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr std::size_t BytesInLine = 16;

    int characterWidth() const;
    int lineHeight() const;
    int textX() const;
    bool isLit(std::size_t offset) const { return offset >= m_litOffset && offset - m_litOffset < m_litSize; }
    void paintByte(QPainter &painter, std::size_t offset) const;
    void choose(std::size_t offset);
    void updateScrollBar();

    zcl::Bytes m_bytes;
    std::size_t m_litOffset = 0;
    std::size_t m_litSize = 0;
};

} // namespace meterglass::ui
