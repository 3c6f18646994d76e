#pragma once

#include "ui/style/look.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace meterglass::ui {

class PushButton;

/// The hexadecimal digits as targets for fingers, for a screen without a keyboard.
class HexPad final : public QWidget
{
    Q_OBJECT
public:
    explicit HexPad(QWidget *parent);

    void setLook(const Look &look);

Q_SIGNALS:
    void typed(const QString &digit);
    /// The last digit is to go.
    void erased();

private:
    void addKey(PushButton *key);

    QGridLayout *m_grid;
    std::vector<PushButton *> m_keys;
};

} // namespace meterglass::ui
