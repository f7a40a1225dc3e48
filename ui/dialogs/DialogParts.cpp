#include "ui/dialogs/DialogParts.h"

#include "ui/common/Label.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

class HeightFitter final : public QObject
{
public:
    explicit HeightFitter(QDialog &dialog)
        : QObject(&dialog)
        , m_dialog(dialog)
    {
        // Its minimum is the one that is far too high.
        dialog.layout()->setSizeConstraint(QLayout::SetNoConstraint);
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            fit();
        else if (event->type() == QEvent::LayoutRequest && m_dialog.isVisible())
            QTimer::singleShot(0, this, &HeightFitter::fit); // the layout does its part first
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QLayout *layout = m_dialog.layout();
        layout->activate();
        const int width = std::max(m_dialog.width(), layout->minimumSize().width());
        const int height = layout->heightForWidth(width);
        if (height > 0)
            m_dialog.resize(width, height);
    }

    QDialog &m_dialog;
};

} // namespace

DialogParts makeDialogParts(QWidget &owner)
{
    DialogParts parts;
    auto *main = new QFrame;
    main->setProperty("role", u"dialogBody"_s);
    parts.body = new QVBoxLayout(main);
    parts.body->setContentsMargins(24, 20, 24, 20);
    parts.body->setSpacing(12);

    auto *footer = new QFrame;
    footer->setProperty("role", u"dialogFooter"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 12, 24, 12);
    parts.buttons = new QDialogButtonBox;
    row->addWidget(parts.buttons);

    auto *outer = new QVBoxLayout(&owner);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(main, 1);
    outer->addWidget(footer);
    return parts;
}

void fitHeight(QDialog &dialog)
{
    new HeightFitter(dialog);
}

QLayout *pointLine(const QString &markup)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(u"•"_s, Tone::Secondary), 0, Qt::AlignTop);
    row->addWidget(richLabel(markup), 1);
    return row;
}

} // namespace orgdesk::ui
