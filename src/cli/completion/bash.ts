import type { CommandWords, OptionWords } from './words.ts';

/** A script for bash (4.2 or later): `source <(helhed completion bash)`. */
export function bash(commands: readonly CommandWords[], options: readonly OptionWords[]): string {
  return `# helhed in bash
_helhed() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" word words="" operands="" i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$word" in
      --lang) ((i++)) ;;
      -*) ;;
      *) command="$word"; break ;;
    esac
  done
  case "$command" in
    "")
      case "$prev" in
${valueCases(options, 8)}
      esac
      words=${quoted(offered(options))}
      operands=${quoted(commands.map(({ name }) => name))}
      ;;
${commands.map(commandCase).join('\n')}
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  elif [[ "$operands" == "<plans>" ]]; then
    _helhed_files "$cur" plans
  else
    COMPREPLY=($(compgen -W "$operands" -- "$cur"))
    if [[ -z "$command" && \${#COMPREPLY[@]} -eq 0 ]]; then
      COMPREPLY=($(compgen -W ${quoted(commands.flatMap(({ names }) => names))} -- "$cur"))
    fi
  fi
}

_helhed_files() {
  local file
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do
    if [[ "$2" != plans || -d "$file" || "$file" == *.yaml || "$file" == *.yml ]]; then COMPREPLY+=("$file"); fi
  done < <(compgen -f -- "$1")
}

complete -F _helhed helhed
`;
}

const quoted = (words: readonly string[]) => `'${words.join(' ').replaceAll("'", "'\\''")}'`;

const offered = (options: readonly OptionWords[]) =>
  options.filter(({ isOffered }) => isOffered).flatMap(({ flags }) => flags);

function commandCase({ names, operands, options }: CommandWords): string {
  return `    ${names.join(' | ')})
      case "$prev" in
${valueCases(options, 8)}
      esac
      words=${quoted(offered(options))}
      operands=${operands === 'plans' ? "'<plans>'" : quoted(operands)}
      ;;`;
}

/** What completes the value of an option, by the option before it. */
function valueCases(options: readonly OptionWords[], indent: number): string {
  return options
    .filter(({ value }) => value !== 'none')
    .map(({ flags, value }) => `${' '.repeat(indent)}${flags.join(' | ')}) ${completing(value)}; return ;;`)
    .join('\n');
}

function completing(value: OptionWords['value']): string {
  if (value === 'file') return '_helhed_files "$cur"';
  return typeof value === 'string' ? ':' : `COMPREPLY=($(compgen -W ${quoted(value)} -- "$cur"))`;
}
