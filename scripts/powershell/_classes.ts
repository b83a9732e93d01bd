/** Classes of the module. They stand in the file that uses them: Windows PowerShell looks for those of another too late. */

/**
 * What the shell makes of a time is text in the words of one culture and without its zone; and a switch takes no text,
 * though a table has nothing else.
 */
export const classes = `class Vb365TimeAttribute : System.Management.Automation.ArgumentTransformationAttribute {
    [object] Transform([System.Management.Automation.EngineIntrinsics]$engine, [object]$value) {
        $bare = if ($value -is [psobject]) { $value.PSObject.BaseObject } else { $value }
        if ($bare -is [DateTime] -or $bare -is [DateTimeOffset] -or $bare -is [TimeSpan]) { return ConvertTo-Vb365Text $bare }
        return $value
    }
}

class Vb365SwitchAttribute : System.Management.Automation.ArgumentTransformationAttribute {
    [object] Transform([System.Management.Automation.EngineIntrinsics]$engine, [object]$value) {
        if ("$value" -match '^\\s*(\\$?true|yes|1)\\s*$') { return $true }
        if ("$value" -match '^\\s*(\\$?false|no|0)?\\s*$') { return $false }
        return $value
    }
}
`;
