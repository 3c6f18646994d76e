#pragma once

#include "ui/display/how/evidence.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace meterglass::ui {

class HowCard;
class IconButton;

/// How a page's figures came to be, one card for each.
class HowPage final : public QWidget
{
    Q_OBJECT
public:
    /// What is said of one topic.
    struct Explained
    {
        HowTopic topic;
        std::vector<Evidence> sources;
    };

    explicit HowPage(QWidget *parent);

    /// "How these figures came to be"
    static QString title() { return tr("How these figures came to be"); }

    void setLook(const Look &look);
    void showTopics(const std::vector<Explained> &topics);
    /// The card of the figure whose label has this name; nullptr where there is none.
    QWidget *cardOf(const QString &figure) const;

Q_SIGNALS:
    /// Back to the page.
    void left();

private:
    Look m_look;
    QVBoxLayout *m_column;
    IconButton *m_back;
    QLabel *m_title;
    std::vector<HowCard *> m_cards;
};

} // namespace meterglass::ui
