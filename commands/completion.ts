/**
 * The completion scripts. ASCII only, as Windows PowerShell reads a script without a byte-order mark in the system's code
 * page. Each asks the program itself, by `vb365 complete -- :WORD ...`; the colon keeps an empty word, which Windows
 * PowerShell would drop, and a word that looks like a flag. No script evaluates what was typed, and what a
 * server has named goes onto the line in quotes, so that no name is a command.
 */

import { defineCommand } from "../cli/command.ts";
import { usage } from "../cli/errors.ts";

export const shells = ["powershell", "bash", "zsh", "fish"] as const;

export const scripts: Readonly<Record<(typeof shells)[number], string>> = {
  powershell: `# vb365 completion for Windows PowerShell 5.1 and PowerShell 7. For every session, put into $PROFILE:
#   vb365 completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName 'vb365', 'vb365.exe' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $program = $commandAst.GetCommandName()
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { ':' + $_.ToString() })
    $words += ':' + $wordToComplete.Trim("'", '"')
    $exitCode = $global:LASTEXITCODE
    $found = @(& $program complete '--' $words 2>$null)
    $global:LASTEXITCODE = $exitCode
    foreach ($line in $found) {
        $value, $summary = $line -split "\`t", 2
        if (-not $summary) { $summary = $value }
        if ($value -eq ':files') {
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
        }
        elseif ($value) {
            $text = if ($value -cmatch '^[a-zA-Z0-9._:=/-]+$') { $value }
            else { "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value) + "'" }
            [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $summary)
        }
    }
    # Nothing at all would let the shell offer files where a name belongs.
    if (-not $found -and $wordToComplete) { $wordToComplete }
}
`,
  bash: `# vb365 completion for bash. For every session, put into ~/.bashrc:
#   source <(vb365 completion bash)
_vb365() {
  local words=() value at quote=\${COMP_WORDS[COMP_CWORD]:0:1}
  for ((at = 1; at <= COMP_CWORD; at++)); do words+=(":\${COMP_WORDS[at]//[\\\\\\"\\']/}"); done
  COMPREPLY=()
  while IFS=$'\\t' read -r value _; do
    if [[ $value == :files ]]; then compopt -o default 2>/dev/null
    elif [[ $quote != [\\"\\'] ]]; then printf -v value %q "$value"; COMPREPLY+=("$value")
    elif [[ $value != *[\\"\\'\\\`\\$\\!\\\\]* ]]; then COMPREPLY+=("$value"); fi
  done < <("\${COMP_WORDS[0]}" complete -- "\${words[@]}" 2>/dev/null)
}
complete -F _vb365 vb365 vb365.exe
`,
  zsh: `#compdef vb365 vb365.exe
# vb365 completion for zsh. For every session, put into ~/.zshrc:
#   source <(vb365 completion zsh)
_vb365() {
  local -a found
  local value summary files=0
  while IFS=$'\\t' read -r value summary; do
    if [[ $value == :files ]]; then files=1
    elif [[ -n $value ]]; then found+=("\${value//:/\\\\:}:\${summary}"); fi
  done < <("\${words[1]}" complete -- ":\${(@)^words[2,CURRENT]}" 2>/dev/null)
  (( \${#found} )) && _describe vb365 found
  (( files )) && _files
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _vb365 vb365 vb365.exe
`,
  fish: `# vb365 completion for fish. For every session:
#   vb365 completion fish > ~/.config/fish/completions/vb365.fish
function __vb365_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l marked
    for word in $words[2..-1]
        set -a marked ":$word"
    end
    for line in ($words[1] complete -- $marked 2>/dev/null)
        if test "$line" = ":files"
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c vb365 -f -a '(__vb365_complete)'
complete -c vb365.exe -f -a '(__vb365_complete)'
`,
};

export const command = defineCommand({
  words: "completion",
  summary: "Write the completion script for a shell",
  description: "The script asks this program for what can come next, so it never gets old.",
  effect: "reads",
  output: "Script",
  examples: [
    "# PowerShell, in $PROFILE",
    "vb365 completion powershell | Out-String | Invoke-Expression",
    "# bash, in ~/.bashrc",
    "source <(vb365 completion bash)",
  ],
  arguments: { shell: shells.join(", ") },
  argumentChoices: { Shell: shells },
  isText: () => true,
  run(_context, args) {
    const shell = shells.find((known) => known === args.shell.toLowerCase());
    if (!shell) throw usage(`There is no completion for "${args.shell}"`, `There is for ${shells.join(", ")}.`);
    return Promise.resolve({ shell, script: scripts[shell] });
  },
  text: ({ script }) => script,
});
