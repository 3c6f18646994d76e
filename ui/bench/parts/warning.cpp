#include "ui/bench/parts/warning.h"

#include <QMessageBox>

namespace meterglass::ui {

void warn(QWidget *parent, const QString &title, const QString &words)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, words, QMessageBox::Close, parent);
    box->setObjectName(QStringLiteral("warning"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace meterglass::ui
