import type { CommandWords, OptionWords } from './words.ts';

/** A script for fish: `helhed completion fish > ~/.config/fish/completions/helhed.fish`. */
export function fish(commands: readonly CommandWords[], options: readonly OptionWords[]): string {
  const all = commands.flatMap(({ names }) => names);
  const begin = `not __fish_seen_subcommand_from ${all.join(' ')}`;
  const others = commands.flatMap(({ name, names }) => names.filter(each => each !== name));
  return `# helhed in fish
function __helhed_plans
  for path in (commandline -ct)*
    if test -d $path
      echo $path/
    else if string match -qr '\\.ya?ml$' -- $path
      echo $path
    end
  end
end

complete -c helhed -f
${commands.map(({ description, name }) => line(begin, `-a ${name}`, description)).join('\n')}
${line(`${begin}; and test -n (commandline -ct)`, `-a ${quoted(others.join(' '))}`)}
${options.flatMap(option => optionLine(begin, option)).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
}

const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;

const line = (condition: string, what: string, description?: string) =>
  `complete -c helhed -n ${quoted(condition)} ${what}${description === undefined ? '' : ` -d ${quoted(description)}`}`;

function commandLines({ names, operands, options }: CommandWords): readonly string[] {
  const condition = `__fish_seen_subcommand_from ${names.join(' ')}`;
  const plans = '-a "(__helhed_plans)"';
  const own = operands === 'plans' ? [line(condition, plans)] : [];
  const words =
    operands === 'plans' || operands.length === 0 ? [] : [line(condition, `-a ${quoted(operands.join(' '))}`)];
  return [...own, ...words, ...options.flatMap(option => optionLine(condition, option))];
}

function optionLine(condition: string, { description, flags, isOffered, value }: OptionWords): readonly string[] {
  if (!isOffered) return [];
  const names = flags.map(flag => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [line(condition, [...names, ...completing(value)].join(' '), description)];
}

function completing(value: OptionWords['value']): readonly string[] {
  if (value === 'none') return [];
  if (value === 'file') return ['-r', '-F'];
  return value === 'any' ? ['-x'] : ['-x', `-a ${quoted(value.join(' '))}`];
}
