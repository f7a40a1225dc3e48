#pragma once

#include "myorg/model/Configuration.h"

#include <QColor>
#include <QHash>
#include <QWidget>

class QLineEdit;

namespace orgdesk {
class FormModel;
struct Strategy;
} // namespace orgdesk

namespace orgdesk::ui {

class CheckRow;
class EmailDomains;
class FieldRow;
class Label;
class LoginPreview;
class StrategyTile;

//! "Halden Okta (HQ)" gives "halden-okta-hq".
[[nodiscard]] QString suggestedIdentifier(const QString &displayName);

//! Step 2: names and login page (ui.md 6.4). The identifier follows the display name until it is
//! edited.
class DetailsStep final : public QWidget
{
    Q_OBJECT

public:
    //! \param model of providerDetailsFields(); must outlive the step.
    explicit DetailsStep(FormModel &model, QWidget *parent = nullptr);

    void setStrategy(const Strategy &strategy);
    void setRules(const IdpConfiguration &rules, const QString &vendor);
    //! Identifiers in use, with the title of their provider.
    void setTaken(const QHash<QString, QString> &taken) { m_taken = taken; }
    void setBranding(const QString &organization, const QString &vendor);
    //! The page the small preview shows: colors of the organization.
    void setColors(const QColor &primary, const QColor &background);
    //! Everything as at the beginning, with the model's texts.
    void start();
    //! Shows the model's texts again, after they were restored from a draft.
    void showTexts();
    [[nodiscard]] EmailDomains &domains() const { return *m_domains; }

    //! Shows what is wrong. True when the step is complete.
    bool validate();
    void showErrors();
    void focusFirst();
    void focusFirstError();
    //! Nothing when the vendor decides (the member is then left out of the request).
    [[nodiscard]] std::optional<bool> showAsButton() const;
    [[nodiscard]] std::optional<bool> assignMembership() const;
    //! What was chosen beside the texts of the model, for a draft; and back.
    [[nodiscard]] QHash<QString, QString> choices() const;
    void restoreChoices(const QHash<QString, QString> &choices);
    [[nodiscard]] QString error(const QString &key) const;

Q_SIGNALS:
    void changed();
    void changeTypeRequested();

private:
    void onEdited(const QString &key, const QString &text);
    void refreshIdentifier();
    void refreshPreview();

    FormModel &m_model;
    bool m_identifierEdited = false;
    QHash<QString, QString> m_taken;
    IdpConfiguration m_rules;
    QString m_vendor;
    QString m_organization;
    StrategyTile *m_tile;
    Label *m_type;
    Label *m_protocol;
    QLineEdit *m_displayName;
    QLineEdit *m_identifier;
    FieldRow *m_displayNameRow;
    FieldRow *m_identifierRow;
    CheckRow *m_showAsButton;
    CheckRow *m_assignMembership;
    EmailDomains *m_domains;
    LoginPreview *m_preview;
    QColor m_primary;
    QColor m_background;
};

} // namespace orgdesk::ui
