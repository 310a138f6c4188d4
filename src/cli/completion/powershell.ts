import type { CommandWords, OptionWords } from './words.ts';

/**
 * A script for PowerShell (5.1 or later): `helhed completion powershell | Out-String | Invoke-Expression`. It is written in
 * ASCII alone, since a console of old gives other letters on in its own code page.
 */
export function powershell(commands: readonly CommandWords[], options: readonly OptionWords[]): string {
  return `# helhed in PowerShell
Register-ArgumentCompleter -Native -CommandName helhed -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @(
${commands.map(({ description, name, names }) => `    @{ Name = ${text(name)}; Names = ${list(names)}; About = ${text(description)} }`).join('\n')}
  )
  $options = @{
    '' = ${optionsOf(options)}
${commands.map(({ name, options }) => `    ${text(name)} = ${optionsOf(options)}`).join('\n')}
  }
  $operands = @{
${commands.flatMap(({ name, operands }) => (operands === 'plans' ? [] : [`    ${text(name)} = ${list(operands)}`])).join('\n')}
  }
  $before = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $first = $before | Where-Object { -not $_.StartsWith('-') } | Select-Object -First 1
  $command = $commands | Where-Object { $_.Names -contains $first } | Select-Object -First 1
  $name = if ($command) { $command.Name } else { '' }
  $last = $before | Select-Object -Last 1
  $option = $options[$name] | Where-Object { $last -and $_.Flags -contains $last } | Select-Object -First 1
  $offers = if ($option -and $option.Values) { $option.Values | ForEach-Object { @{ Text = $_; About = $_ } } }
    elseif ($option -and $option.Takes) { }
    elseif ($wordToComplete.StartsWith('-')) { $options[$name] | ForEach-Object { $about = $_.About; $_.Flags | ForEach-Object { @{ Text = $_; About = $about } } } }
    elseif (-not $command) { $commands | ForEach-Object { @{ Text = $_.Name; About = $_.About } } }
    else { $operands[$name] | Where-Object { $_ } | ForEach-Object { @{ Text = $_; About = $_ } } }
  $offers | Where-Object { $_ -and $_.Text -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Text, $_.Text, 'ParameterValue', $_.About)
  }
}
`;
}

/** A text between double quotes, every letter beyond ASCII by its number. */
function text(words: string): string {
  const safe = words
    .replace(/[`"$]/g, '`$&')
    .replace(/[^\u0020-\u007e]/gu, sign => `$([char]0x${sign.charCodeAt(0).toString(16)})`);
  return `"${safe}"`;
}

const list = (words: readonly string[]) => `@(${words.map(text).join(', ')})`;

function optionsOf(options: readonly OptionWords[]): string {
  const shown = options
    .filter(({ isOffered }) => isOffered)
    .map(
      ({ description, flags, value }) =>
        `@{ Flags = ${list(flags)}; About = ${text(description)}; Takes = ${value === 'none' ? '$false' : '$true'}; Values = ${typeof value === 'string' ? '@()' : list(value)} }`,
    );
  return `@(${shown.join(', ')})`;
}
