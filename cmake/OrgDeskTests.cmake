# What the sandboxes of a test run answer is recorded here and held against the contract at its end
# (tests/contract). Tests that start a sandbox belong to the fixture sandbox_answers.
set(ORGDESK_ANSWERS_FOLDER "${CMAKE_BINARY_DIR}/sandbox-answers")
set(ORGDESK_RECORD_ANSWERS "ORGDESK_SANDBOX_RECORD=${ORGDESK_ANSWERS_FOLDER}")

# Few test executables, many ctest entries: each executable runs all its test classes, or the one
# named by its first argument.

# orgdesk_test_executable(LABEL LINKS target...): the executable orgdesk_LABEL_tests.
function(orgdesk_test_executable label)
    cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
    set(target orgdesk_${label}_tests)
    add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/support/TestMain.cpp)
    target_compile_definitions(${target} PRIVATE QT_FORCE_ASSERTS)
    target_link_libraries(${target} PRIVATE orgdesk_options orgdesk_test_support ${arg_LINKS})
    # Each test file includes its own .moc, and test helpers are file-local: no unity build.
    set_target_properties(${target} PROPERTIES UNITY_BUILD OFF ORGDESK_IS_TEST ON)
endfunction()

# orgdesk_add_tests(LABEL Name... [LABELS label...] [TIMEOUT seconds] [SERIAL] [LAUNCHER command...])
# For each Name: compiles NameTest.cpp of this folder, which defines and registers class NameTest.
function(orgdesk_add_tests label)
    cmake_parse_arguments(arg "SERIAL" "TIMEOUT" "LABELS;LAUNCHER" ${ARGN})
    set(target orgdesk_${label}_tests)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    foreach(name IN LISTS arg_UNPARSED_ARGUMENTS)
        target_sources(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${name}Test.cpp)
        # Else a file that is added later gets no .moc file in an existing build folder.
        set_property(TARGET ${target} APPEND PROPERTY
            AUTOGEN_TARGET_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}Test.cpp)
        add_test(NAME ${label}.${name} COMMAND ${arg_LAUNCHER} $<TARGET_FILE:${target}> ${name}Test)
        set_tests_properties(${label}.${name} PROPERTIES
            LABELS "${label};${arg_LABELS}"
            TIMEOUT ${arg_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_FORCE_STDERR_LOGGING=1;ASAN_OPTIONS=detect_leaks=1;UBSAN_OPTIONS=print_stacktrace=1"
            RUN_SERIAL ${arg_SERIAL})
        if(label MATCHES "^(flow|contract)$")
            set_tests_properties(${label}.${name} PROPERTIES FIXTURES_REQUIRED sandbox_answers)
            set_property(TEST ${label}.${name} APPEND PROPERTY
                ENVIRONMENT "${ORGDESK_RECORD_ANSWERS}")
        endif()
    endforeach()
endfunction()

# orgdesk_add_long_test(label Name [TIMEOUT seconds] [LAUNCHER command...]): NameTest once more with full counts, only when
# the label long is asked for. The test looks for ORGDESK_LONG.
function(orgdesk_add_long_test label name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LAUNCHER" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    add_test(NAME long.${name} COMMAND ${arg_LAUNCHER} $<TARGET_FILE:orgdesk_${label}_tests> ${name}Test)
    set_tests_properties(long.${name} PROPERTIES
        LABELS long TIMEOUT ${arg_TIMEOUT} RUN_SERIAL ON
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;ORGDESK_LONG=1")
endfunction()
