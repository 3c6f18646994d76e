#pragma once

#include "meterlink/ezsp/hanrole.h"
#include "ui/style/look.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace meterglass::ui {

class ChoiceButton;

/// What a radio is to do: run a network that a meter joins, or join somebody else's, and as what.
class RoleList final : public QWidget
{
    Q_OBJECT
public:
    explicit RoleList(QWidget *parent);

    void setLook(const Look &look);
    /// @param role nothing for a network of its own
    void showRole(std::optional<ezsp::HanRole> role);

Q_SIGNALS:
    /// The person chose it.
    void chosen(std::optional<meterglass::ezsp::HanRole> role);

private:
    void addChoice(const QString &text, std::optional<ezsp::HanRole> role);

    QVBoxLayout *m_column;
    QLabel *m_title;
    std::vector<ChoiceButton *> m_buttons;
    std::vector<std::optional<ezsp::HanRole>> m_roles;
};

} // namespace meterglass::ui
