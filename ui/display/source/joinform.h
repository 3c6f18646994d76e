#pragma once

#include "ui/display/source/joinentry.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace meterglass::ui {

class CodeLine;
class HexPad;
class PushButton;

/// Lets a meter join: its number and its install code, each looked at as it is typed, by keyboard or by touch.
class JoinForm final : public QWidget
{
    Q_OBJECT
public:
    explicit JoinForm(QWidget *parent);

    void setLook(const Look &look);
    /// @param text how long joining stays open; empty while nobody may join
    void showJoining(const QString &text);

Q_SIGNALS:
    void joiningAsked(meterglass::ezsp::Eui64 device, const meterglass::security::InstallCode &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CodeLine *addField(const QString &name, const QString &title);
    QLabel *addLabel(const QString &name);
    void take();
    void fitButton();
    void join();

    QVBoxLayout *m_column;
    QLabel *m_title;
    std::vector<QLabel *> m_names;
    CodeLine *m_number;
    CodeLine *m_code;
    /// Which of both was looked at last: the pad's keys go there.
    CodeLine *m_field;
    QLabel *m_remark;
    HexPad *m_pad;
    PushButton *m_join;
    QLabel *m_joining;
    JoinEntry m_entry;
};

} // namespace meterglass::ui
