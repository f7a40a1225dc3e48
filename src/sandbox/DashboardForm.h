#pragma once

#include "sandbox/DashboardHtml.h"
#include "sandbox/Parameters.h"

#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox::dashboard {

struct Option
{
    std::string value;
    std::string label;
    //! Shown below the option; may be empty.
    std::string help{};
};

//! One control of a form.
struct Field
{
    enum class Kind {
        Text,
        Number, //!< whole number from least to most
        Lines,  //!< one value a line
        Flag,   //!< one box; "yes" when ticked
        Choice, //!< one of the options, as a list
        Radio,  //!< one of the options, each with its help
        Boxes   //!< any of the options
    };

    Kind kind = Kind::Text;
    std::string name;
    std::string label;
    std::string help{};
    std::vector<Option> options{};
    //! Of a text.
    bool isRequired = false;
    //! Bytes of a text.
    std::size_t longest = 255;
    long least = 0;
    long most = 0;
};

//! What is wrong with what was typed; field is empty when it is about the whole form.
struct Problem
{
    std::string field;
    std::string text;
};

struct Form
{
    std::vector<Field> fields;
    //! By name of the field: the stored values, or what was typed when it comes back.
    Parameters values;
    //! Above the fields.
    Html before{};
    //! Below the fields, above the deletion.
    Html after{};
    std::string submit = "Save";
    //! Label of the button that deletes the thing; empty when it can't be deleted.
    std::string removal{};
};

//! The form as HTML. token proves that the post comes from a page of this dashboard.
Html formHtml(const Form &form, const std::string &action, const std::string &token,
              const std::vector<Problem> &problems);

//! A form of one button.
Html buttonForm(const std::string &action, const std::string &token, std::string_view label,
                const Parameters &hidden, std::string_view buttonClass = "second");

//! Problems that show from the fields alone: range, length, unknown option, nothing typed.
std::vector<Problem> problemsIn(const std::vector<Field> &fields, const Parameters &typed);

//! Number that was typed; problemsIn has checked it.
long numberIn(const Parameters &typed, std::string_view name);
//! Lines that were typed, trimmed and without empty ones.
std::vector<std::string> linesIn(const Parameters &typed, std::string_view name);
//! A text without white space around it.
std::string textIn(const Parameters &typed, std::string_view name);

} // namespace orgdesk::sandbox::dashboard
