#pragma once

#include "ui/display/more/displaysettings.h"
#include "ui/display/more/linkstatus.h"
#include "ui/display/page.h"

class QBoxLayout;
class QLabel;

namespace meterglass::client {
class FrameLedger;
}

namespace meterglass::ui {

class PushButton;
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
    /// Shows what is chosen without telling of it.
    void setOptions(const DisplayOptions &options);
    /// @param ledger must outlive the page
    void explainFrom(const client::FrameLedger &ledger) { m_ledger = &ledger; }
    /// What is between the display and its meter, from the next showing on.
    void setLink(const LinkStatus &link) { m_link = link; }

Q_SIGNALS:
    /// The person chose one of the settings.
    void optionsChosen(const meterglass::ui::DisplayOptions &options);
    /// The person wants to see, or to choose, where figures come from.
    void sourceAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A setting and the choices that stand for it.
    struct SettingRow
    {
        DisplaySetting setting;
        ChoiceRow *choices;
    };

    void addSetting(const DisplaySetting &setting);
    QLabel *addLabel(const QString &name, const QString &text);
    std::array<RowsCard *, 4> cards() const { return {m_source, m_status, m_ages, m_refresh}; }
    void fitCards();

    Locality m_locality;
    DisplayOptions m_options;
    LinkStatus m_link;
    const client::FrameLedger *m_ledger = nullptr;
    /// Side by side where there is room, else below each other.
    QBoxLayout *m_columns;
    QBoxLayout *m_first;
    QBoxLayout *m_second;
    RowsCard *m_source;
    PushButton *m_changeSource;
    RowsCard *m_status;
    RowsCard *m_ages;
    RowsCard *m_refresh;
    std::vector<SettingRow> m_settings;
    QLabel *m_about;
    QLabel *m_version;
    QLabel *m_data;
};

} // namespace meterglass::ui
