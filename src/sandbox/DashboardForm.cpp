#include "sandbox/DashboardForm.h"

#include "sandbox/Encoding.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace orgdesk::sandbox::dashboard {

namespace {

std::string trimmed(std::string_view text)
{
    static constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(space);
    if (begin == std::string_view::npos) {
        return {};
    }
    return std::string(text.substr(begin, text.find_last_not_of(space) - begin + 1));
}

std::optional<long> wholeNumberOf(const std::string &text)
{
    long number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

bool isOption(const Field &field, const std::string &value)
{
    return std::any_of(field.options.begin(), field.options.end(),
                       [&value](const Option &option) { return option.value == value; });
}

std::string problemOf(const std::vector<Problem> &problems, const std::string &field)
{
    for (const Problem &problem : problems) {
        if (problem.field == field) {
            return problem.text;
        }
    }
    return {};
}

//! What the control refers to for screen readers, and whether it is wrong.
Html::Attributes attributesOf(const Field &field, const std::string &problem)
{
    Html::Attributes attributes{{"id", field.name}, {"name", field.name}};
    if (!field.help.empty() || !problem.empty()) {
        attributes.emplace_back("aria-describedby", field.name + "-note");
    }
    if (!problem.empty()) {
        attributes.emplace_back("aria-invalid", "true");
    }
    return attributes;
}

Html noteOf(const Field &field, const std::string &problem)
{
    Html html;
    if (field.help.empty() && problem.empty()) {
        return html;
    }
    html.open("div", {{"id", field.name + "-note"}});
    if (!problem.empty()) {
        html.element("p", problem, {{"class", "bad"}});
    }
    if (!field.help.empty()) {
        html.element("p", field.help, {{"class", "soft"}});
    }
    return html.close();
}

//! A group of boxes or radio buttons under one legend.
Html groupHtml(const Field &field, const Parameters &values, const std::string &problem)
{
    const bool isBoxes = field.kind == Field::Kind::Boxes;
    const std::vector<std::string> chosen = values.all(field.name);
    Html html;
    html.open("fieldset", {{"id", field.name}, {"class", isBoxes ? "boxes" : "radios"}});
    html.element("legend", field.label).add(noteOf(field, problem)).open("div");
    for (const Option &option : field.options) {
        Html::Attributes attributes{{"type", isBoxes ? "checkbox" : "radio"},
                                    {"name", field.name},
                                    {"value", option.value}};
        if (contains(chosen, option.value)) {
            attributes.emplace_back("checked", "");
        }
        html.open("label").single("input", attributes).open("span").text(option.label);
        if (!option.help.empty()) {
            html.element("small", option.help);
        }
        html.close().close();
    }
    return html.close().close();
}

Html controlHtml(const Field &field, const Parameters &values, const std::string &problem)
{
    Html::Attributes attributes = attributesOf(field, problem);
    const std::string value = values.get(field.name);
    Html html;
    if (field.kind == Field::Kind::Choice) {
        html.open("select", attributes);
        for (const Option &option : field.options) {
            Html::Attributes chosen{{"value", option.value}};
            if (option.value == value) {
                chosen.emplace_back("selected", "");
            }
            html.element("option", option.label, chosen);
        }
        return html.close();
    }
    if (field.kind == Field::Kind::Lines) {
        const auto lines = std::count(value.begin(), value.end(), '\n') + 2;
        attributes.emplace_back("rows", std::to_string(std::clamp<long>(lines, 2, 8)));
        attributes.emplace_back("spellcheck", "false");
        // The first line end after the start tag does not count; the text keeps its own.
        return html.open("textarea", attributes).text("\n" + value).close();
    }
    attributes.emplace_back("type", "text");
    attributes.emplace_back("value", value);
    if (field.kind == Field::Kind::Number) {
        attributes.emplace_back("inputmode", "numeric");
        attributes.emplace_back("class", "short");
    }
    return html.single("input", attributes);
}

Html fieldHtml(const Field &field, const Parameters &values, const std::string &problem)
{
    if (field.kind == Field::Kind::Boxes || field.kind == Field::Kind::Radio) {
        return groupHtml(field, values, problem);
    }
    Html html;
    html.open("div", {{"class", "field"}});
    if (field.kind == Field::Kind::Flag) {
        Html::Attributes attributes = attributesOf(field, problem);
        attributes.emplace_back("type", "checkbox");
        attributes.emplace_back("value", "yes");
        if (values.get(field.name) == "yes") {
            attributes.emplace_back("checked", "");
        }
        html.open("label", {{"class", "flag"}}).single("input", attributes);
        html.element("span", field.label).close();
    } else {
        html.element("label", field.label, {{"for", field.name}});
        html.add(controlHtml(field, values, problem));
    }
    return html.add(noteOf(field, problem)).close();
}

//! What is wrong, above the form, with links to the fields.
Html summaryHtml(const std::vector<Field> &fields, const std::vector<Problem> &problems)
{
    Html html;
    if (problems.empty()) {
        return html;
    }
    html.open("div", {{"class", "box bad"}, {"role", "alert"}});
    html.element("strong", "Nothing was saved").open("ul");
    for (const Problem &problem : problems) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field &each) {
            return each.name == problem.field;
        });
        html.open("li");
        if (field == fields.end()) {
            html.text(problem.text);
        } else {
            html.element("a", field->label + ": " + problem.text, {{"href", "#" + field->name}});
        }
        html.close();
    }
    return html.close().close();
}

