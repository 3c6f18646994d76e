#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

#include <utility>

namespace meterglass::test {

/// The text of the label of that name below a window as it is read, or that there is none.
inline QString textIn(const QWidget &window, const char *name)
{
    const auto *label = window.findChild<QLabel *>(QLatin1String(name));
    return label ? label->text().remove(QChar(0x200B)) : QStringLiteral("no label %1").arg(QLatin1String(name));
}

/// The names of what is painted in a window and below it.
class PaintLog final : public QObject
{
public:
    explicit PaintLog(QWidget &window)
    {
        window.installEventFilter(this);
        for (QWidget *widget : window.findChildren<QWidget *>())
            widget->installEventFilter(this);
    }

    /// The widgets painted since the last call.
    QStringList take()
    {
        QCoreApplication::sendPostedEvents();
        return std::exchange(m_painted, {});
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted << watched->objectName();
        return false;
    }

private:
    QStringList m_painted;
};

} // namespace meterglass::test
