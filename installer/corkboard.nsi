; The Windows installer: for one user, without administrator, silent with /S. Made by installer/setup_program.py, which
; says where everything is: VERSION, NUMBERS (four of them), PAYLOAD (the folder to install), LISTS (install.nsh and
; remove.nsh, made from it), MEGABYTES, KILOBYTES, LONGEST (signs of its longest place), OUTPUT, TARGET, and SIGN where a
; command signs programs.
;
; Exit codes with /S: 0 done, 1 cancelled, 2 stopped by an error, 5 Corkboard or another setup is running. The reason stands in
; %TEMP%\corkboard-setup.log, and on the console it was started from. Whatever can be found out before is found out
; before the earlier version goes.

Target ${TARGET}
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
CRCCheck force
AllowSkipFiles off ; else a silent setup goes on without the file that could not be written, and ends with 0
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
!define IS_RUNNING 32
!define LONGEST_PLACE 259 ; what Windows lets a program open without being asked for more

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
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveFolderPage
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
LangString FOR_ONE_USER ${LANG_ENGLISH} "Corkboard is installed for the user who runs this setup, and this is the system account. Run it as the planner: in Intune with install behaviour “User”."
LangString FOR_ONE_USER ${LANG_FRENCH} "Corkboard s’installe pour l’utilisateur qui lance ce programme, et ceci est le compte système. Lancez-le en tant que planificateur : dans Intune, comportement d’installation « Utilisateur »."
LangString NO_FOLDER ${LANG_ENGLISH} "$R1 cannot be a folder for Corkboard. Name one in full, with its drive, as in /D=C:\Apps\Corkboard (last, not quoted)."
LangString NO_FOLDER ${LANG_FRENCH} "$R1 ne peut pas être un dossier pour Corkboard. Indiquez-en un en entier, avec son lecteur, comme /D=C:\Apps\Corkboard (en dernier, sans guillemets)."
LangString TOO_DEEP ${LANG_ENGLISH} "The name of the folder $INSTDIR is too long for Windows: $R1 signs at most. Choose a folder nearer to the drive."
LangString TOO_DEEP ${LANG_FRENCH} "Le nom du dossier $INSTDIR est trop long pour Windows : $R1 signes au plus. Choisissez un dossier plus proche du lecteur."
LangString NOT_WRITABLE ${LANG_ENGLISH} "Nothing can be written to the folder $INSTDIR. Choose another one; it needs no administrator below your own folders."
LangString NOT_WRITABLE ${LANG_FRENCH} "Impossible d’écrire dans le dossier $INSTDIR. Choisissez-en un autre ; dans vos propres dossiers, aucun administrateur n’est nécessaire."
LangString TOO_FULL ${LANG_ENGLISH} "Corkboard needs $R1 MB more in $INSTDIR than the $R2 MB that are free there."
LangString TOO_FULL ${LANG_FRENCH} "Il manque $R1 Mo à Corkboard dans $INSTDIR, où $R2 Mo sont libres."
LangString HALF ${LANG_ENGLISH} "A file could not be written to $INSTDIR: Corkboard is installed only in part. Make room, or let your virus scanner know it, and run this setup again."
LangString HALF ${LANG_FRENCH} "Un fichier n’a pas pu être écrit dans $INSTDIR : Corkboard n’est installé qu’en partie. Faites de la place, ou autorisez-le dans votre antivirus, puis relancez ce programme."
LangString STILL_THERE ${LANG_ENGLISH} "Corkboard could not be removed from $INSTDIR: you may not delete its files. Nothing was removed."
LangString STILL_THERE ${LANG_FRENCH} "Corkboard n’a pas pu être retiré de $INSTDIR : vous n’avez pas le droit de supprimer ses fichiers. Rien n’a été retiré."
LangString NOT_REMOVED ${LANG_ENGLISH} "The earlier version could not be removed from $0. Nothing was installed."
LangString NOT_REMOVED ${LANG_FRENCH} "La version précédente n’a pas pu être retirée de $0. Rien n’a été installé."

; Say a sentence (on the stack) where somebody will find it; Stop ends with an exit code as well (above it).
!macro DEFINE_STOP PREFIX
Function ${PREFIX}Tell
  Pop $R0
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
FunctionEnd

Function ${PREFIX}Stop
  Call ${PREFIX}Tell
  Pop $R1
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

; Windows lets nobody write to a program that runs (error 32). Sets $R3 to why one in the folder $0 cannot be written to.
!macro TRY_TO_WRITE PROGRAM
  ${If} ${FileExists} "$0\${PROGRAM}"
    System::Call 'kernel32::CreateFile(t "$0\${PROGRAM}", i 0x40000000, i 7, p 0, i 3, i 0x80, p 0) p .R2 ?e'
    Pop $R4
    ${If} $R2 = -1
      StrCpy $R3 $R4
    ${Else}
      System::Call 'kernel32::CloseHandle(p R2)'
    ${EndIf}
  ${EndIf}
