#include "config/SystemPolicy.h"

#include <windows.h>

namespace orgdesk {

namespace {

constexpr wchar_t policyKey[] = L"Software\\Policies\\OrgDesk";
constexpr DWORD longestName = 256;
constexpr DWORD largestValue = 1024 * 1024;

std::string utf8(const wchar_t *text, std::size_t length)
{
    if (length == 0)
        return {};
    const int size = static_cast<int>(length);
    const int needed = WideCharToMultiByte(CP_UTF8, 0, text, size, nullptr, 0, nullptr, nullptr);
    std::string result(static_cast<std::size_t>(needed > 0 ? needed : 0), '\0');
    WideCharToMultiByte(CP_UTF8, 0, text, size, result.data(), needed, nullptr, nullptr);
    return result;
}

//! Up to the first zero; the registry does not promise one.
std::string textIn(const std::vector<wchar_t> &data, std::size_t from = 0)
{
    std::size_t end = from;
    while (end < data.size() && data[end] != L'\0')
        ++end;
    return utf8(data.data() + from, end - from);
}

std::vector<std::string> listIn(const std::vector<wchar_t> &data)
{
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < data.size() && data[at] != L'\0'; ++at) {
        texts.push_back(textIn(data, at));
        while (at < data.size() && data[at] != L'\0')
            ++at;
    }
    return texts;
}

} // namespace

std::vector<PolicyValue> readSystemPolicy()
{
    std::vector<PolicyValue> values;
    HKEY key = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, policyKey, 0, KEY_QUERY_VALUE | KEY_WOW64_64KEY, &key)
        != ERROR_SUCCESS)
        return values;
    for (DWORD index = 0;; ++index) {
        wchar_t name[longestName];
        DWORD nameLength = longestName;
        DWORD type = 0;
        DWORD bytes = 0;
        const LSTATUS found =
            RegEnumValueW(key, index, name, &nameLength, nullptr, &type, nullptr, &bytes);
        if (found == ERROR_NO_MORE_ITEMS)
            break;
        if (found != ERROR_SUCCESS || bytes > largestValue)
            continue;
        std::vector<wchar_t> data(bytes / sizeof(wchar_t) + 2, L'\0');
        if (RegQueryValueExW(key, name, nullptr, &type, reinterpret_cast<BYTE *>(data.data()),
                             &bytes)
            != ERROR_SUCCESS)
            continue;
        PolicyValue value;
        value.name = utf8(name, nameLength);
        if (type == REG_DWORD && bytes == sizeof(DWORD))
            value.number = *reinterpret_cast<const DWORD *>(data.data());
        else if (type == REG_MULTI_SZ) {
            value.isList = true;
            value.list = listIn(data);
        } else if (type == REG_SZ || type == REG_EXPAND_SZ)
            value.text = textIn(data);
        else
            continue;
        values.push_back(std::move(value));
    }
    RegCloseKey(key);
    return values;
}

} // namespace orgdesk
