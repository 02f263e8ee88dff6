; The Windows installer: for one user, without administrator, silent with /S. Made by installer/setup_program.py, which
; says where everything is: VERSION, NUMBERS (four of them), PAYLOAD (the folder to install), LISTS (install.nsh and
; remove.nsh, made from it), KILOBYTES, OUTPUT, TARGET, and SIGN where a command signs programs.
;
; Exit codes with /S: 0 done, 1 cancelled, 2 stopped by an error, 5 Corkboard or another setup is running. The reason stands in
; %TEMP%\corkboard-setup.log, and on the console it was started from.

Target ${TARGET}
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
CRCCheck force
Name "Corkboard"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Corkboard"
BrandingText "Corkboard ${VERSION}"

!define OURS "Software\Corkboard"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Corkboard"
!define CLASSES "Software\Classes"
!define PROJECT "Corkboard.Project"
!define WINDOW "corkboard-window.exe"
!define COMMAND_LINE "corkboard.exe"
!define ERROR_RUNNING 5

InstallDirRegKey HKCU "${OURS}" "Folder"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Corkboard"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Corkboard setup"
VIAddVersionKey /LANG=0 "CompanyName" "Corkboard contributors"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!define MUI_ICON "${PAYLOAD}/corkboard.ico"
!define MUI_UNICON "${PAYLOAD}/corkboard.ico"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"

LangString PROJECT_TYPE ${LANG_ENGLISH} "Corkboard project"
LangString PROJECT_TYPE ${LANG_FRENCH} "Projet Corkboard"
LangString ABOUT ${LANG_ENGLISH} "A planning board for shop floors"
LangString ABOUT ${LANG_FRENCH} "Un planning pour l’atelier"
LangString PROGRAM_SECTION ${LANG_ENGLISH} "Corkboard"
LangString PROGRAM_SECTION ${LANG_FRENCH} "Corkboard"
LangString DESKTOP_SECTION ${LANG_ENGLISH} "Shortcut on the desktop"
LangString DESKTOP_SECTION ${LANG_FRENCH} "Raccourci sur le bureau"
LangString RUNNING ${LANG_ENGLISH} "Corkboard is running. Save your plan, close Corkboard, and try again."
LangString RUNNING ${LANG_FRENCH} "Corkboard est ouvert. Enregistrez votre plan, fermez Corkboard, puis réessayez."
LangString TWICE ${LANG_ENGLISH} "Corkboard is being installed or removed already."
LangString TWICE ${LANG_FRENCH} "Corkboard est déjà en cours d’installation ou de désinstallation."
LangString TOO_OLD ${LANG_ENGLISH} "Corkboard needs 64-bit Windows 10 (version 1809) or newer."
LangString TOO_OLD ${LANG_FRENCH} "Corkboard demande Windows 10 (version 1809) en 64 bits, ou plus récent."
LangString NOT_REMOVED ${LANG_ENGLISH} "The earlier version could not be removed from $0. Nothing was installed."
LangString NOT_REMOVED ${LANG_FRENCH} "La version précédente n’a pas pu être retirée de $0. Rien n’a été installé."

; Say a sentence (on the stack) where somebody will find it, and end with an exit code (above it).
!macro DEFINE_STOP PREFIX
Function ${PREFIX}Stop
  Pop $R0
  Pop $R1
  FileOpen $R2 "$TEMP\corkboard-setup.log" w
  FileWriteUTF16LE /BOM $R2 "$R0$\r$\n"
  FileClose $R2
  ${If} ${Silent}
    System::Call 'kernel32::AttachConsole(i -1)'
    System::Call 'kernel32::GetStdHandle(i -12) p .r12'
    FileWrite $R2 "$R0$\r$\n"
  ${Else}
    MessageBox MB_OK|MB_ICONSTOP "$R0"
  ${EndIf}
  SetErrorLevel $R1
  Quit
FunctionEnd
!macroend
!insertmacro DEFINE_STOP ""
!insertmacro DEFINE_STOP "un."

!macro STOP_WITH PREFIX CODE SENTENCE
  Push ${CODE}
  Push "${SENTENCE}"
  Call ${PREFIX}Stop
!macroend

; Windows lets nobody write to a program that runs. Sets $R3 to 1 where one in the folder $0 does.
!macro DEFINE_LOOK PREFIX
Function ${PREFIX}LookWhatRuns
  StrCpy $R3 0
  ClearErrors
  ${If} ${FileExists} "$0\${WINDOW}"
    FileOpen $R2 "$0\${WINDOW}" a
    FileClose $R2
  ${EndIf}
  ${If} ${FileExists} "$0\${COMMAND_LINE}"
    FileOpen $R2 "$0\${COMMAND_LINE}" a
    FileClose $R2
  ${EndIf}
  ${If} ${Errors}
    StrCpy $R3 1
  ${EndIf}
FunctionEnd

; Go on only once nothing runs in the folder $0.
Function ${PREFIX}WaitUntilClosed
  Call ${PREFIX}LookWhatRuns
  ${While} $R3 = 1
    ${If} ${Silent}
      !insertmacro STOP_WITH "${PREFIX}" ${ERROR_RUNNING} "$(RUNNING)"
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY +3
      SetErrorLevel ${ERROR_RUNNING}
      Quit
    Call ${PREFIX}LookWhatRuns
  ${EndWhile}
FunctionEnd

Function ${PREFIX}OneAtATime
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "CorkboardSetup") p .r1 ?e'
  Pop $R2
  ${If} $R2 = 183
    !insertmacro STOP_WITH "${PREFIX}" ${ERROR_RUNNING} "$(TWICE)"
  ${EndIf}
