#include "ui/display/parts/label.h"

#include <QLabel>

namespace meterglass::ui {

QLabel *newLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

void setText(QLabel &label, const QString &text)
{
    if (label.text() != text)
        label.setText(text);
}

} // namespace meterglass::ui
