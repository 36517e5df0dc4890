#Requires -Version 5.1
<#
.SYNOPSIS
Exports the data that is needed to check a SuperOffice database before its migration to SuperOffice CRM Online.

.DESCRIPTION
Reads the database and changes nothing in it. Writes one CSV file for each table into a new folder, with a log
of every statement (queries.log) and the number of rows of each file (manifest.csv). Then packs the folder into
a zip file next to it: send this file. It does not contain passwords, keys or personal data of customers.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File export.ps1 -Server SQL01 -Database SuperOffice

.PARAMETER Server
The name of the SQL Server, with the name of the instance if it has one: SQL01 or SQL01\CRM.

.PARAMETER Database
The name of the SuperOffice database.

.PARAMETER Schema
The schema that contains SuperOffice's tables.

.PARAMETER Folder
The folder to write to. The script makes it and stops if it exists already.

.PARAMETER SqlLogin
Asks for a SQL Server login. Without it, the script uses the Windows account that runs it.
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

# The exports. A column is left out if the database does not have the table and column in Needs.
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

# Quotes every value, so that commas, quotes and line breaks in it are safe. NULL becomes an empty field without quotes.
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

# Runs a statement, writes the result to a file and returns the number of rows. Removes the file if it is incomplete.
function Export-Statement([string] $sql, [string] $name, [string[]] $headers) {
    $command = $connection.CreateCommand()
    $command.CommandText = $sql
    $command.CommandTimeout = 600
    if ($sql.Contains('@schema')) { [void] $command.Parameters.AddWithValue('@schema', $Schema) }
    $rows = 0
    $complete = $false
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
        $complete = $true
    } finally {
        if ($null -ne $reader) { $reader.Dispose() }
        if ($null -ne $writer) { $writer.Dispose() }
        if ((-not $complete) -and ($null -ne $writer)) { Remove-Item -LiteralPath (Join-Path $Folder $name) }
    }
    return $rows
}

$Folder = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Folder)
$zip = $Folder + '.zip'
if ((Test-Path -LiteralPath $Folder) -or (Test-Path -LiteralPath $zip)) {
    throw "$Folder or $zip exists already. Choose another folder with -Folder."
}

$settings = New-Object System.Data.SqlClient.SqlConnectionStringBuilder
$settings['Data Source'] = $Server
$settings['Initial Catalog'] = $Database
$settings['Application Name'] = 'SuperOffice exports'
$settings['ApplicationIntent'] = 'ReadOnly'
$settings['Integrated Security'] = (-not $SqlLogin.IsPresent)
$connection = New-Object System.Data.SqlClient.SqlConnection($settings.ConnectionString)
if ($SqlLogin.IsPresent) {
    $login = Get-Credential -Message "SQL Server login for $Database on $Server"
    $login.Password.MakeReadOnly()
    $connection.Credential = New-Object System.Data.SqlClient.SqlCredential($login.UserName, $login.Password)
}
$connection.Open()

try {
    # Read committed rows only: a dirty read can miss rows. Keep other users' waiting time short: this session
    # loses every deadlock and waits at most one minute for a lock.
    $command = $connection.CreateCommand()
    $command.CommandText = 'SET NOCOUNT ON; SET LOCK_TIMEOUT 60000; SET DEADLOCK_PRIORITY LOW; SET TRANSACTION ISOLATION LEVEL READ COMMITTED;'
    [void] $command.ExecuteNonQuery()

    # Read which tables and columns this version has, and the spelling of the table names.
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
        if ($others -eq '') { $others = ' none. Check the name of the database, and that the account can read its tables' }
        throw "The schema $Schema of $Database has no table associate that this account can read. Schemas that have one:$others"
    }

    [void] (New-Item -ItemType Directory -Path $Folder)
    Write-Log ('SuperOffice exports of the schema ' + $Schema + ', ' + (Get-Date).ToString('yyyy-MM-dd HH:mm:ss', $invariant))
    foreach ($export in $exports) {
        $name = $export.File + '.csv'
        $missing = @($export.Tables | Where-Object { -not $tables.ContainsKey($_) })
        if ($missing.Count -gt 0) {
            Write-Log ($name + ': left out because this account cannot see the table ' + [string]::Join(', ', $missing))
            continue
        }
        $items = New-Object System.Collections.ArrayList
        $headers = New-Object System.Collections.ArrayList
        foreach ($column in $export.Columns) {
            if (($column.Needs -ne '') -and (-not $columns.ContainsKey($column.Needs))) {
                Write-Log ($name + ': column ' + $column.Name + ' left out because this database has no column ' + $column.Needs)
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
            Write-Log ($name + ': FAILED: ' + $_.Exception.Message)
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
    Write-Host "Failed exports: $failed. The file queries.log in the zip file says why."
    exit 1
}
