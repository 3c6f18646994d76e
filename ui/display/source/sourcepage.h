#pragma once

#include "meterlink/security/installcode.h"
#include "ui/display/more/linkstatus.h"
#include "ui/display/parts/figure.h"
#include "ui/display/source/sourcechoice.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace meterglass::ui {

class IconButton;
class JoinForm;
class RoleList;
class RowsCard;
class SourceList;

/// Where figures come from: the choice of a source, what its radio does, how far it is, and how a meter is let in or this
/// display joins.
class SourcePage final : public QWidget
{
    Q_OBJECT
public:
    explicit SourcePage(QWidget *parent);

    /// "Where figures come from"
    static QString title() { return tr("Where figures come from"); }

    void setLook(const Look &look);
    /// What there is to choose from; the one in use is among them even where it is not there now.
    void offer(const std::vector<SourceChoice> &choices) { m_offered = choices; }
    void showLink(const LinkStatus &link, Moment moment);

Q_SIGNALS:
    /// Back to the page before.
    void left();
    /// The person chose it. @param port see SourceChoice
    void sourceChosen(const QString &port);
    /// The person chose what the radio is to do. @param role nothing for a network of its own
    void roleChosen(std::optional<meterglass::ezsp::HanRole> role);
    void joiningAsked(meterglass::ezsp::Eui64 device, const meterglass::security::InstallCode &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitCards();

    QVBoxLayout *m_column;
    IconButton *m_back;
    QLabel *m_title;
    SourceList *m_list;
    QLabel *m_noPorts; ///< what to do where there is no port
    RoleList *m_roles;
    RowsCard *m_progress;
    RowsCard *m_identity;
    JoinForm *m_join;
    std::vector<SourceChoice> m_offered;
};

} // namespace meterglass::ui
