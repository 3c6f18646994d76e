#pragma once

#include "ui/display/source/sourcechoice.h"
#include "ui/style/look.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace meterglass::ui {

class ChoiceButton;

/// The places from which figures may come, one of them chosen.
class SourceList final : public QWidget
{
    Q_OBJECT
public:
    explicit SourceList(QWidget *parent);

    void setLook(const Look &look);
    /// @param chosen the port of the one that is chosen, or none
    void showChoices(const std::vector<SourceChoice> &choices, const QString &chosen);

Q_SIGNALS:
    /// The person chose it. @param port see SourceChoice
    void chosen(const QString &port);

private:
    void addButton(const SourceChoice &choice, bool isChosen);

    Look m_look;
    QVBoxLayout *m_column;
    std::vector<SourceChoice> m_choices;
    QString m_chosen;
    std::vector<ChoiceButton *> m_buttons;
};

} // namespace meterglass::ui
