#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace orgdesk::sandbox {

//! Map by random keys that forgets its oldest entries, so that a long run needs no more memory.
template<typename T>
class BoundedMap
{
public:
    explicit BoundedMap(std::size_t limit)
        : m_limit(limit)
    {
    }

    T *find(std::string_view key)
    {
        const auto found = m_entries.find(key);
        return found == m_entries.end() ? nullptr : &found->second;
    }
    const T *find(std::string_view key) const
    {
        const auto found = m_entries.find(key);
        return found == m_entries.end() ? nullptr : &found->second;
    }
    //! The entry must be there.
    T &at(std::string_view key) { return *find(key); }
    //! The key must be new.
    T &insert(const std::string &key, T value)
    {
        m_order.push_back(key);
        if (m_order.size() > m_limit) {
            m_entries.erase(m_order.front());
            m_order.pop_front();
        }
        return m_entries.insert_or_assign(key, std::move(value)).first->second;
    }
    void erase(const std::string &key) { m_entries.erase(key); }
    template<typename Predicate>
    void eraseIf(Predicate predicate)
    {
        std::erase_if(m_entries, [&](const auto &entry) { return predicate(entry.second); });
    }
    void clear()
    {
        m_entries.clear();
        m_order.clear();
    }

private:
    std::size_t m_limit;
    std::map<std::string, T, std::less<>> m_entries;
    std::deque<std::string> m_order;
};

} // namespace orgdesk::sandbox
