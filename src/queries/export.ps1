#Requires -Version 5.1
<#
.SYNOPSIS
Exports what is needed to check a SuperOffice database before the move to SuperOffice CRM Online.

.DESCRIPTION
Reads from the database and changes nothing in it. Writes one CSV file for each table into a new folder, a log
of every statement (queries.log), the number of rows of each file (manifest.csv), and a zip file beside the
folder: that is the file to send. It holds no passwords, no keys and no personal data of customers.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File export.ps1 -Server SQL01 -Database SuperOffice

.PARAMETER Server
The SQL Server, with the instance if it has a name: SQL01 or SQL01\CRM.

.PARAMETER Database
The database of SuperOffice.

.PARAMETER Schema
The owner of SuperOffice's tables.

.PARAMETER Folder
The folder to write into; it must not exist yet.

.PARAMETER SqlLogin
Asks for a login of SQL Server. Without it, the Windows account that runs the script is used.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)] [string] $Server,
    [Parameter(Mandatory = $true)] [string] $Database,
    [string] $Schema = '@SCHEMA@',
    [string] $Folder = ('superoffice-exports-' + (Get-Date -Format 'yyyyMMdd-HHmmss')),
    [switch] $SqlLogin
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

# What is exported. Needs names the table and column without which a column is left out.
$exports = @(
@EXPORTS@
)

$invariant = [System.Globalization.CultureInfo]::InvariantCulture
$utf8 = New-Object System.Text.UTF8Encoding($true)
$log = New-Object System.Collections.ArrayList
$manifest = New-Object System.Collections.ArrayList
$failed = 0

function Write-Log([string] $text) {
    [void] $log.Add($text)
    Write-Host $text
}

# Quotes every value, so that no comma, quote or line break in it can harm. NULL is an empty field without quotes.
function ConvertTo-Field($value) {
    if ($value -is [System.DBNull]) { return '' }
    if ($value -is [bool]) { $text = if ($value) { '1' } else { '0' } }
    elseif ($value -is [datetime]) { $text = $value.ToString('yyyy-MM-dd HH:mm:ss', $invariant) }
    else { $text = [System.Convert]::ToString($value, $invariant) }
    return '"' + $text.Replace('"', '""') + '"'
}

function New-CsvFile([string] $name, [string[]] $headers) {
    $writer = New-Object System.IO.StreamWriter((Join-Path $Folder $name), $false, $utf8)
    $writer.NewLine = "`r`n"
    $line = '"' + [string]::Join('","', $headers) + '"'
    $writer.WriteLine($line)
    return $writer
}

# Runs a statement into a file and returns the number of rows; a file that could not be written whole is removed.
function Export-Statement([string] $sql, [string] $name, [string[]] $headers) {
    $command = $connection.CreateCommand()
    $command.CommandText = $sql
    $command.CommandTimeout = 600
    if ($sql.Contains('@schema')) { [void] $command.Parameters.AddWithValue('@schema', $Schema) }
    $rows = 0
    $whole = $false
    $reader = $null
    $writer = $null
    try {
        $reader = $command.ExecuteReader()
        $writer = New-CsvFile $name $headers
        while ($reader.Read()) {
            $fields = New-Object string[] $reader.FieldCount
            for ($i = 0; $i -lt $reader.FieldCount; $i++) {
                $fields[$i] = ConvertTo-Field ($reader.GetValue($i))
            }
            $line = [string]::Join(',', $fields)
            $writer.WriteLine($line)
            $rows++
        }
        $whole = $true
    } finally {
        if ($null -ne $reader) { $reader.Dispose() }
        if ($null -ne $writer) { $writer.Dispose() }
        if ((-not $whole) -and ($null -ne $writer)) { Remove-Item -LiteralPath (Join-Path $Folder $name) }
    }
    return $rows
}

$Folder = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Folder)
$zip = $Folder + '.zip'
if ((Test-Path -LiteralPath $Folder) -or (Test-Path -LiteralPath $zip)) {
    throw "$Folder or $zip exists already; name another with -Folder."
}

$settings = New-Object System.Data.SqlClient.SqlConnectionStringBuilder
$settings['Data Source'] = $Server
$settings['Initial Catalog'] = $Database
$settings['Application Name'] = 'SuperOffice exports'
$settings['ApplicationIntent'] = 'ReadOnly'
$settings['Integrated Security'] = (-not $SqlLogin.IsPresent)
$connection = New-Object System.Data.SqlClient.SqlConnection($settings.ConnectionString)
if ($SqlLogin.IsPresent) {
    $login = Get-Credential -Message "Login of SQL Server for $Database on $Server"
    $login.Password.MakeReadOnly()
    $connection.Credential = New-Object System.Data.SqlClient.SqlCredential($login.UserName, $login.Password)
}
$connection.Open()