FunctionEnd
!macroend
!insertmacro DEFINE_LOOK ""
!insertmacro DEFINE_LOOK "un."

; Remove the version in the folder $0 by its own uninstaller, which knows what it brought; what else is there stays.
Function RemoveEarlier
  ${IfNot} ${FileExists} "$0\uninstall.exe"
    Return
  ${EndIf}
  Call WaitUntilClosed
  ExecWait '"$0\uninstall.exe" /S /UPGRADE _?=$0' $R2
  ${If} ${FileExists} "$0\${WINDOW}"
    !insertmacro STOP_WITH "" 2 "$(NOT_REMOVED)"
  ${EndIf}
  Delete "$0\uninstall.exe"
  RMDir "$0"
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} 17763
    !insertmacro STOP_WITH "" 2 "$(TOO_OLD)"
  ${EndIf}
  Call OneAtATime
  Delete "$TEMP\corkboard-setup.log"
  ${GetParameters} $R0
  ${GetOptions} $R0 "/DESKTOP" $R1
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} "$DESKTOP\Corkboard.lnk"
    SectionSetFlags 1 ${SF_SELECTED}
  ${EndIf}
FunctionEnd

Section "$(PROGRAM_SECTION)"
  SectionIn RO
  StrCpy $0 $INSTDIR
  Call WaitUntilClosed
  Call RemoveEarlier
  ReadRegStr $0 HKCU "${OURS}" "Folder"
  ${If} $0 != ""
  ${AndIf} $0 != $INSTDIR
    Call RemoveEarlier
  ${EndIf}

  SetOverwrite on
  !include /CHARSET=UTF8 "${LISTS}/install.nsh"
  SetOutPath $INSTDIR
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${OURS}" "Folder" $INSTDIR
  WriteRegStr HKCU "${OURS}" "Version" "${VERSION}"
  Call Register
  Call Associate
  SetOutPath $DOCUMENTS ; where the shortcut's program starts
  CreateShortcut "$SMPROGRAMS\Corkboard.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0 SW_SHOWNORMAL "" "$(ABOUT)"
  SetOutPath $INSTDIR
SectionEnd

Section /o "$(DESKTOP_SECTION)"
  SetOutPath $DOCUMENTS
  CreateShortcut "$DESKTOP\Corkboard.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0 SW_SHOWNORMAL "" "$(ABOUT)"
  SetOutPath $INSTDIR
SectionEnd

; What "Apps" in Windows' settings shows, and how IT removes it.
Function Register
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "Corkboard"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "Corkboard contributors"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\corkboard.ico"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" $INSTDIR
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
FunctionEnd

; .cork opens with us; whose it was before is remembered, and gets it back when we go.
Function Associate
  ReadRegStr $0 HKCU "${CLASSES}\.cork" ""
  ${If} $0 != ""
  ${AndIf} $0 != "${PROJECT}"
    WriteRegStr HKCU "${OURS}" "CorkFilesBefore" $0
  ${EndIf}
  WriteRegStr HKCU "${CLASSES}\.cork" "" "${PROJECT}"
  WriteRegStr HKCU "${CLASSES}\.cork\OpenWithProgids" "${PROJECT}" ""
  WriteRegStr HKCU "${CLASSES}\${PROJECT}" "" "$(PROJECT_TYPE)"
  WriteRegStr HKCU "${CLASSES}\${PROJECT}\DefaultIcon" "" '"$INSTDIR\corkboard-document.ico"'
  WriteRegStr HKCU "${CLASSES}\${PROJECT}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

Function un.onInit
  ${GetParameters} $R0
  ${GetOptions} $R0 "/UPGRADE" $R1
  ${If} ${Errors} ; while one version follows another, the setup program holds this already
    Call un.OneAtATime
  ${EndIf}
  Delete "$TEMP\corkboard-setup.log"
FunctionEnd

Section "Uninstall"
  StrCpy $0 $INSTDIR
  Call un.WaitUntilClosed
  !include /CHARSET=UTF8 "${LISTS}/remove.nsh"
  ${GetParameters} $R0
  ${GetOptions} $R0 "/UPGRADE" $R1
  ${If} ${Errors}
    Call un.Leave
    Delete "$INSTDIR\uninstall.exe"
    RMDir $INSTDIR ; only if nothing of anybody else's is in it
  ${EndIf}
SectionEnd

; Take out of shortcuts and registry what is ours, and of .cork only what still points to us.
Function un.Leave
  Delete "$SMPROGRAMS\Corkboard.lnk"
  Delete "$DESKTOP\Corkboard.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.cork" ""
  ${If} $0 == "${PROJECT}"
    DeleteRegValue HKCU "${CLASSES}\.cork" ""
    ReadRegStr $1 HKCU "${OURS}" "CorkFilesBefore"
    ${If} $1 != ""
      WriteRegStr HKCU "${CLASSES}\.cork" "" $1
    ${EndIf}
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.cork\OpenWithProgids" "${PROJECT}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.cork\OpenWithProgids"
  DeleteRegKey /ifnovalues HKCU "${CLASSES}\.cork"
  DeleteRegKey HKCU "${CLASSES}\${PROJECT}"
  DeleteRegKey HKCU "${ENTRY}"
  DeleteRegValue HKCU "${OURS}" "Folder"
  DeleteRegValue HKCU "${OURS}" "Version"
  DeleteRegValue HKCU "${OURS}" "CorkFilesBefore"
  DeleteRegKey /ifempty HKCU "${OURS}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd
