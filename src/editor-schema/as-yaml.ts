/** A value as YAML in block style: a list or fields below each other, and texts in quotes only where YAML needs them. */
export function asYaml(value: unknown, indent = ''): string {
  if (Array.isArray(value))
    return value.map(item => `${indent}- ${asYaml(item, `${indent}  `).trimStart()}`).join('\n');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(
        ([key, each]) =>
          `${indent}${scalar(key)}:${isDeep(each) ? `\n${asYaml(each, `${indent}  `)}` : ` ${asYaml(each)}`}`,
      )
      .join('\n');
  return indent + scalar(value);
}

const isDeep = (value: unknown) => typeof value === 'object' && value !== null;

/** A text that begins with a number is left as it is written where YAML does not read it as one. */
function scalar(value: unknown): string {
  const text = String(value);
  const isPlain =
    typeof value !== 'string' || (/^[\p{L}\p{N}]/u.test(text) && !/^\d+(?:\.\d+)?$|: |:$| #|\s$/u.test(text));
  return isPlain ? text : JSON.stringify(text);
}
