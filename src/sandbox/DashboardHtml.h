#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace orgdesk::sandbox::dashboard {

//! HTML under construction. Texts and attribute values are escaped here and nowhere else, so that
//! no page can forget it; tags and attribute names are literals of the program.
class Html
{
public:
    using Attributes = std::vector<std::pair<std::string_view, std::string>>;

    //! Start tag; close() ends the innermost open element.
    Html &open(std::string_view tag, const Attributes &attributes = {});
    Html &close();
    //! Element without an end tag, such as input.
    Html &single(std::string_view tag, const Attributes &attributes = {});
    Html &text(std::string_view text);
    //! open, text, close.
    Html &element(std::string_view tag, std::string_view text, const Attributes &attributes = {});
    Html &add(const Html &part);

    //! What was built; every element is closed by then.
    const std::string &markup() const { return m_markup; }

private:
    std::string m_markup;
    std::vector<std::string> m_open;
};

//! Table with a scroll bar of its own on narrow windows. caption is for screen readers.
class Table
{
public:
    Table(std::string_view caption, std::initializer_list<std::string_view> headings);

    Table &row();
    //! A cell of the current row; monospaced for identifiers.
    Table &cell(std::string_view text, bool isCode = false);
    Table &cell(const Html &content);
    //! A cell with a link; the row's name in most tables.
    Table &link(const std::string &address, std::string_view text);
    Html html() const;

private:
    Html m_head;
    std::vector<Html> m_rows;
    std::size_t m_columns;
};

//! Small label that marks a state; kind is "good", "bad" or empty.
Html badge(std::string_view text, std::string_view kind);
//! Box with a heading; kind is "warn", "bad" or empty.
Html box(std::string_view heading, std::string_view text, std::string_view kind);
//! /path?name=value&… with the values encoded.
std::string address(std::string_view path,
                    std::initializer_list<std::pair<std::string_view, std::string_view>> query);

} // namespace orgdesk::sandbox::dashboard
