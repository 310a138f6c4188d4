import schema from '../../schemas/helhedsplan.schema.json' with { type: 'json' };
import { beginning, type Described } from '../plan/described.ts';
import type { EditorSchema, Place } from './described.ts';
import { limits } from './limits.ts';
import { stubAt } from './stubs.ts';
import { valuesAt } from './values.ts';
import { wordsOf } from './words.ts';

/** The named schemas, as they are found to be needed. */
type Definitions = Map<string, EditorSchema>;

const { $schema: _, $defs, ...plan } = schema;
const defs: Readonly<Record<string, Described>> = $defs;

/**
 * The schema of a plan as an editor needs it while the plan is being written, as JSON Schema draft-07, which every editor reads.
 * It asks for nothing and takes every scalar that helhed takes for text, blank ones too: what is missing is told by
 * `helhed check`, by programme and phase. What it adds is for people: examples to look at, the names that the programmes give
 * their indsatsområder, whole activities to fill in, and Danish for what does not fit.
 */
export function editorSchema(): EditorSchema {
  const definitions: Definitions = new Map();
  for (const [kind, shape] of Object.entries(defs)) definitions.set(kind, shapeOf(shape, { kind }, definitions));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...shapeOf(plan as Described, { kind: 'plan' }, definitions),
    definitions: Object.fromEntries([...definitions].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function shapeOf(shape: Described, place: Place, definitions: Definitions): EditorSchema {
  const { items, properties, additionalProperties } = shape;
  const fields = Object.entries(properties ?? {}).map(([field, each]): [string, EditorSchema] => [
    field,
    pointed(each, { field, owner: place.kind }, definitions),
  ]);
  const parts: EditorSchema = {
    ...limits(shape),
    ...(properties && { properties: Object.fromEntries(fields) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? pointed(additionalProperties, {}, definitions)
          : additionalProperties,
    }),
    ...(items && { items: pointed(items, {}, definitions) }),
  };
  const snippets = [...stubAt(place, shape), ...valuesAt(place, shape)];
  return {
    ...wordsOf(shape),
    ...(isApart(shape, place) ? { anyOf: [parts] } : parts),
    ...(snippets.length > 0 && { defaultSnippets: snippets }),
  };
}

/**
 * Whether what may stand in a field is said one step in. An editor that puts in the name of a field then begins its value as
 * people write it: on the line, or as its stub. Else it begins with a new line wherever there may be parts.
 */
const isApart = (shape: Described, { field }: Place) =>
  field !== undefined &&
  (beginning(shape) === 'line' || (beginning(shape) === 'list' && shape.properties !== undefined));

/**
 * A shape that has a name is pointed to. One that is said or begun otherwise where it is pointed to gets a name of its own:
 * what stands beside a `$ref` is not read in draft-07.
 */
function pointed(shape: Described, place: Place, definitions: Definitions): EditorSchema {
  const { $ref, ...own } = shape;
  if ($ref === undefined) return shapeOf(shape, place, definitions);
  const kind = $ref.slice('#/$defs/'.length);
  const here: Described = { ...defs[kind], ...own };
  if (place.field === undefined || (Object.keys(own).length === 0 && beginning(here) === 'fields'))
    return { $ref: `#/definitions/${kind}` };
  const name = Object.keys(own).length === 0 ? `${kind}_felt` : ascii(`${place.owner}_${place.field}`);
  if (!definitions.has(name)) {
    definitions.set(name, {});
    definitions.set(name, shapeOf(here, { ...place, kind }, definitions));
  }
  return { $ref: `#/definitions/${name}` };
}

/** A name that may stand in a pointer as it is. */
const ascii = (name: string) => name.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