std::string problemInText(const Field &field, const std::string &value)
{
    if (field.isRequired && value.empty()) {
        return "Type something here.";
    }
    return value.size() > field.longest
        ? "At most " + std::to_string(field.longest) + " characters."
        : std::string();
}

std::string problemInNumber(const Field &field, const std::string &value)
{
    const std::optional<long> number = wholeNumberOf(value);
    return number && *number >= field.least && *number <= field.most ? std::string()
                                                                     : "Type a whole number from "
            + std::to_string(field.least) + " to " + std::to_string(field.most) + ".";
}

std::string problemInBoxes(const Field &field, const std::vector<std::string> &values)
{
    for (const std::string &value : values) {
        if (!isOption(field, value)) {
            return "“" + value + "” is not one of these.";
        }
    }
    return {};
}

std::string problemIn(const Field &field, const Parameters &typed)
{
    switch (field.kind) {
    case Field::Kind::Text:
        return problemInText(field, textIn(typed, field.name));
    case Field::Kind::Number:
        return problemInNumber(field, textIn(typed, field.name));
    case Field::Kind::Choice:
    case Field::Kind::Radio:
        return isOption(field, typed.get(field.name)) ? std::string() : "Choose one of these.";
    case Field::Kind::Boxes:
        return problemInBoxes(field, typed.all(field.name));
    case Field::Kind::Lines:
    case Field::Kind::Flag:
        break;
    }
    return {};
}

} // namespace

Html formHtml(const Form &form, const std::string &action, const std::string &token,
              const std::vector<Problem> &problems)
{
    Html html;
    html.add(summaryHtml(form.fields, problems)).add(form.before);
    html.open("form", {{"method", "post"}, {"action", action}, {"class", "fields"}});
    html.single("input", {{"type", "hidden"}, {"name", "token"}, {"value", token}});
    for (const Field &field : form.fields) {
        html.add(fieldHtml(field, form.values, problemOf(problems, field.name)));
    }
    html.element("button", form.submit, {{"type", "submit"}}).close().add(form.after);
    if (!form.removal.empty()) {
        Parameters hidden;
        hidden.add("remove", "yes");
        html.open("details", {{"class", "removal"}}).element("summary", form.removal);
        html.add(buttonForm(action, token, "Delete for good", hidden, "danger")).close();
    }
    return html;
}

Html buttonForm(const std::string &action, const std::string &token, std::string_view label,
                const Parameters &hidden, std::string_view buttonClass)
{
    Html html;
    html.open("form", {{"method", "post"}, {"action", action}});
    html.single("input", {{"type", "hidden"}, {"name", "token"}, {"value", token}});
    for (const auto &[name, value] : hidden.items()) {
        html.single("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
    }
    html.element("button", label, {{"type", "submit"}, {"class", std::string(buttonClass)}});
    return html.close();
}

std::vector<Problem> problemsIn(const std::vector<Field> &fields, const Parameters &typed)
{
    std::vector<Problem> problems;
    for (const Field &field : fields) {
        if (std::string text = problemIn(field, typed); !text.empty()) {
            problems.push_back({field.name, std::move(text)});
        }
    }
    return problems;
}

long numberIn(const Parameters &typed, std::string_view name)
{
    return wholeNumberOf(textIn(typed, name)).value_or(0);
}

std::vector<std::string> linesIn(const Parameters &typed, std::string_view name)
{
    std::vector<std::string> lines;
    for (const std::string &line : split(typed.get(name), '\n')) {
        if (std::string text = trimmed(line); !text.empty()) {
            lines.push_back(std::move(text));
        }
    }
    return lines;
}

std::string textIn(const Parameters &typed, std::string_view name)
{
    return trimmed(typed.get(name));
}

} // namespace orgdesk::sandbox::dashboard
