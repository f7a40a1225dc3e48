#include "ui/dialogs/UpdateAttributesDialog.h"

#include "myorg/MyOrganizationApi.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Copied.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/AttributeTexts.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

using Dialog = UpdateAttributesDialog;

QString staysAsIs(int unchanged)
{
    const QString count = unchanged == 1
        ? UpdateAttributesDialog::tr("1 attribute stays as it is.")
        : UpdateAttributesDialog::tr("%n attributes stay as they are.", nullptr, unchanged);
    return UpdateAttributesDialog::tr("%1 This can’t be undone.").arg(count);
}

Question questionFor(const QString &heading, const QString &text)
{
    Question question;
    question.name = u"dialog.updateAttributes"_s;
    question.title = UpdateAttributesDialog::tr("Update attributes");
    question.heading = heading;
    question.text = text;
    question.run = UpdateAttributesDialog::tr("Update attributes");
    question.busy = UpdateAttributesDialog::tr("Updating…");
    question.destructive = false;
    return question;
}

//! A request whose value goes to `take`.
template<class T>
std::function<Future<Done>()> taking(Dialog *dialog, std::function<Future<T>()> send,
                                     std::function<void(const T &)> take)
{
    return [dialog, send = std::move(send), take = std::move(take)]() -> Future<Done> {
        return andThen(send(), dialog, [take](const T &value) {
            take(value);
            return Result<Done>(Done{});
        });
    };
}

Question signOnQuestion(Dialog *dialog, AppContext &context, const IdentityProvider &provider,
                        std::function<void(const IdentityProvider &)> take)
{
    const AttributeDrift drift = driftOf(provider.attributes);
    Question question = questionFor(
        UpdateAttributesDialog::tr("Update the attributes of %1?").arg(provider.title()),
        staysAsIs(drift.unchanged));
    if (!drift.added.isEmpty())
        question.acceptance =
            UpdateAttributesDialog::tr("I have added them at %1, or I accept empty values")
                .arg(strategyName(provider.strategy));
    question.action =
        UpdateAttributesDialog::tr("update the attributes of %1").arg(provider.title());
    question.subject = provider.title();
    question.send = taking<IdentityProvider>(
        dialog,
        [&context, id = provider.id] {
            return context.api()->identityProviders().refreshAttributes(id);
        },
        std::move(take));
    return question;
}

QString tokensDeleted(int tokens, const QString &type)
{
    const QString count = tokens < 0 ? UpdateAttributesDialog::tr("This also deletes its tokens.")
        : tokens == 1                ? UpdateAttributesDialog::tr("This also deletes 1 token.")
                      : UpdateAttributesDialog::tr("This also deletes %n tokens.", nullptr, tokens);
    return UpdateAttributesDialog::tr(
               "%1 Provisioning stops until you create a new token and enter it at %2.")
        .arg(count, type);
}

Question provisioningQuestion(Dialog *dialog, AppContext &context, const IdentityProvider &provider,
                              const ProvisioningConfiguration &before, int tokens,
                              std::function<void(const ProvisioningConfiguration &)> take)
{
    Question question =
        questionFor(UpdateAttributesDialog::tr("Update the provisioned attributes?"),
                    tokens == 0 ? staysAsIs(driftOf(before.attributes).unchanged)
                                : tokensDeleted(tokens, strategyName(provider.strategy)));
    if (tokens != 0) {
        question.run = UpdateAttributesDialog::tr("Update and delete tokens");
        question.icon = u"warn"_s;
        question.destructive = true;
    }
    question.action =
        UpdateAttributesDialog::tr("update the provisioned attributes of %1").arg(provider.title());
    question.subject = provider.title();
    question.send = taking<ProvisioningConfiguration>(
        dialog,
        [&context, id = provider.id, before] {
            return context.api()->provisioning().refreshAttributes(id, before);
        },
        std::move(take));
    return question;
}

struct ChangedAttribute
{
    AttributeMapping attribute;
    bool isAdded = false;
};

