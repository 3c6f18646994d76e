#include "ui/display/more/morepage.h"

#include "meterlink/client/frameledger.h"
#include "ui/display/more/statusrows.h"
#include "ui/display/parts/choicerow.h"
#include "ui/display/parts/label.h"
#include "ui/display/parts/rowscard.h"
#include "ui/style/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

namespace meterglass::ui {

MorePage::MorePage(Locality locality, const DisplayOptions &options, QWidget *parent)
    : Page(parent),
      m_locality(std::move(locality)),
      m_column(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_status(new RowsCard(QStringLiteral("more.status"), tr("Status"), this)),
      m_ages(new RowsCard(QStringLiteral("more.ages"), tr("When each figure was heard"), this)),
      m_refresh(new RowsCard(QStringLiteral("more.refresh"), tr("How soon figures are refreshed"), this)),
      m_theme(new ChoiceRow(QStringLiteral("more.appearance"), tr("Appearance"),
                            {{QStringLiteral("more.theme.light"), tr("Light")},
                             {QStringLiteral("more.theme.dark"), tr("Dark")},
                             {QStringLiteral("more.theme.system"), tr("As the system")}},
                            this)),
      m_text(new ChoiceRow(
          QStringLiteral("more.text"), tr("Size of the words"),
          {{QStringLiteral("more.text.100"), tr("Usual")}, {QStringLiteral("more.text.200"), tr("Large")}}, this))
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_theme), static_cast<QWidget *>(m_text),
          static_cast<QWidget *>(m_ages), static_cast<QWidget *>(m_refresh)})
        m_column->addWidget(part);
    m_theme->setChosen(int(options.theme));
    m_text->setChosen(options.textScale > 1.0 ? 1 : 0);
    m_about = addLabel(QStringLiteral("more.about"), tr("About"));
    m_version = addLabel(QStringLiteral("more.version"),
                         tr("Meterglass %1, MIT licence").arg(QCoreApplication::applicationVersion()));
    m_data = addLabel(QStringLiteral("more.data"),
                      tr("The built-in home replays a recorded load: UK-DALE house 1, Jack Kelly, Apache-2.0. What was "
                         "before yesterday is modelled."));
    m_column->addStretch();
    connect(m_theme, &ChoiceRow::chosen, this, [this](int index) { Q_EMIT themeChosen(ThemeChoice(index)); });
    connect(m_text, &ChoiceRow::chosen, this, [this](int index) { Q_EMIT textScaleChosen(index == 1 ? 2.0 : 1.0); });
}

QLabel *MorePage::addLabel(const QString &name, const QString &text)
{
    QLabel *label = newLabel(this, name);
    label->setText(text);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

void MorePage::setTheme(ThemeChoice theme)
{
    m_theme->setChosen(int(theme));
}

void MorePage::explainFrom(const client::FrameLedger &ledger, LinkStatus link)
{
    m_ledger = &ledger;
    m_link = link;
}

void MorePage::showMeter(const client::MeterSnapshot &snapshot, Moment moment)
{
    bool isOther = m_status->showRows(statusRows(snapshot, m_link, moment, m_locality));
    isOther = m_ages->showRows(ageRows(snapshot, moment)) || isOther;
    isOther =
        m_refresh->showRows(refreshRows(m_ledger ? m_ledger->intervals() : client::RefreshIntervals())) || isOther;
    if (isOther)
        fitCards();
}

void MorePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitCards();
}

void MorePage::fitCards()
{
    const QMargins margins = m_column->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    for (RowsCard *card : {m_status, m_ages, m_refresh})
        card->setFixedHeight(card->heightFor(room));
}

void MorePage::setLook(const Look &look, QSize)
{
    const Metrics &metrics = look.metrics;
    for (RowsCard *card : {m_status, m_ages, m_refresh})
        card->setLook(look);
    for (ChoiceRow *choices : {m_theme, m_text})
        choices->setLook(look);
    setTextStyle(*m_about, metrics.font(TextRole::Title), look.theme.text);
    for (QLabel *body : {m_version, m_data})
        setTextStyle(*body, metrics.font(TextRole::Body), look.theme.text);
    const int margin = metrics.px(16);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(margin);
    fitCards();
}

} // namespace meterglass::ui
