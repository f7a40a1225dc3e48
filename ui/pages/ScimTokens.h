#pragma once

#include "myorg/model/ScimToken.h"
#include "ui/tables/ColumnTable.h"

#include <QWidget>

namespace orgdesk::ui {

struct ErrorWords;
class Button;
class Label;
class NoteFrame;
class TableView;

//! The tokens of a provider's provisioning (ui.md 6.5): at most two that still work.
class ScimTokens final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostTokens = 2;

    explicit ScimTokens(QWidget *parent = nullptr);
    ~ScimTokens() override;

    void show(const QList<ScimToken> &tokens, const QDateTime &now);
    //! Another provider: nothing of the tokens stays.
    void forget();
    //! The list could not be read: never shown as empty.
    void showProblem(const ErrorWords &words);
    //! Why these are not permitted; empty when they are.
    void setGuards(const QString &create, const QString &revoke);
    [[nodiscard]] const QList<ScimToken> &tokens() const { return m_model->items(); }

Q_SIGNALS:
    void createRequested();
    //! Make a second one, and revoke the one there is afterwards.
    void replaceRequested();
    void revokeRequested(const QString &id);
    void retryRequested();

private:
    void build();
    [[nodiscard]] QList<Column<ScimToken>> columns();
    void refresh();
    void askToRevoke(const QString &key);

    QDateTime m_now;
    QString m_createGuard;
    QString m_revokeGuard;
    bool m_known = false;
    ColumnTable<ScimToken> *m_model;
    TableView *m_table;
    Label *m_count;
    Label *m_hint;
    NoteFrame *m_problem;
    Button *m_create;
    Button *m_replace;
};

} // namespace orgdesk::ui
