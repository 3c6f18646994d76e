#pragma once

#include "ui/display/how/evidence.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace meterglass::ui {

/// How one figure came to be: what it is, the sums, and each source with its bytes, frame and time.
class HowCard final : public QWidget
{
    Q_OBJECT
public:
    /// @param name the labels are `name`.title, .value, .step.N, .source.N, .raw.N and .frame.N
    HowCard(const QString &name, QWidget *parent);

    void setLook(const Look &look);
    void showTopic(const HowTopic &topic, const std::vector<Evidence> &sources);
    const QString &figure() const { return m_topic.figure; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Role { Title, Value, Step, Source, Bytes };
    struct Line
    {
        Role role;
        QString name;
        QString text;
    };
    std::vector<Line> lines() const;
    void fill();
    void style(QLabel &label, Role role) const;

    Look m_look;
    HowTopic m_topic;
    std::vector<Evidence> m_sources;
    QVBoxLayout *m_column;
    std::vector<QLabel *> m_labels;
};

} // namespace meterglass::ui
