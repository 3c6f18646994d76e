#pragma once

#include "ui/style/look.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;

namespace meterglass::ui {

class ChoiceButton;

/// A title and exclusive choices below it, side by side, or under each other where the text is large.
class ChoiceRow final : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        QString name;
        QString text;
    };

    /// @param name of the title's label
    ChoiceRow(const QString &name, const QString &title, const std::vector<Choice> &choices, QWidget *parent);

    void setLook(const Look &look);
    /// Shows the choice without telling of it.
    void setChosen(int index);

Q_SIGNALS:
    /// The person chose it.
    void chosen(int index);

private:
    QBoxLayout *m_column;
    QBoxLayout *m_row;
    QLabel *m_title;
    std::vector<ChoiceButton *> m_choices;
};

} // namespace meterglass::ui
