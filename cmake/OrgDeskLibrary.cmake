# orgdesk_library(NAME SOURCES file... HEADERS file... LINKS target... PRIVATE_LINKS target...)
# A static library orgdesk_NAME. Headers form a file set, so that an include always names its
# module ("http/HttpClient.h") and every header is compiled alone by
# the target all_verify_interface_header_sets.
function(orgdesk_library name)
    cmake_parse_arguments(arg "" "BASE_DIR" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
    if(NOT arg_BASE_DIR)
        set(arg_BASE_DIR "${PROJECT_SOURCE_DIR}/src")
    endif()
    set(target orgdesk_${name})
    add_library(${target} STATIC ${arg_SOURCES})
    target_sources(${target} PUBLIC
        FILE_SET HEADERS BASE_DIRS "${arg_BASE_DIR}" FILES ${arg_HEADERS})
    target_link_libraries(${target} PUBLIC ${arg_LINKS} PRIVATE orgdesk_options ${arg_PRIVATE_LINKS})
endfunction()
