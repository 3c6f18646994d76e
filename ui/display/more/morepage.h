#pragma once

#include "ui/display/displayoptions.h"
#include "ui/display/more/linkstatus.h"
#include "ui/display/page.h"

class QBoxLayout;
class QLabel;

namespace meterglass::client {
class FrameLedger;
}

namespace meterglass::ui {

class ChoiceRow;
class RowsCard;

/// Status: the link, the meter's clock and reading, the age of each figure and how soon figures come; settings; and what
/// this program is.
class MorePage final : public Page
{
    Q_OBJECT
public:
    MorePage(Locality locality, const DisplayOptions &options, QWidget *parent);

    void setLook(const Look &look, QSize viewport) override;
    void showMeter(const client::MeterSnapshot &snapshot, Moment moment) override;
    /// Its ages count on each second while it is looked at.
    bool hasAge() const override { return true; }
    /// Shows the choice without telling of it.
    void setTheme(ThemeChoice theme);
    /// @param ledger must outlive the page
    void explainFrom(const client::FrameLedger &ledger, LinkStatus link);

Q_SIGNALS:
    void themeChosen(meterglass::ui::ThemeChoice theme);
    /// 1.0 or 2.0
    void textScaleChosen(double scale);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *addLabel(const QString &name, const QString &text);
    void fitCards();

    Locality m_locality;
    LinkStatus m_link;
    const client::FrameLedger *m_ledger = nullptr;
    QBoxLayout *m_column;
    RowsCard *m_status;
    RowsCard *m_ages;
    RowsCard *m_refresh;
    ChoiceRow *m_theme;
    ChoiceRow *m_text;
    QLabel *m_about;
    QLabel *m_version;
    QLabel *m_data;
};

} // namespace meterglass::ui
