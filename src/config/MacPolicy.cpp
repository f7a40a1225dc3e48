#include "config/SystemPolicy.h"

#include <CoreFoundation/CoreFoundation.h>

namespace orgdesk {

namespace {

const CFStringRef application = CFSTR("org.orgdesk.OrgDesk");

std::string utf8(CFStringRef text)
{
    const CFIndex room =
        CFStringGetMaximumSizeForEncoding(CFStringGetLength(text), kCFStringEncodingUTF8) + 1;
    std::string result(static_cast<std::size_t>(room), '\0');
    if (!CFStringGetCString(text, result.data(), room, kCFStringEncodingUTF8))
        return {};
    result.resize(result.find('\0'));
    return result;
}

//! False for a kind of value that no key has. Dictionaries come as JSON in a text.
bool take(CFPropertyListRef found, PolicyValue &value)
{
    const CFTypeID type = CFGetTypeID(found);
    if (type == CFStringGetTypeID()) {
        value.text = utf8(static_cast<CFStringRef>(found));
        return true;
    }
    if (type == CFNumberGetTypeID()) {
        long long number = 0;
        CFNumberGetValue(static_cast<CFNumberRef>(found), kCFNumberLongLongType, &number);
        value.number = number;
        return true;
    }
    if (type != CFArrayGetTypeID())
        return false;
    const auto list = static_cast<CFArrayRef>(found);
    value.isList = true;
    for (CFIndex i = 0; i < CFArrayGetCount(list); ++i) {
        const auto *item = static_cast<CFTypeRef>(CFArrayGetValueAtIndex(list, i));
        if (CFGetTypeID(item) == CFStringGetTypeID())
            value.list.push_back(utf8(static_cast<CFStringRef>(item)));
    }
    return true;
}

} // namespace

std::vector<PolicyValue> readSystemPolicy()
{
    std::vector<PolicyValue> values;
    // Only what the machine's administrator manages: never the person's own preferences.
    CFArrayRef keys =
        CFPreferencesCopyKeyList(application, kCFPreferencesAnyUser, kCFPreferencesCurrentHost);
    if (!keys)
        return values;
    for (CFIndex i = 0; i < CFArrayGetCount(keys); ++i) {
        const auto key = static_cast<CFStringRef>(CFArrayGetValueAtIndex(keys, i));
        CFPropertyListRef found = CFPreferencesCopyAppValue(key, application);
        if (!found)
            continue;
        PolicyValue value;
        value.name = utf8(key);
        value.locked = CFPreferencesAppValueIsForced(key, application);
        if (take(found, value))
            values.push_back(std::move(value));
        CFRelease(found);
    }
    CFRelease(keys);
    return values;
}

} // namespace orgdesk