!macroend

!macro DEFINE_LOOK PREFIX
Function ${PREFIX}LookWhatRuns
  StrCpy $R3 0
  !insertmacro TRY_TO_WRITE "${WINDOW}"
  ${If} $R3 <> ${IS_RUNNING}
    !insertmacro TRY_TO_WRITE "${COMMAND_LINE}"
  ${EndIf}
FunctionEnd

; Go on only once nothing runs in the folder $0.
Function ${PREFIX}WaitUntilClosed
  Call ${PREFIX}LookWhatRuns
  ${While} $R3 = ${IS_RUNNING}
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

; What speaks against $INSTDIR, in $R0, or nothing. Leaves no folder behind where there was none, and the one that IT has made
; for it, with rights of its own, as it is.
Function LookAtFolder
  StrCpy $R0 ""
  IntOp $R1 ${LONGEST_PLACE} - ${LONGEST}
  StrLen $R2 $INSTDIR
  ${If} $R2 > $R1
    StrCpy $R0 "$(TOO_DEEP)"
    Return
  ${EndIf}
  StrCpy $R5 $INSTDIR
  ${If} ${FileExists} "$INSTDIR\*.*"
    StrCpy $R5 ""
  ${EndIf}
  ClearErrors
  CreateDirectory $INSTDIR
  GetTempFileName $R3 $INSTDIR
  ${If} ${Errors}
    StrCpy $R0 "$(NOT_WRITABLE)"
  ${Else}
    Delete $R3
    Call LookHowFull
  ${EndIf}
  ${If} $R5 != ""
    RMDir $R5
  ${EndIf}
FunctionEnd

; Whether there is room for it; what an earlier version in the same folder takes will be free.
Function LookHowFull
  System::Call 'kernel32::GetDiskFreeSpaceEx(t "$INSTDIR", *l .R2, p 0, p 0) i .R3'
  ${If} $R3 = 0
    Return ; a network drive need not tell
  ${EndIf}
  System::Int64Op $R2 / 1048576
  Pop $R2
  StrCpy $R3 0
  ReadRegStr $R4 HKCU "${OURS}" "Folder"
  ${If} $R4 == $INSTDIR
    ReadRegDWORD $R3 HKCU "${ENTRY}" "EstimatedSize"
    IntOp $R3 $R3 / 1024
  ${EndIf}
  IntOp $R1 ${MEGABYTES} - $R2
  IntOp $R1 $R1 - $R3
  ${If} $R1 > 0
    StrCpy $R0 "$(TOO_FULL)"
  ${EndIf}
FunctionEnd

; A folder of the command line that cannot be one, NSIS replaces by the usual one without a word.
Function LookAtWish
  System::Call 'kernel32::GetCommandLine() t .R0'
  ${GetOptions} $R0 "/D=" $R1
  ${If} ${Errors}
    Return
  ${EndIf}
  StrCpy $R2 $R1 1 -1
  ${If} $R2 == "\"
    StrCpy $R1 $R1 -1
  ${EndIf}
  ${If} $R1 != $INSTDIR
    !insertmacro STOP_WITH "" 2 "$(NO_FOLDER)"
  ${EndIf}
FunctionEnd

Function LeaveFolderPage
  Call LookAtFolder
  ${If} $R0 != ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$R0"
    Abort
  ${EndIf}
FunctionEnd

; Nothing of this setup is half done without a word: what failed, NSIS says in its window alone.
Function .onInstFailed
  Push "$(HALF)"
  Call Tell
FunctionEnd

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
  ${If} $0 != $INSTDIR
    RMDir "$0"
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} 17763
    !insertmacro STOP_WITH "" 2 "$(TOO_OLD)"
  ${EndIf}
  ExpandEnvStrings $R0 "%USERPROFILE%"
  StrCpy $R0 $R0 "" -14
  ${If} $R0 == "\systemprofile"
    !insertmacro STOP_WITH "" 2 "$(FOR_ONE_USER)"
  ${EndIf}
  Call OneAtATime
  Delete "$TEMP\corkboard-setup.log"
  Call LookAtWish
  ${GetParameters} $R0
  ${GetOptions} $R0 "/DESKTOP" $R1
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} "$DESKTOP\Corkboard.lnk"
    SectionSetFlags 1 ${SF_SELECTED}
  ${EndIf}
FunctionEnd

Section "$(PROGRAM_SECTION)"
  SectionIn RO
  Call LookAtFolder
  ${If} $R0 != ""
    !insertmacro STOP_WITH "" 2 "$R0"
  ${EndIf}
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
  ${If} $R3 <> 0
    !insertmacro STOP_WITH "un." 2 "$(STILL_THERE)"
  ${EndIf}
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
