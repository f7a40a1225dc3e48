# The bundle, with its Qt inside, as a DMG. macos/sign.sh signs and notarizes. Never run: see README.md.
set(icon ${iconFolder}/${packageId}.icns)
add_custom_target(package-icons DEPENDS ${iconFolder}/${packageId}.ico)
add_dependencies(orgdesk package-icons)
set_target_properties(orgdesk PROPERTIES
    OUTPUT_NAME "${packageTitle}"
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in)
install(FILES ${icon} DESTINATION "${packageTitle}.app/Contents/Resources" COMPONENT app)

qt_generate_deploy_app_script(TARGET orgdesk OUTPUT_SCRIPT deployScript NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deployScript} COMPONENT app)
