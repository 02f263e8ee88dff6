# Installs dist\corkboard-*-setup.exe silently on this Windows, drives it, upgrades it in place and removes it.
# Judged by files, registry and results. For a build machine: it stops where Corkboard is installed already.
# ASCII alone, because Windows PowerShell 5 takes a file without a mark for the code page of the machine.
$ErrorActionPreference = 'Stop'

$setup = (Get-ChildItem dist\corkboard-*-setup.exe | Select-Object -First 1).FullName
$folder = "$env:LOCALAPPDATA\Programs\Corkboard"
$entry = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Corkboard'
$open = 'HKCU:\Software\Classes\Corkboard.Project\shell\open\command'
$shortcut = "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\Corkboard.lnk"
$settings = "$env:APPDATA\Corkboard\Corkboard.ini"
$plan = "$env:TEMP\a plan $([char]0xE9)t$([char]0xE9).json"

function Check($what, $holds) {
    if (-not $holds) { throw "Not so: $what" }
    Write-Output "ok: $what"
}

function Finish($program, $arguments) {
    (Start-Process -FilePath $program -ArgumentList $arguments -Wait -PassThru).ExitCode
}

function Wait-Until($holds) {
    for ($i = 0; $i -lt 120 -and -not (& $holds); $i++) { Start-Sleep -Milliseconds 500 }
    [bool](& $holds)
}

Check 'Corkboard is not installed here yet' (-not (Test-Path $folder))
Check 'the checksum is that of the installer' `
    ((Get-Content "$setup.sha256").Split(' ')[0] -eq (Get-FileHash $setup -Algorithm SHA256).Hash.ToLower())
Check 'a folder that cannot be one ends with 2' ((Finish $setup '/S /D=nowhere') -eq 2)
Check 'and a file says why' ((Get-Content "$env:TEMP\corkboard-setup.log") -match 'nowhere')
Check 'silent setup ends with 0' ((Finish $setup '/S') -eq 0)
Check 'both programs are there' ((Test-Path "$folder\corkboard.exe") -and (Test-Path "$folder\corkboard-window.exe"))
Check 'Windows lists it' ((Get-ItemProperty $entry).DisplayName -eq 'Corkboard')
Check 'for this user alone' (-not (Test-Path $entry.Replace('HKCU:', 'HKLM:')))
Check '.cork opens with it' ((Get-ItemProperty $open).'(default)' -eq "`"$folder\corkboard-window.exe`" `"%1`"")
Check '.cork is ours' ((Get-ItemProperty 'HKCU:\Software\Classes\.cork').'(default)' -eq 'Corkboard.Project')
Check 'the Start menu has it' (Test-Path $shortcut)
Check 'its version is embedded' ((Get-Item "$folder\corkboard-window.exe").VersionInfo.ProductName -eq 'Corkboard')

# From PowerShell, redirected; then from cmd, with its exit code.
$told = & "$folder\corkboard.exe" solve resources\samples\cork-factory.json --seconds 5 --output $plan | ConvertFrom-Json
Check 'it solves the cork sample' ($LASTEXITCODE -eq 0 -and $told.conflicts -eq 0 -and $told.lots -ge 60)
cmd /c "`"$folder\corkboard.exe`" evaluate `"$plan`" > `"$env:TEMP\told.json`" 2> nul"
Check 'it evaluates the plan from cmd' ($LASTEXITCODE -eq 0)
$again = Get-Content "$env:TEMP\told.json" -Raw -Encoding UTF8 | ConvertFrom-Json
Check 'as it was solved' ([math]::Abs($again.cost - $told.cost) -lt 1e-6)
cmd /c "`"$folder\corkboard.exe`" evaluate no-such-file.json 2> nul"
Check 'bad input ends with 2' ($LASTEXITCODE -eq 2)
& "$folder\corkboard.exe" import tests\data\db-of_messy_fr.xlsx --report "$env:TEMP\report.json" | Out-Null
Check 'it imports an order book' ($LASTEXITCODE -eq 0 -and (Test-Path "$env:TEMP\report.json"))

$window = Start-Process "$folder\corkboard-window.exe" -ArgumentList "`"$plan`"" -PassThru
Check 'its window opens on a plan' (Wait-Until { $window.Refresh(); $window.MainWindowTitle -match 'Corkboard' })
Check 'setup refuses while it runs, with 5' ((Finish $setup '/S') -eq 5)
$window.CloseMainWindow() | Out-Null
if (-not $window.WaitForExit(20000)) { Stop-Process -Id $window.Id -Force; $window.WaitForExit() }
Check 'it keeps its settings in a file' (Test-Path $settings)

$before = (Get-FileHash $settings).Hash
Set-Content "$folder\_internal\a file of nobody.txt" 'kept'
Check 'an upgrade in place ends with 0' ((Finish $setup '/S') -eq 0)
Check 'and keeps the settings' ((Get-FileHash $settings).Hash -eq $before)

# As Windows' settings remove it: the uninstaller goes on in a copy of itself.
cmd /c (Get-ItemProperty $entry).QuietUninstallString
Check 'silent removal takes the programs' (Wait-Until { -not (Test-Path "$folder\*.exe") })
Check 'and its entry' (Wait-Until { -not (Test-Path $entry) })
Check 'what was not installed stays' (Test-Path "$folder\_internal\a file of nobody.txt")
Check 'and nothing else' (@(Get-ChildItem $folder -Recurse -File).Count -eq 1)
Check 'the settings stay' ((Get-FileHash $settings).Hash -eq $before)
Check 'the plan stays' (Test-Path $plan)
Check 'the registry is clean' (-not (Test-Path 'HKCU:\Software\Classes\Corkboard.Project'))
Check 'the Start menu is clean' (-not (Test-Path $shortcut))
