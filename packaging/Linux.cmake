# Desktop entry, metainfo, icons, man pages and Debian's documents.
find_program(ORGDESK_GZIP gzip REQUIRED)

# brand_text(INPUT OUTPUT): INPUT with the brand's names.
function(brand_text input output)
    file(READ ${input} text)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${input})
    if(ORGDESK_BRAND)
        set(escaped "${packageTitle}")
        set(vendor "${packageVendor}")
        if(input MATCHES "\\.xml$")
            foreach(name IN ITEMS escaped vendor)
                string(REPLACE "&" "&amp;" ${name} "${${name}}")
                string(REPLACE "<" "&lt;" ${name} "${${name}}")
            endforeach()
        endif()
        string(REGEX REPLACE "(\nName(\\[[a-z]+\\])?=)[^\n]*" "\\1${escaped}" text "${text}")
        string(REGEX REPLACE "<name>[^<]*</name>" "<name>${escaped}</name>" text "${text}")
        string(REGEX REPLACE "(<developer_name>)[^<]*" "\\1${vendor}" text "${text}")
        string(REGEX REPLACE "(<url type=\"homepage\">)[^<]*" "\\1${packageHomepage}" text "${text}")
    endif()
    file(WRITE ${output} "${text}")
endfunction()

# install_compressed(FILE NAME DESTINATION COMPONENT): installs FILE as NAME.gz, without name and time in it.
function(install_compressed input name destination component)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${component}/${name}.gz)
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${component})
    add_custom_command(
        OUTPUT ${output}
        COMMAND ${ORGDESK_GZIP} -9nc ${input} > ${output}
        DEPENDS ${input})
    set(packageFiles ${packageFiles} ${output} PARENT_SCOPE)
    install(FILES ${output} DESTINATION ${destination} COMPONENT ${component})
endfunction()

set(linux ${CMAKE_CURRENT_SOURCE_DIR}/linux)
brand_text(${linux}/${packageId}.desktop ${CMAKE_CURRENT_BINARY_DIR}/${packageId}.desktop)
brand_text(${linux}/${packageId}.metainfo.xml
    ${CMAKE_CURRENT_BINARY_DIR}/${packageId}.metainfo.xml)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${packageId}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT app)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${packageId}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT app)

set(icons ${CMAKE_INSTALL_DATADIR}/icons)
install(DIRECTORY ${iconFolder}/hicolor DESTINATION ${icons} COMPONENT app)
if(packageLogo MATCHES "\\.svg$")
    install(FILES ${packageLogo} DESTINATION ${icons}/hicolor/scalable/apps
        RENAME ${packageId}.svg COMPONENT app)
endif()
if(NOT ORGDESK_BRAND)
    install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/orgdesk-symbolic.svg
        DESTINATION ${icons}/hicolor/symbolic/apps RENAME ${packageId}-symbolic.svg COMPONENT app)
endif()

# The time of Debian's changelog is the commit's.
string(TIMESTAMP changelogDate "%a, %d %b %Y %H:%M:%S +0000" UTC)
foreach(entry IN ITEMS "app:orgdesk:${packageName}" "sandbox:orgdesk-sandbox:orgdesk-sandbox")
    string(REPLACE ":" ";" entry "${entry}")
    list(GET entry 0 component)
    list(GET entry 1 program)
    list(GET entry 2 package)
    set(documents ${CMAKE_INSTALL_DATADIR}/doc/${package})
    install_compressed(${linux}/${program}.1 ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1 ${component})
    install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${documents} ${component})
    set(changelog ${CMAKE_CURRENT_BINARY_DIR}/${component}-changelog)
    file(CONFIGURE OUTPUT ${changelog} @ONLY CONTENT [[
@package@ (@PROJECT_VERSION@-1) unstable; urgency=medium

  * Release @PROJECT_VERSION@; what is in it is said in changelog.gz.

 -- @packageContact@  @changelogDate@
]])
    install_compressed(${changelog} changelog.Debian ${documents} ${component})
    install(FILES ${linux}/copyright DESTINATION ${documents} COMPONENT ${component})
endforeach()
