#pragma once

#include "meterlink/capture/framefilter.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace meterglass::ui {

/// Where a filter is typed. Return applies it; one that is wrong is not applied, and what was expected where is said
/// below it.
class FilterLine final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterLine(QWidget *parent = nullptr);

    QString text() const;
    /// Puts a filter in and applies it.
    void apply(const QString &text);
    void beginTyping();

Q_SIGNALS:
    void filterChosen(const meterglass::capture::FrameFilter &filter);

private:
    void take();

    QLineEdit *m_edit;
    QLabel *m_error;
};

/// What a filter can say, with examples; rich text.
QString filterHelp();

} // namespace meterglass::ui
