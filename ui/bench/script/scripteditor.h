#pragma once

#include "core/bench/scripterror.h"
#include "meterlink/script/linereport.h"
#include "ui/style/theme.h"

#include <QPlainTextEdit>

#include <map>
#include <optional>

namespace meterglass::ui {

/// The text of a script with the numbers of its lines, what is wrong with it underlined, the line that is being done
/// marked, and behind each line what became of it.
class ScriptEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ScriptEditor(QWidget *parent);

    void showError(const std::optional<core::ScriptError> &error);
    /// @param line from 1; 0: none
    void showCurrent(int line);
    void showReport(const script::LineReport &report);
    void clearReports();

    /// For its margin: how wide it is, and what stands in it.
    int marginWidth() const;
    void paintMargin(QPaintEvent *event);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMarks();
    void forgetWhatFollows(int position);
    Theme theme() const;

    QWidget *m_margin;
    std::optional<core::ScriptError> m_error;
    int m_current = 0;
    std::map<int, script::LineReport> m_reports;
};

} // namespace meterglass::ui
