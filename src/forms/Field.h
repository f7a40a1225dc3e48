#pragma once

#include <QString>

#include <span>

namespace orgdesk {

enum class FieldKind {
    Text,
    Host,        //!< A host name without scheme and path; a pasted URL is reduced to its host.
    Url,         //!< https only.
    Secret,      //!< Write-only: never read back.
    Certificate, //!< PEM text; edited by CertificateField.
    Metadata,    //!< XML text of a file.
    Choice,
    Toggle,
    Color
};

struct Choice
{
    const char *value; //!< Wire value; "true" and "false" are sent as booleans.
    const char *label; //!< QT_TRANSLATE_NOOP("Schema", …)
};

//! Shown only while another field has this value (and is visible itself).
struct VisibleWhen
{
    const char *key = nullptr;   //!< Null: always visible.
    const char *value = nullptr; //!< Alternatives are separated by "|": "file|hand".
};

//! Pure check: the message (untranslated, context "Schema"), or null when the text is fine.
using Validator = const char *(*)(const QString &text);

//! One field of a form: wire knowledge and words as data (architecture A8).
struct Field
{
    const char *key;     //!< Stable name in lowerCamelCase for objectNames: "clientSecret".
    const char *pointer; //!< JSON Pointer in the request body: "/options/client_secret".
    const char *label;   //!< QT_TRANSLATE_NOOP("Schema", …), as are help and example.
    FieldKind kind = FieldKind::Text;
    bool required = false;
    const char *help = nullptr;
    const char *example = nullptr; //!< Placeholder.
    std::span<const Choice> choices = {};
    Validator validator = nullptr;
    VisibleWhen visibleWhen = {};
    const char *readPointer =
        nullptr;                   //!< Where answers carry it when it differs ("/options/cert").
    const char *initial = nullptr; //!< Value of a new form; "true"/"false" for toggles.
    bool monospace = false;
    bool advanced = false; //!< Under "More options".
    bool local = false;    //!< Steers the form only; never sent.
    bool carried = false;  //!< Never shown: the stored JSON goes back as it is with its object.
    bool nullWhenEmpty = false; //!< Emptied, it is sent as null; else it is left out.
};

//! A rule over several fields: gives the message, or null; marks the named fields.
struct FormRule
{
    using Check = const char *(*)(const class FormModel &model);
    Check check;
    std::span<const char *const> marks;
};

} // namespace orgdesk
