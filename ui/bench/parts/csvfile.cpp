#include "ui/bench/parts/csvfile.h"

#include "core/file/writtenfile.h"
#include "ui/bench/parts/warning.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileDialog>

namespace meterglass::ui {

namespace {

QString field(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray csvOf(const QAbstractItemModel &model)
{
    QByteArray csv;
    const auto appendLine = [&csv, &model](const auto &textAt) {
        QStringList fields;
        for (int column = 0; column < model.columnCount(); ++column)
            fields += field(textAt(column));
        csv += fields.join(u',').toUtf8() + "\r\n";
    };
    appendLine([&model](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row)
        appendLine([&model, row](int column) { return model.index(row, column).data().toString(); });
    return csv;
}

void saveAsCsv(QWidget *parent, const QString &name, const QAbstractItemModel &model)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("CsvFile", "Save as CSV"), name,
                                   QCoreApplication::translate("CsvFile", "Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, csv = csvOf(model)](const QString &path) {
        if (const QString failure = core::writeFile(path, csv); !failure.isEmpty())
            warn(parent, QCoreApplication::translate("CsvFile", "Not saved"), failure);
    });
    dialog->open();
}

} // namespace meterglass::ui
