import type { CommandWords, OptionWords } from './words.ts';

/** A script for zsh: a file called `_helhed` in a folder of `$fpath`, or `source <(helhed completion zsh)`. */
export function zsh(commands: readonly CommandWords[], options: readonly OptionWords[]): string {
  return `#compdef helhed
# helhed in zsh
_helhed() {
  local context state line
  typeset -A opt_args
  _arguments -C ${specsOf(options, 4)} \\
    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command)
      local -a commands others
      commands=(
${commands.map(({ description, name }) => `        ${quoted(`${escaped(name)}:${description}`)}`).join('\n')}
      )
      others=(${commands.flatMap(({ name, names }) => names.filter(each => each !== name)).join(' ')})
      _describe -t commands helhed commands || compadd -a others
      ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}

_helhed_plans() { _files -g '*.(yaml|yml)(-.)' }

if [[ "$funcstack[1]" == _helhed ]]; then _helhed "$@"; else compdef _helhed helhed; fi
`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const escaped = (text: string) => text.replace(/[\\:[\]]/g, '\\$&');

function commandCase({ names, operands, options }: CommandWords): string {
  const rest =
    operands === 'plans' ? `'*: :_helhed_plans'` : operands.length > 0 ? quoted(`*: :(${operands.join(' ')})`) : '';
  return `        ${names.join('|')})
          _arguments ${specsOf(options, 12)}${rest === '' ? '' : ` \\\n            ${rest}`}
          ;;`;
}

function specsOf(options: readonly OptionWords[], indent: number): string {
  return options
    .filter(({ isOffered }) => isOffered)
    .flatMap(option => option.flags.map(flag => specOf(option, flag, option.flags)))
    .join(` \\\n${' '.repeat(indent)}`);
}

function specOf({ description, value }: OptionWords, flag: string, flags: readonly string[]): string {
  const not = flags.length > 1 ? `(${flags.join(' ')})` : '';
  return quoted(`${not}${flag}[${escaped(description)}]${completing(value)}`);
}

function completing(value: OptionWords['value']): string {
  if (value === 'none') return '';
  if (value === 'file') return ': :_files';
  return value === 'any' ? ': : ' : `: :(${value.join(' ')})`;
}
