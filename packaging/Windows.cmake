# Version resource, manifest and the Qt beside the program. The installers are made of an installed
# folder by windows/orgdesk.nsi and windows/orgdesk.wxs. Never run: see README.md.
set(manifest ${CMAKE_CURRENT_SOURCE_DIR}/windows/orgdesk.manifest)
set(packageIcon ${iconFolder}/${packageId}.ico)
configure_file(windows/orgdesk.rc.in ${CMAKE_CURRENT_BINARY_DIR}/orgdesk.rc @ONLY)
target_sources(orgdesk PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/orgdesk.rc)
add_custom_target(package-icons DEPENDS ${packageIcon})
add_dependencies(orgdesk package-icons)
set_target_properties(orgdesk PROPERTIES WIN32_EXECUTABLE ON)
if(MSVC)
    # The manifest is in the resource. CET and control flow guard; DLLs from the program's folder and
    # System32 alone, also those that the loader looks for before main().
    target_compile_options(orgdesk PRIVATE /guard:cf)
    target_link_options(orgdesk PRIVATE /MANIFEST:NO /guard:cf /CETCOMPAT /DYNAMICBASE /HIGHENTROPYVA
        /DEPENDENTLOADFLAG:0xA00)
endif()

qt_generate_deploy_app_script(TARGET orgdesk OUTPUT_SCRIPT deployScript NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deployScript} COMPONENT app)
