; Windows installer, per computer or per person. What it is told with -D:
;   STAGE    folder with what is installed (cmake --install ... --prefix STAGE)
;   OUTPUT   the installer to write
;   VERSION  for example 0.1.0
;   TITLE, VENDOR   names; ICON   an .ico; LICENSE   a text
; Silent: /S, with /AllUsers or /CurrentUser; uninstall.exe /S keeps what people made, and
; /S /REMOVEDATA removes it.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
Target amd64-unicode

!define /ifndef TITLE "OrgDesk"
!define /ifndef VENDOR "The OrgDesk maintainers"
!define ID "org.orgdesk.OrgDesk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${TITLE}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"

!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

Name "${TITLE}"
OutFile "${OUTPUT}"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey CompanyName "${VENDOR}"
VIAddVersionKey FileDescription "${TITLE} Setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Japanese

LangString KeepData ${LANG_ENGLISH} "Remove settings, drafts, the last known data and the log of this person, too? Entries of the credential manager stay: sign out in ${TITLE} to remove them."
LangString KeepData ${LANG_GERMAN} "Auch Einstellungen, Entwürfe, zuletzt geladene Daten und Protokoll dieser Person entfernen? Einträge der Anmeldeinformationsverwaltung bleiben: Sie verschwinden, wenn man sich in ${TITLE} abmeldet."
LangString KeepData ${LANG_FRENCH} "Supprimer aussi les réglages, les brouillons, les dernières données et le journal de cette personne ? Les entrées du gestionnaire d’identification restent : elles disparaissent en se déconnectant dans ${TITLE}."
LangString KeepData ${LANG_JAPANESE} "このユーザーの設定、下書き、最後に読み込んだデータ、ログも削除しますか? 資格情報マネージャーの項目は残ります。${TITLE} でサインアウトすると削除されます。"
LangString Needs64 ${LANG_ENGLISH} "${TITLE} needs a 64-bit Windows."
LangString Needs64 ${LANG_GERMAN} "${TITLE} braucht ein 64-Bit-Windows."
LangString Needs64 ${LANG_FRENCH} "${TITLE} a besoin d’un Windows 64 bits."
LangString Needs64 ${LANG_JAPANESE} "${TITLE} には 64 ビット版の Windows が必要です。"

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_ICONSTOP "$(Needs64)" /SD IDOK
        Abort
    ${EndIf}
    SetRegView 64
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A shortcut that carries the program's AppUserModelID, so that the task bar joins window and shortcut.
Function CreateStartMenuShortcut
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P= 0
        CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\bin\orgdesk.exe"
        Return
    ${EndIf}
    ${IShellLink::SetPath} $0 '("$INSTDIR\bin\orgdesk.exe").r1'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r1)'
    ${If} $1 P<> 0
        System::Call 'oleaut32::SysAllocString(w "${ID}")p.r4'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r2'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,p r4)p.r3'
        ${IPropertyStore::SetValue} $1 '($2,$3)'
        ${IPropertyStore::Commit} $1 ""
        System::Call 'oleaut32::SysFreeString(p r4)'
        System::Free $2
        System::Free $3
        ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
        ${IPersistFile::Save} $1 '("$SMPROGRAMS\${TITLE}.lnk",1)'
        ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
FunctionEnd

Section "Program"
    SetOutPath "$INSTDIR"
    ; What an older version left would be loaded by this one.
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\share"
    File /r "${STAGE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    Call CreateStartMenuShortcut
    WriteRegStr SHCTX "${UNINSTALL}" DisplayName "${TITLE}"
    WriteRegStr SHCTX "${UNINSTALL}" DisplayVersion "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" Publisher "${VENDOR}"
    WriteRegStr SHCTX "${UNINSTALL}" DisplayIcon "$INSTDIR\bin\orgdesk.exe"
    WriteRegStr SHCTX "${UNINSTALL}" InstallLocation "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" NoModify 1
    WriteRegDWORD SHCTX "${UNINSTALL}" NoRepair 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL}" EstimatedSize $0
SectionEnd

Section "Uninstall"
    Delete "$SMPROGRAMS\${TITLE}.lnk"
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\share"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey SHCTX "${UNINSTALL}"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/REMOVEDATA" $1
    ${If} ${Errors}
        ; Silent means no.
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(KeepData)" /SD IDNO IDNO keep
    ${EndIf}
    SetShellVarContext current
    RMDir /r "$APPDATA\OrgDesk"
    RMDir /r "$LOCALAPPDATA\OrgDesk"
    keep:
SectionEnd
