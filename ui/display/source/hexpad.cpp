#include "ui/display/source/hexpad.h"

#include "ui/display/parts/pushbutton.h"

#include <QGridLayout>

namespace meterglass::ui {

namespace {

constexpr int Columns = 6;
const QString Digits = QStringLiteral("0123456789ABCDEF");

} // namespace

HexPad::HexPad(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (const QChar letter : Digits) {
        const QString digit(letter);
        auto *key = new PushButton(QString(u"source.key." % digit), digit, this);
        connect(key, &PushButton::clicked, this, [this, digit] { Q_EMIT typed(digit); });
        addKey(key);
    }
    auto *erase = new PushButton(QStringLiteral("source.key.erase"), QStringLiteral("⌫"), this);
    erase->setAccessibleName(tr("Erase"));
    connect(erase, &PushButton::clicked, this, &HexPad::erased);
    addKey(erase);
}

void HexPad::addKey(PushButton *key)
{
    const int place = int(m_keys.size());
    m_grid->addWidget(key, place / Columns, place % Columns);
    m_keys.push_back(key);
}

void HexPad::setLook(const Look &look)
{
    m_grid->setSpacing(look.metrics.px(8));
    for (PushButton *key : m_keys) {
        key->setLook(look);
        key->setMinimumSize(look.metrics.touchTarget(), key->sizeFor(width()).height());
    }
}

} // namespace meterglass::ui
