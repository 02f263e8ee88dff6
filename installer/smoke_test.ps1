# Installs dist\corkboard-*-setup.exe silently on this Windows, drives it, upgrades it in place and removes it.
# Judged by files, registry and results. For a build machine: it stops where Corkboard is installed already.
$ErrorActionPreference = 'Stop'

$setup = (Get-ChildItem dist\corkboard-*-setup.exe | Select-Object -First 1).FullName
$folder = "$env:LOCALAPPDATA\Programs\Corkboard"
$entry = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Corkboard'
$open = 'HKCU:\Software\Classes\Corkboard.Project\shell\open\command'
$shortcut = "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\Corkboard.lnk"
$settings = "$env:APPDATA\Corkboard\Corkboard.ini"
$plan = "$env:TEMP\a plan été.json"

function Check($what, $holds) {
    if (-not $holds) { throw "Not so: $what" }
    Write-Output "ok: $what"
}

function Finish($program, $arguments) {
    (Start-Process -FilePath $program -ArgumentList $arguments -Wait -PassThru).ExitCode
}

Check 'Corkboard is not installed here yet' (-not (Test-Path $folder))
Check 'the checksum is that of the installer' `
    ((Get-Content "$setup.sha256").Split(' ')[0] -eq (Get-FileHash $setup -Algorithm SHA256).Hash.ToLower())
Check 'silent setup ends with 0' ((Finish $setup '/S') -eq 0)
Check 'both programs are there' ((Test-Path "$folder\corkboard.exe") -and (Test-Path "$folder\corkboard-window.exe"))
Check 'Windows lists it' ((Get-ItemProperty $entry).DisplayName -eq 'Corkboard')
Check '.cork opens with it' ((Get-ItemProperty $open).'(default)' -eq "`"$folder\corkboard-window.exe`" `"%1`"")
Check '.cork is ours' ((Get-ItemProperty 'HKCU:\Software\Classes\.cork').'(default)' -eq 'Corkboard.Project')
Check 'the Start menu has it' (Test-Path $shortcut)
Check 'its version is embedded' ((Get-Item "$folder\corkboard-window.exe").VersionInfo.ProductName -eq 'Corkboard')

# From PowerShell, redirected; then from cmd, with its exit code.
$told = & "$folder\corkboard.exe" solve resources\samples\cork-factory.json --seconds 5 --output $plan | ConvertFrom-Json
Check 'it solves the cork sample' ($LASTEXITCODE -eq 0 -and $told.conflicts -eq 0 -and $told.lots -ge 60)
cmd /c "`"$folder\corkboard.exe`" evaluate `"$plan`" > `"$env:TEMP\told.json`" 2> nul"
Check 'it evaluates the plan from cmd' ($LASTEXITCODE -eq 0)
Check 'as it was solved' ([math]::Abs((Get-Content "$env:TEMP\told.json" | ConvertFrom-Json).cost - $told.cost) -lt 1e-6)
cmd /c "`"$folder\corkboard.exe`" evaluate no-such-file.json 2> nul"
Check 'bad input ends with 2' ($LASTEXITCODE -eq 2)
& "$folder\corkboard.exe" import tests\data\db-of_messy_fr.xlsx --report "$env:TEMP\report.json" | Out-Null
Check 'it imports an order book' ($LASTEXITCODE -eq 0 -and (Test-Path "$env:TEMP\report.json"))

$window = Start-Process "$folder\corkboard-window.exe" -ArgumentList "`"$plan`"" -PassThru
for ($i = 0; $i -lt 60 -and -not $window.MainWindowTitle; $i++) { Start-Sleep 1; $window.Refresh() }
Check 'its window opens on a plan' ($window.MainWindowTitle -match 'Corkboard|plan')
Check 'setup refuses while it runs, with 5' ((Finish $setup '/S') -eq 5)
Stop-Process $window -Force
$window.WaitForExit()

New-Item -Force (Split-Path $settings) -ItemType Directory | Out-Null
if (-not (Test-Path $settings)) { Set-Content $settings "[look]`r`ntheme=dark" }
Set-Content "$folder\_internal\a file of nobody.txt" 'kept'
Check 'an upgrade in place ends with 0' ((Finish $setup '/S') -eq 0)
Check 'and keeps the settings' (Test-Path $settings)

Check 'silent removal ends with 0' ((Finish "$folder\uninstall.exe" "/S _?=$folder") -eq 0)
Check 'the programs are gone' (-not (Test-Path "$folder\corkboard*.exe"))
Check 'what was not installed stays' (Test-Path "$folder\_internal\a file of nobody.txt")
Check 'the settings stay' (Test-Path $settings)
Check 'the plan stays' (Test-Path $plan)
Check 'the registry is clean' (-not (Test-Path $entry) -and -not (Test-Path 'HKCU:\Software\Classes\Corkboard.Project'))
Check 'the Start menu is clean' (-not (Test-Path $shortcut))
