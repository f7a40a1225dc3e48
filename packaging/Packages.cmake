# CPack: .deb and .rpm on Linux, DMG on macOS. SOURCE_DATE_EPOCH makes them reproducible.
set(CPACK_PACKAGE_NAME ${packageName})
set(CPACK_PACKAGE_VENDOR "${packageVendor}")
set(CPACK_PACKAGE_CONTACT "${packageContact}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${packageHomepage}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/SetTimes.cmake")
set(CPACK_THREADS 1) # so that every computer compresses alike
set(CPACK_COMPONENTS_ALL app)
if(NOT ORGDESK_BRAND AND NOT APPLE)
    list(APPEND CPACK_COMPONENTS_ALL sandbox)
endif()

set(appDescription "${packageTitle} looks after an organization, its single sign-on connections,
email domains and members at a vendor whose sign-in is built on Auth0.
People sign in in the system browser, and the session is kept in the
desktop keyring.")
set(sandboxDescription "The local tenant is an authorization server with the My Organization API on
127.0.0.1, for trying and testing OrgDesk. Everything in it is made up and
gone when the program ends.")
# No summary for all of CPack: it would become the first line of both.
set(appSummary "Portal for the administrators of an organization")
set(sandboxSummary "Local tenant for OrgDesk")
set(CPACK_COMPONENT_APP_DESCRIPTION "${appSummary}\n${appDescription}")
set(CPACK_COMPONENT_SANDBOX_DESCRIPTION "${sandboxSummary}\n${sandboxDescription}")

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_APP_PACKAGE_NAME ${packageName})
set(CPACK_DEBIAN_APP_PACKAGE_SECTION net)
# Loaded at run time, so that no tool finds it: QtKeychain needs it for the desktop keyring.
set(CPACK_DEBIAN_APP_PACKAGE_DEPENDS libsecret-1-0)
set(CPACK_DEBIAN_APP_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, xdg-utils, qt6-translations-l10n")
set(CPACK_DEBIAN_SANDBOX_PACKAGE_NAME orgdesk-sandbox)
set(CPACK_DEBIAN_SANDBOX_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_APP_PACKAGE_SUGGESTS orgdesk-sandbox)

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_APP_PACKAGE_NAME ${packageName})
set(CPACK_RPM_APP_PACKAGE_SUMMARY "${appSummary}")
set(CPACK_RPM_APP_PACKAGE_DESCRIPTION "${appDescription}")
set(CPACK_RPM_APP_PACKAGE_REQUIRES libsecret)
set(CPACK_RPM_SANDBOX_PACKAGE_NAME orgdesk-sandbox)
set(CPACK_RPM_SANDBOX_PACKAGE_SUMMARY "${sandboxSummary}")
set(CPACK_RPM_SANDBOX_PACKAGE_DESCRIPTION "${sandboxDescription}")
set(CPACK_RPM_SPEC_MORE_DEFINE "%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _buildhost reproducible
%global _build_id_links none
%global debug_package %{nil}")

# One of them: both bring the program and its desktop entry.
if(ORGDESK_BRAND)
    set(CPACK_DEBIAN_APP_PACKAGE_PROVIDES orgdesk)
    set(CPACK_DEBIAN_APP_PACKAGE_CONFLICTS orgdesk)
    set(CPACK_DEBIAN_APP_PACKAGE_REPLACES orgdesk)
    set(CPACK_RPM_APP_PACKAGE_PROVIDES "orgdesk = ${PROJECT_VERSION}")
    set(CPACK_RPM_APP_PACKAGE_CONFLICTS orgdesk)
    set(CPACK_RPM_APP_PACKAGE_OBSOLETES orgdesk)
endif()

include(CPack)
