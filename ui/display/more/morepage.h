#pragma once

#include "ui/display/displayoptions.h"
#include "ui/display/page.h"

#include <array>

class QLabel;
class QBoxLayout;

namespace meterglass::ui {

class ChoiceButton;

/// Light or dark, and what this program is. The rest of this place is not in this version yet.
class MorePage final : public Page
{
    Q_OBJECT
public:
    MorePage(ThemeChoice theme, QWidget *parent);

    void setLook(const Look &look, QSize viewport) override;
    void showMeter(const client::MeterSnapshot &, Moment) override { }
    /// Shows the choice without telling of it.
    void setTheme(ThemeChoice theme);

Q_SIGNALS:
    void themeChosen(meterglass::ui::ThemeChoice theme);

private:
    QLabel *addLabel(const QString &name, const QString &text);
    void addChoices(ThemeChoice theme);

    QBoxLayout *m_column;
    QBoxLayout *m_choiceRow;
    QLabel *m_appearance;
    std::array<ChoiceButton *, 3> m_choices;
    QLabel *m_about;
    QLabel *m_version;
    QLabel *m_data;
    QLabel *m_status;
};

} // namespace meterglass::ui
