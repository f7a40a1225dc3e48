# Compile options of every target of ours. Linked PRIVATE, so nothing leaks to users of a target.
add_library(orgdesk_options INTERFACE)

target_compile_definitions(orgdesk_options INTERFACE
    ORGDESK_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_MESSAGELOGCONTEXT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(orgdesk_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
        -Wnon-virtual-dtor -Woverloaded-virtual -Wdouble-promotion -Wimplicit-fallthrough
        $<$<BOOL:${ORGDESK_WERROR}>:-Werror>)
    if(ORGDESK_FUZZ)
        set(sanitizers -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
                       -fno-omit-frame-pointer)
        target_compile_options(orgdesk_options INTERFACE ${sanitizers})
        target_link_options(orgdesk_options INTERFACE ${sanitizers})
    elseif(ORGDESK_SANITIZE_THREAD)
        set(sanitizers -fsanitize=thread -fno-omit-frame-pointer)
        # gcc 12 takes instrumented captures for uninitialized ones; -Wtsan is about the fences of
        # Boost.Asio, which the sanitizer does not see.
        target_compile_options(orgdesk_options INTERFACE ${sanitizers}
            $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-tsan>)
        target_link_options(orgdesk_options INTERFACE ${sanitizers})
    elseif(ORGDESK_SANITIZE)
        set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined
                       -fno-omit-frame-pointer)
        # gcc 12 takes instrumented captures for uninitialized ones.
        target_compile_options(orgdesk_options INTERFACE ${sanitizers} -Wno-maybe-uninitialized)
        # The program is what is watched for undefined behaviour. Its tests, most of what has to be
        # compiled, keep AddressSanitizer: that takes less than half of the time.
        target_compile_options(orgdesk_options INTERFACE
            "$<$<BOOL:$<TARGET_PROPERTY:ORGDESK_IS_TEST>>:-O0;-fno-sanitize=undefined>")
        target_link_options(orgdesk_options INTERFACE ${sanitizers})
    else()
        set(hardening -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
        include(CheckCXXCompilerFlag)
        foreach(flag IN ITEMS -fstack-clash-protection -fcf-protection)
            string(MAKE_C_IDENTIFIER "ORGDESK_HAS${flag}" known)
            check_cxx_compiler_flag(${flag} ${known})
            if(${known})
                list(APPEND hardening ${flag})
            endif()
        endforeach()
        target_compile_options(orgdesk_options INTERFACE "$<$<CONFIG:Release>:${hardening}>")
        target_link_options(orgdesk_options INTERFACE
            "$<$<AND:$<CONFIG:Release>,$<PLATFORM_ID:Linux>>:-Wl,-z,relro,-z,now,-z,noexecstack>")
    endif()
elseif(MSVC)
    target_compile_options(orgdesk_options INTERFACE /W4 /utf-8 /permissive-
        $<$<BOOL:${ORGDESK_WERROR}>:/WX>)
endif()

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
