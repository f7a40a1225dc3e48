#include "ui/pages/ScimTokens.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/ScimWords.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableView.h"

#include <QHBoxLayout>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tokenKeyPrefix = "token:"_L1;

} // namespace

ScimTokens::ScimTokens(QWidget *parent)
    : QWidget(parent)
    , m_model(new ColumnTable<ScimToken>(
          columns(), [](const ScimToken &one) { return QString(tokenKeyPrefix + one.id); }, this))
    , m_table(new TableView)
    , m_count(label({}, Tone::Muted))
    , m_hint(wrappedLabel({}, Tone::Muted, FontRole::Small))
    , m_problem(new NoteFrame(Tone::Danger))
    , m_create(secondaryButton(tr("Create token…"), u"plus"_s))
    , m_replace(linkButton(tr("Replace it without a gap…")))
{
    build();
    connect(m_create, &Button::clicked, this, &ScimTokens::createRequested);
    connect(m_replace, &Button::clicked, this, &ScimTokens::replaceRequested);
    connect(m_table, &TableView::actionRequested, this, &ScimTokens::askToRevoke);
    connect(m_table, &TableView::deleteRequested, this, &ScimTokens::askToRevoke);
}

ScimTokens::~ScimTokens() = default;

void ScimTokens::build()
{
    m_create->setObjectName("provider.scim.createToken"_L1);
    m_create->setCompact(true);
    m_replace->setObjectName("provider.scim.replaceToken"_L1);
    m_table->setObjectName("provider.scim.tokens"_L1);
    m_table->setAccessibleName(tr("Access tokens"));
    m_table->setCompact(true);
    m_table->setModel(m_model);
    m_table->setFitsContents(true);
    m_table->setColumnSizing(u"scopes"_s, 2, 120);
    m_table->setColumnSizing(u"token"_s, 1, 130);
    m_table->setColumnSizing(u"created"_s, 0, 110);
    m_table->setColumnSizing(u"expires"_s, 2, 190);
    m_table->setColumnSizing(u"revoke"_s, 0, 110);
    m_problem->setObjectName("provider.scim.tokensProblem"_L1);
    m_problem->hide();
    auto *card = new Card;
    card->setFlush(true);
    card->setTitle(tr("Access tokens"));
    card->header()->insertWidget(1, m_count);
    card->header()->addWidget(m_create);
    card->body()->addWidget(m_table);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_hint, 1);
    row->addWidget(m_replace);
    card->body()->addWidget(footer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_problem);
    column->addWidget(card);
}

QList<Column<ScimToken>> ScimTokens::columns()
{
    const auto dayOf = [](const ScimToken &one) {
        return one.createdAt.isValid() ? dayInWords(one.createdAt) : QString();
    };
    Column<ScimToken> token(u"token"_s, tr("Token"),
                            [](const ScimToken &one) { return shortTokenId(one.id); });
    token.cell = [](const ScimToken &one) {
        Cell cell = Cell::plain(shortTokenId(one.id), Tone::Normal);
        cell.mono = true;
        return cell;
    };
    token.toolTip = [](const ScimToken &one) { return one.id; };
    Column<ScimToken> scopes(u"scopes"_s, tr("May do"),
                             [](const ScimToken &one) { return scopesInWords(one.scopes); });
    Column<ScimToken> created(u"created"_s, tr("Created"), dayOf);
    created.cell = [dayOf](const ScimToken &one) { return Cell::plain(dayOf(one), Tone::Normal); };
    Column<ScimToken> expires(u"expires"_s, tr("Expires"),
                              [this](const ScimToken &one) { return validityOf(one, m_now).text; });
    expires.cell = [this](const ScimToken &one) {
        const TokenValidity validity = validityOf(one, m_now);
        return Cell::health(validity.text, validity.tone);
    };
    expires.sortKey = [](const ScimToken &one) { return QVariant(one.validUntil); };
    Column<ScimToken> revoke(u"revoke"_s, tr("Revoke"),
                             [](const ScimToken &) { return tr("Revoke…"); });
    revoke.titleHidden = true;
    revoke.cell = [this](const ScimToken &) {
        return Cell::action(tr("Revoke…"), Tone::Danger, !m_revokeGuard.isEmpty());
    };
    revoke.toolTip = [this](const ScimToken &) { return m_revokeGuard; };
    revoke.accessibleText = [this](const ScimToken &one) {
        const QString name = tr("Revoke %1").arg(shortTokenId(one.id));
        return m_revokeGuard.isEmpty() ? name : tr("%1: %2").arg(name, m_revokeGuard);
    };
    return {token, scopes, created, expires, revoke};
}

void ScimTokens::show(const QList<ScimToken> &tokens, const QDateTime &now)
{
    m_now = now;
    m_known = true;
    m_problem->hide();
    m_model->replaceAll(tokens);
    refresh();
}

void ScimTokens::forget()
{
    m_known = false;
    m_problem->hide();
    m_model->replaceAll({});
    refresh();
}

void ScimTokens::showProblem(const ErrorWords &words)
{
    m_problem->clearLinks();
    m_problem->setError(words);
    Button *again = m_problem->addLink(tr("Try again"));
    again->setObjectName("provider.scim.tokensProblem.tryAgain"_L1);
    connect(again, &Button::clicked, this, &ScimTokens::retryRequested);
    m_problem->setVisible(!words.title.isEmpty());
    refresh();
}

void ScimTokens::setGuards(const QString &create, const QString &revoke)
{
    m_createGuard = create;
    m_revokeGuard = revoke;
    m_model->replaceAll(QList<ScimToken>(m_model->items())); // the last column looks different
    refresh();
}

void ScimTokens::refresh()
{
    const QList<ScimToken> &tokens = m_model->items();
    const auto working = std::count_if(tokens.begin(), tokens.end(), [this](const ScimToken &one) {
        return !one.isExpired(m_now);
    });
    const bool full = working >= mostTokens;
    m_table->setVisible(!tokens.isEmpty());
    m_count->setText(m_known ? tr("%1 of %2").arg(working).arg(mostTokens) : QString());
    const QString tooMany =
        full ? tr("Two tokens at most. Revoke one to create another.") : QString();
    m_create->setGuard(m_createGuard.isEmpty() ? tooMany : m_createGuard);
    m_create->setEnabled(m_known);
    m_replace->setVisible(working == 1 && m_createGuard.isEmpty() && m_revokeGuard.isEmpty());
    if (!m_known)
        m_hint->setText({});
    else if (tokens.isEmpty())
        m_hint->setText(tr("No token yet. Your provider needs one to create and remove accounts."));
    else if (full)
        m_hint->setText(tr("Two tokens at most, so that you can replace one without a gap. Revoke "
                           "one to create another."));
    else
        m_hint->setText(tr("Two tokens at most, so that you can replace one without a gap."));
}

void ScimTokens::askToRevoke(const QString &key)
{
    if (!m_revokeGuard.isEmpty()) {
        QToolTip::showText(QCursor::pos(), m_revokeGuard.toHtmlEscaped(), m_table);
        announce(m_table, m_revokeGuard);
        return;
    }
    Q_EMIT revokeRequested(key.mid(tokenKeyPrefix.size()));
}

} // namespace orgdesk::ui
