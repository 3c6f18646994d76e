#include "ui/display/more/morepage.h"

#include "meterlink/client/frameledger.h"
#include "ui/display/more/statusrows.h"
#include "ui/display/parts/label.h"
#include "ui/display/parts/pushbutton.h"
#include "ui/display/parts/rowscard.h"
#include "ui/display/source/sourcerows.h"
#include "ui/style/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

namespace meterglass::ui {

MorePage::MorePage(Locality locality, const DisplayOptions &options, QWidget *parent)
    : Page(parent),
      m_locality(std::move(locality)),
      m_columns(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_first(new QVBoxLayout),
      m_second(new QVBoxLayout),
      m_source(new RowsCard(QStringLiteral("more.source"), tr("Source"), this)),
      m_changeSource(new PushButton(QStringLiteral("more.source.change"), tr("Choose the source"), this)),
      m_status(new RowsCard(QStringLiteral("more.status"), tr("Status"), this)),
      m_ages(new RowsCard(QStringLiteral("more.ages"), tr("When each figure was heard"), this)),
      m_refresh(new RowsCard(QStringLiteral("more.refresh"), tr("How soon figures are refreshed"), this))
{
    m_columns->addLayout(m_first, 1);
    m_columns->addLayout(m_second, 1);
    m_first->addWidget(m_status);
    m_first->addWidget(m_source);
    m_first->addWidget(m_changeSource, 0, Qt::AlignLeft);
    connect(m_changeSource, &PushButton::clicked, this, &MorePage::sourceAsked);
    for (const DisplaySetting &setting : displaySettings())
        addSetting(setting);
    m_first->addStretch();
    m_second->addWidget(m_ages);
    m_second->addWidget(m_refresh);
    m_about = addLabel(QStringLiteral("more.about"), tr("About"));
    m_version = addLabel(QStringLiteral("more.version"),
                         tr("Meterglass %1, MIT licence").arg(QCoreApplication::applicationVersion()));
    m_data = addLabel(QStringLiteral("more.data"),
                      tr("The built-in home replays a recorded load: UK-DALE house 1, Jack Kelly, Apache-2.0. What was "
                         "before yesterday is modelled."));
    m_second->addStretch();
    setOptions(options);
}

void MorePage::addSetting(const DisplaySetting &setting)
{
    auto *choices = new ChoiceRow(setting.name, setting.title, setting.choices, this);
    m_first->addWidget(choices);
    m_settings.push_back({setting, choices});
    connect(choices, &ChoiceRow::chosen, this, [this, choose = setting.choose](int index) {
        choose(m_options, index);
        Q_EMIT optionsChosen(m_options);
    });
}

QLabel *MorePage::addLabel(const QString &name, const QString &text)
{
    QLabel *label = newLabel(this, name);
    label->setText(text);
    label->setWordWrap(true);
    m_second->addWidget(label);
    return label;
}

void MorePage::setOptions(const DisplayOptions &options)
{
    m_options = options;
    for (const SettingRow &row : m_settings)
        row.choices->setChosen(row.setting.chosen(options));
}

void MorePage::showMeter(const client::MeterSnapshot &snapshot, Moment moment)
{
    bool isOther = m_status->showRows(statusRows(snapshot, m_link, moment, m_locality));
    isOther = m_source->showRows(sourceRows(m_link)) || isOther;
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
    const QMargins margins = m_columns->contentsMargins();
    int room = width() - margins.left() - margins.right();
    if (m_columns->direction() == QBoxLayout::LeftToRight)
        room = (room - m_columns->spacing()) / 2;
    for (RowsCard *card : cards())
        card->setFixedHeight(card->heightFor(room));
}

void MorePage::setLook(const Look &look, QSize)
{
    const Metrics &metrics = look.metrics;
    for (RowsCard *card : cards())
        card->setLook(look);
    m_changeSource->setLook(look);
    m_changeSource->setFixedSize(
        m_changeSource->sizeFor(std::max(width() - 2 * metrics.px(16), metrics.touchTarget())));
    for (const SettingRow &row : m_settings)
        row.choices->setLook(look);
    setTextStyle(*m_about, metrics.font(TextRole::Title), look.theme.text);
    for (QLabel *body : {m_version, m_data})
        setTextStyle(*body, metrics.font(TextRole::Body), look.theme.text);
    const int margin = metrics.px(16);
    const bool hasRoom = metrics.arrangement() == Arrangement::TwoColumns;
    m_columns->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Below each other, what is free stands at the page's end and not between them.
    m_columns->setStretch(0, hasRoom ? 1 : 0);
    m_columns->setContentsMargins(margin, margin, margin, margin);
    for (QBoxLayout *layout : {m_columns, m_first, m_second})
        layout->setSpacing(margin);
    fitCards();
}

} // namespace meterglass::ui