try {
    # Only what is committed is read, for a dirty read may leave rows out. The script waits for others and never
    # makes them wait for long: it gives way in a deadlock and gives up on a lock after a minute.
    $command = $connection.CreateCommand()
    $command.CommandText = 'SET NOCOUNT ON; SET LOCK_TIMEOUT 60000; SET DEADLOCK_PRIORITY LOW; SET TRANSACTION ISOLATION LEVEL READ COMMITTED;'
    [void] $command.ExecuteNonQuery()

    # Which tables and columns this version has, and how this database spells the tables.
    $tables = New-Object System.Collections.Hashtable ([System.StringComparer]::OrdinalIgnoreCase)
    $columns = New-Object System.Collections.Hashtable ([System.StringComparer]::OrdinalIgnoreCase)
    $command = $connection.CreateCommand()
    $command.CommandText = 'SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = @schema'
    [void] $command.Parameters.AddWithValue('@schema', $Schema)
    $reader = $command.ExecuteReader()
    while ($reader.Read()) {
        $tables[$reader.GetString(0)] = $reader.GetString(0)
        $columns[$reader.GetString(0) + '.' + $reader.GetString(1)] = $reader.GetString(1)
    }
    $reader.Dispose()
    if (-not $tables.ContainsKey('associate')) {
        $command = $connection.CreateCommand()
        $command.CommandText = "SELECT DISTINCT TABLE_SCHEMA FROM INFORMATION_SCHEMA.COLUMNS WHERE UPPER(TABLE_NAME) = 'ASSOCIATE'"
        $reader = $command.ExecuteReader()
        $others = ''
        while ($reader.Read()) { $others = $others + ' -Schema ' + $reader.GetString(0) }
        $reader.Dispose()
        if ($others -eq '') { $others = ' none: name the right database, or use an account that may read its tables' }
        throw "The schema $Schema of $Database has no table associate that you may read. Schemas that have one:$others"
    }

    [void] (New-Item -ItemType Directory -Path $Folder)
    Write-Log ('SuperOffice exports of the schema ' + $Schema + ', ' + (Get-Date).ToString('yyyy-MM-dd HH:mm:ss', $invariant))
    foreach ($export in $exports) {
        $name = $export.File + '.csv'
        $missing = @($export.Tables | Where-Object { -not $tables.ContainsKey($_) })
        if ($missing.Count -gt 0) {
            Write-Log ($name + ': left out, for this database has no table ' + [string]::Join(', ', $missing) + ' that you may read')
            continue
        }
        $items = New-Object System.Collections.ArrayList
        $headers = New-Object System.Collections.ArrayList
        foreach ($column in $export.Columns) {
            if (($column.Needs -ne '') -and (-not $columns.ContainsKey($column.Needs))) {
                Write-Log ($name + ': without ' + $column.Name + ', for this database has no column ' + $column.Needs)
            } else {
                [void] $items.Add($column.Value + ' AS [' + $column.Name + ']')
                [void] $headers.Add($column.Name)
            }
        }
        $from = $export.From
        foreach ($table in $export.Tables) {
            $real = '[' + $Schema.Replace(']', ']]') + '].[' + $tables[$table].Replace(']', ']]') + ']'
            $from = $from.Replace('{' + $table + '}', $real)
        }
        $sql = 'SELECT ' + [string]::Join(', ', $items.ToArray()) + ' ' + $from
        try {
            $rows = Export-Statement $sql $name ($headers.ToArray())
            [void] $manifest.Add(@($name, $rows))
            Write-Log ($name + ': ' + $rows + ' rows')
        } catch {
            $failed++
            Write-Log ($name + ': FAILED, ' + $_.Exception.Message)
        }
        [void] $log.Add('    ' + $sql)
    }

    $writer = New-CsvFile 'manifest.csv' @('file', 'rows')
    foreach ($entry in $manifest) {
        $line = (ConvertTo-Field $entry[0]) + ',' + (ConvertTo-Field $entry[1])
        $writer.WriteLine($line)
    }
    $writer.Dispose()
    [System.IO.File]::WriteAllLines((Join-Path $Folder 'queries.log'), [string[]] $log.ToArray(), $utf8)
} finally {
    $connection.Dispose()
}

Add-Type -AssemblyName System.IO.Compression.FileSystem
[System.IO.Compression.ZipFile]::CreateFromDirectory($Folder, $zip)
Write-Host ''
Write-Host "Please send $zip"
if ($failed -gt 0) {
    Write-Host "$failed of the exports failed; queries.log in it says why."
    exit 1
}
