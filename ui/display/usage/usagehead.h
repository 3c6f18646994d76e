#pragma once

#include "ui/display/usage/usagewords.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;

namespace meterglass::ui {

/// The page's one big figure, its title, the same in the other unit, and how it compares.
class UsageHeadView final : public QWidget
{
    Q_OBJECT
public:
    explicit UsageHeadView(QWidget *parent);

    void setLook(const Look &look);
    void showHead(const UsageHead &head);
    /// Keeps this much free right of the figure.
    void setReserved(int width);
    int heightForText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void arrangeFigure(int baseline);
    void arrangeRemark(int baseline, int titleEnd);
    QFont figureFont() const;
    int figureBaseline() const;

    Look m_look;
    UsageHead m_head;
    int m_reserved = 0;
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_unit;
    QLabel *m_second;
    QLabel *m_remark;
};

} // namespace meterglass::ui
