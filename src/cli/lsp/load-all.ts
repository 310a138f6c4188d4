import { examine, explain, rules } from '../../index.ts';

/** No YAML: the parser that explains is asked. */
const broken = 'titel: [';

/**
 * Loads what is else loaded when it is first needed: the parser that explains, and the pages of the rules. A server runs for
 * days, and an upgrade may have put other files in their place by then.
 */
export function loadAll(): void {
  examine(broken);
  const [any] = rules;
  if (any) explain(any, 'da');
}
