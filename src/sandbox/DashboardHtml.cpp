#include "sandbox/DashboardHtml.h"

#include "sandbox/Encoding.h"

namespace orgdesk::sandbox::dashboard {

Html &Html::single(std::string_view tag, const Attributes &attributes)
{
    m_markup.append("<").append(tag);
    for (const auto &[name, value] : attributes) {
        m_markup.append(" ").append(name).append("=\"").append(escapeHtml(value)).append("\"");
    }
    m_markup.append(">");
    return *this;
}

Html &Html::open(std::string_view tag, const Attributes &attributes)
{
    m_open.emplace_back(tag);
    return single(tag, attributes);
}

Html &Html::close()
{
    m_markup.append("</").append(m_open.back()).append(">");
    m_open.pop_back();
    return *this;
}

Html &Html::text(std::string_view text)
{
    m_markup += escapeHtml(text);
    return *this;
}

Html &Html::element(std::string_view tag, std::string_view text, const Attributes &attributes)
{
    return open(tag, attributes).text(text).close();
}

Html &Html::add(const Html &part)
{
    m_markup += part.m_markup;
    return *this;
}

Table::Table(std::string_view caption, std::initializer_list<std::string_view> headings)
    : m_columns(headings.size())
{
    m_head.element("caption", caption, {{"class", "hidden"}}).open("thead").open("tr");
    for (const std::string_view heading : headings) {
        m_head.element("th", heading, {{"scope", "col"}});
    }
    m_head.close().close();
}

Table &Table::row()
{
    m_rows.emplace_back();
    return *this;
}

Table &Table::cell(std::string_view text, bool isCode)
{
    m_rows.back().open("td", isCode ? Html::Attributes{{"class", "mono"}} : Html::Attributes{});
    m_rows.back().text(text).close();
    return *this;
}

Table &Table::cell(const Html &content)
{
    m_rows.back().open("td").add(content).close();
    return *this;
}

Table &Table::link(const std::string &address, std::string_view text)
{
    return cell(Html().element("a", text.empty() ? "(no name)" : text, {{"href", address}}));
}

Html Table::html() const
{
    Html html;
    html.open("div", {{"class", "wide"}, {"tabindex", "0"}}).open("table", {{"class", "data"}});
    html.add(m_head).open("tbody");
    for (const Html &row : m_rows) {
        html.open("tr").add(row).close();
    }
    if (m_rows.empty()) {
        html.open("tr");
        html.element("td", "Nothing here yet.",
                     {{"class", "soft"}, {"colspan", std::to_string(m_columns)}});
        html.close();
    }
    return html.close().close().close();
}

Html badge(std::string_view text, std::string_view kind)
{
    return Html().element("span", text, {{"class", "badge " + std::string(kind)}});
}

Html box(std::string_view heading, std::string_view text, std::string_view kind)
{
    Html html;
    html.open("div", {{"class", "box " + std::string(kind)}});
    return html.element("strong", heading).element("p", text).close();
}

std::string address(std::string_view path,
                    std::initializer_list<std::pair<std::string_view, std::string_view>> query)
{
    std::string text(path);
    char separator = '?';
    for (const auto &[name, value] : query) {
        text.append(1, separator).append(name).append("=").append(percentEncode(value));
        separator = '&';
    }
    return text;
}

} // namespace orgdesk::sandbox::dashboard
