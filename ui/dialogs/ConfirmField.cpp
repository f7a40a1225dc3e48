#include "ui/dialogs/ConfirmField.h"

#include "ui/common/FieldRow.h"
#include "ui/common/Fonts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

//! One form for letters that keyboards and servers compose in different ways.
QString composed(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

} // namespace

ConfirmField::ConfirmField(const QString &expected, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_expected(expected)
    , m_edit(new QLineEdit)
    , m_row(nullptr)
{
    m_edit->setObjectName(name);
    m_edit->setFont(ui::font(FontRole::Mono));
    m_row = new FieldRow(tr("Type %1 to confirm").arg(expected), m_edit);
    m_row->setLabelMarkup(
        tr("Type %1 to confirm").arg(u"<code>%1</code>"_s.arg(expected.toHtmlEscaped())));
    m_row->setHelper(tr("Exactly as shown."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_row->setGood(matches() ? tr("Matches") : QString());
        Q_EMIT matchChanged(matches());
    });
}

bool ConfirmField::matches() const
{
    return !m_expected.isEmpty() && composed(m_edit->text()) == composed(m_expected);
}

} // namespace orgdesk::ui