QString changeWord(const ChangedAttribute &one)
{
    if (!one.isAdded)
        return UpdateAttributesDialog::tr("Removed");
    return one.attribute.isRequired ? UpdateAttributesDialog::tr("Added, required")
                                    : UpdateAttributesDialog::tr("Added");
}

QList<Column<ChangedAttribute>> changeColumns(const QString &sentAs)
{
    using Item = ChangedAttribute;
    const auto labelOf = [](const Item &one) { return attributeLabel(one.attribute); };
    const auto sentOf = [](const Item &one) { return attributeSentAs(one.attribute); };
    Column<Item> label(u"label"_s, UpdateAttributesDialog::tr("Attribute"), labelOf);
    label.cell = [labelOf](const Item &one) { return Cell::plain(labelOf(one), Tone::Normal); };
    Column<Item> sent(u"ssoField"_s, sentAs, sentOf);
    sent.cell = [sentOf](const Item &one) {
        Cell cell = Cell::plain(sentOf(one), Tone::Normal);
        cell.mono = true;
        return cell;
    };
    Column<Item> change(u"change"_s, UpdateAttributesDialog::tr("Change"), changeWord);
    change.cell = [](const Item &one) {
        return Cell::health(changeWord(one), one.isAdded ? Tone::Info : Tone::Danger,
                            one.isAdded ? u"plus"_s : u"minus"_s);
    };
    return {label, sent, change};
}

} // namespace

UpdateAttributesDialog::UpdateAttributesDialog(AppContext &context,
                                               const IdentityProvider &provider, QWidget *parent)
    : AskDialog(
        context,
        signOnQuestion(this, context, provider,
                       [this](const IdentityProvider &now) { Q_EMIT providerUpdated(now); }),
        parent)
{
    show(driftOf(provider.attributes), provider, tr("Sent by the provider as"));
}

UpdateAttributesDialog::UpdateAttributesDialog(AppContext &context,
                                               const IdentityProvider &provider,
                                               const ProvisioningConfiguration &provisioning,
                                               int tokens, QWidget *parent)
    : AskDialog(context,
                provisioningQuestion(this, context, provider, provisioning, tokens,
                                     [this](const ProvisioningConfiguration &now) {
                                         Q_EMIT provisioningUpdated(now);
                                     }),
                parent)
{
    show(driftOf(provisioning.attributes), provider, tr("SCIM field"));
}

void UpdateAttributesDialog::show(const AttributeDrift &drift, const IdentityProvider &provider,
                                  const QString &sentAs)
{
    QList<ChangedAttribute> changes;
    QStringList names;
    for (const AttributeMapping &one : drift.added) {
        changes << ChangedAttribute{one, true};
        names << attributeSentAs(one);
    }
    for (const AttributeMapping &one : drift.removed)
        changes << ChangedAttribute{one, false};
    auto *table = new TableView;
    table->setObjectName("dialog.updateAttributes.table"_L1);
    table->setAccessibleName(tr("Changed attributes"));
    auto *model = new ColumnTable<ChangedAttribute>(
        changeColumns(sentAs),
        [](const ChangedAttribute &one) {
            return QString("attribute:"_L1 + one.attribute.userAttribute);
        },
        this);
    table->setCompact(true);
    table->setModel(model);
    table->setFitsContents(true);
    model->replaceAll(changes);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(table);
    insert(card);
    if (names.isEmpty())
        return;
    const QString type = strategyName(provider.strategy);
    auto *note =
        new NoteFrame(Tone::Warning, tr("Do this at %1 first").arg(type),
                      tr("Add %1 to what the app sends. Otherwise the new attributes stay empty.")
                          .arg(listed(names)));
    note->setObjectName("dialog.updateAttributes.first"_L1);
    Button *copy = note->addAction(tr("Copy list"), u"copy"_s);
    copy->setObjectName("dialog.updateAttributes.copy"_L1);
    connect(copy, &Button::clicked, copy, [copy, names] {
        QGuiApplication::clipboard()->setText(names.join(u'\n'));
        showCopied(*copy);
    });
    insert(note);
}

} // namespace orgdesk::ui
