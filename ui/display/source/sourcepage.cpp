#include "ui/display/source/sourcepage.h"

#include "ui/display/parts/iconbutton.h"
#include "ui/display/parts/label.h"
#include "ui/display/parts/rowscard.h"
#include "ui/display/source/joinform.h"
#include "ui/display/source/rolelist.h"
#include "ui/display/source/sourcelist.h"
#include "ui/display/source/sourcerows.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace meterglass::ui {

namespace {

std::vector<SourceChoice> withChosen(std::vector<SourceChoice> choices, const LinkStatus &link)
{
    const QString port = link.port ? link.port->port : QString();
    const bool isOffered = std::any_of(choices.begin(), choices.end(),
                                       [&port](const SourceChoice &choice) { return choice.port == port; });
    if (!isOffered && link.port)
        choices.push_back({port, link.port->name, {}});
    return choices;
}

/// A meter may join only while there is a network of the radio's own.
bool canJoin(const LinkStatus &link)
{
    return link.port && !link.port->coordinator.role
        && link.port->coordinator.phase >= ezsp::CoordinatorPhase::NetworkUp;
}

} // namespace

SourcePage::SourcePage(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_back(new IconButton(QStringLiteral("source.back"), QStringLiteral("back"), tr("Back"), this)),
      m_title(newLabel(this, QStringLiteral("source.title"))),
      m_list(new SourceList(this)),
      m_noPorts(newLabel(this, QStringLiteral("source.noPorts"))),
      m_roles(new RoleList(this)),
      m_progress(new RowsCard(QStringLiteral("source.progress"), tr("How far it is"), this)),
      m_identity(new RowsCard(QStringLiteral("source.own"), tr("This display"), this)),
      m_join(new JoinForm(this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    m_column->addLayout(head);
    m_column->addWidget(m_list);
    m_column->addWidget(m_noPorts);
    m_column->addWidget(m_roles);
    m_column->addWidget(m_progress);
    m_column->addWidget(m_identity);
    m_column->addWidget(m_join);
    m_column->addStretch();
    m_title->setWordWrap(true);
    setText(*m_title, title());
    m_noPorts->setWordWrap(true);
    setText(*m_noPorts, tr("No radio is plugged in. Plug one in and open this page again."));
    m_roles->hide();
    m_progress->hide();
    m_identity->hide();
    m_join->hide();
    connect(m_back, &IconButton::clicked, this, &SourcePage::left);
    connect(m_list, &SourceList::chosen, this, &SourcePage::sourceChosen);
    connect(m_roles, &RoleList::chosen, this, &SourcePage::roleChosen);
    connect(m_join, &JoinForm::joiningAsked, this, &SourcePage::joiningAsked);
}

void SourcePage::showLink(const LinkStatus &link, Moment moment)
{
    const std::vector<SourceChoice> choices = withChosen(m_offered, link);
    const auto isPort = [](const SourceChoice &choice) { return !choice.port.isEmpty(); };
    m_list->showChoices(choices, link.port ? link.port->port : QString());
    m_noPorts->setVisible(std::none_of(choices.begin(), choices.end(), isPort));
    m_roles->setVisible(link.port.has_value());
    m_progress->setVisible(link.port.has_value());
    m_identity->setVisible(link.port && !link.port->ownInstallCode.isEmpty());
    m_join->setVisible(canJoin(link));
    if (!link.port)
        return;
    m_roles->showRole(link.port->coordinator.role);
    bool isAnother = m_progress->showRows(progressRows(*link.port));
    if (m_identity->isVisibleTo(this))
        isAnother = m_identity->showRows(identityRows(*link.port)) || isAnother;
    if (isAnother)
        fitCards();
    const auto ends = link.port->joiningEnds;
    m_join->showJoining(ends && *ends > moment.monotonic ? joiningText(*ends, moment.monotonic) : QString());
}

void SourcePage::setLook(const Look &look)
{
    const int margin = look.metrics.px(16);
    m_column->setContentsMargins(margin, look.metrics.px(8), margin, margin);
    m_column->setSpacing(margin);
    m_back->setLook(look);
    setTextStyle(*m_title, look.metrics.font(TextRole::Title), look.theme.text);
    setTextStyle(*m_noPorts, look.metrics.font(TextRole::Body), look.theme.secondary);
    m_list->setLook(look);
    m_roles->setLook(look);
    m_progress->setLook(look);
    m_identity->setLook(look);
    m_join->setLook(look);
    fitCards();
}

void SourcePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCards();
}

void SourcePage::fitCards()
{
    const QMargins margins = m_column->contentsMargins();
    const int inner = width() - margins.left() - margins.right();
    for (RowsCard *card : {m_progress, m_identity})
        card->setFixedHeight(card->heightFor(inner));
}

} // namespace meterglass::ui
