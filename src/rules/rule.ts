import type { Path } from '../document/data.ts';
import type { Document } from '../document/document.ts';
import type { Edit } from '../document/edit.ts';
import type { PartProblem } from '../document/parts.ts';
import type { Range } from '../document/range.ts';
import type { Waiver } from '../document/waivers.ts';
import type { Language, Text } from '../language.ts';
import type { Placed } from '../plan/activities.ts';
import {
  type Asked,
  type Asking,
  askedIn,
  askings,
  type Level,
  type Phase,
  type Programme,
  type Requirements,
} from '../plan/programme.ts';
import { programmes } from '../plan/programmes/index.ts';
import type { Reading } from '../plan/read.ts';
import type { SourceId } from '../plan/sources.ts';
import type { Facts, Severity } from './finding.ts';
import { type Page, pageOf } from './page.ts';

/** What a rule looks at: a document, the plan in it, and what is asked of that plan. */
export interface Input extends Reading {
  readonly document: Document;
  /** The texts of all files of the plan. */
  readonly texts: readonly string[];
  /** The phase the plan says; a plan that says none is read as a helhedsplan, so that nothing is passed over in silence. */
  readonly phase: Phase;
  readonly asks: Programme['asks'];
  readonly activities: readonly Placed[];
  /** Tells whether a file lies beside the plan; not known where nobody can look. */
  readonly exists?: ((path: string) => boolean) | undefined;
  /** The files that the plan names as parts of it and that could not be put in. */
  readonly missingParts: readonly PartProblem[];
  /** The comments in a file that ask a rule to be silent. */
  readonly waivers: readonly Waiver[];
  /** What a waiver does to a rule that it names. Known when all other rules have been run. */
  effect(waiver: Waiver, code: string): Effect;
}

/** What a waiver does: it lets a finding pass, there is none, no rule is called so, or the rule can't be silent. */
export type Effect = 'passes' | 'idle' | 'unknown' | 'never';

/** One place where a rule found something, and the facts for its sentence. */
export type Sighting<F extends Facts> = {
  readonly facts: F;
  /** What mends it in the text, where that is plain and nothing is made up. None at all when saving the file anew is enough. */
  readonly edits?: readonly Edit[] | undefined;
} & ({ readonly at: Path; readonly on?: 'key' | 'value' } | { readonly range: Range });

/** A sighting in words. */
export type Said = Sighting<Facts> & {
  readonly severity: Severity;
  readonly message: Text;
  readonly source?: SourceId;
};

interface About extends Page {
  /** Never reused, never renamed. */
  readonly code: `HP${number}`;
  /** The name of the rule's file. */
  readonly name: string;
  /** It tells that the plan, or a part of it, can't be read: no setting and no comment lets that pass. */
  readonly isAlwaysTold?: true;
}

/** The ground a rule stands on: a programme's requirement, which brings its own severity and source, or one of our own. */
type Ground<Need> = { readonly asks: Need } | { readonly severity: Severity; readonly source?: SourceId };

type Definition<F extends Facts, Need extends keyof Requirements> = About &
  Ground<Need> & {
    readonly message: Readonly<Record<Language, (facts: F) => string>>;
    /** What has been done when its edits are made, for rules that give any. */
    readonly mended?: Readonly<Record<Language, (facts: F) => string>>;
    readonly check: (input: Input, value: Requirements[Need]) => Iterable<Sighting<F>>;
  };

/** A rule as everyone but its own file sees it. */
export interface Rule extends About {
  readonly asks?: keyof Requirements;
  /** The gravest severity the rule can have. */
  readonly severity: Severity;
  readonly source?: SourceId;
  /** What the rule says, where that is the same each time: for most, the question they ask. */
  readonly sentence?: Text;
  /** What `helhed fix` has done when it has mended it, as the end of a list's line: `»mal« rettet til »mål«`. */
  readonly mended?: (facts: Facts) => Text;
  readonly run: (input: Input) => Iterable<Said>;
}

const severityOf: Readonly<Record<Level, Severity>> = { must: 'error', should: 'warning', advice: 'note' };

/** Makes a rule of its definition: silent where its requirement is not asked, and in both languages where it is. */
export function rule<F extends Facts, Need extends keyof Requirements = never>(definition: Definition<F, Need>): Rule {
  const { message, mended, check, ...about } = definition;
  const ground = 'asks' in about ? { asks: about.asks, severity: gravest(about.asks) } : { severity: about.severity };
  const isFixed = message.da.length === 0 && message.en.length === 0;
  return {
    ...about,
    ...ground,
    get title() {
      return pageOf(definition).title;
    },
    get why() {
      return pageOf(definition).why;
    },
    get fix() {
      return pageOf(definition).fix;
    },
    get example() {
      return pageOf(definition).example;
    },
    ...(isFixed && { sentence: { da: message.da({} as F), en: message.en({} as F) } }),
    ...(mended && { mended: facts => ({ da: mended.da(facts as F), en: mended.en(facts as F) }) }),
    *run(input) {
      const asking = 'asks' in about ? (input.asks[about.asks] as Asking<Requirements[Need]> | undefined) : undefined;
      const asked: Asked<Requirements[Need]> | undefined = askedIn(asking, input.phase);
      if ('asks' in about && !asked) return;
      const source = asked?.source ?? ('source' in about ? about.source : undefined);
      for (const sighting of check(input, asked?.value as Requirements[Need]))
        yield {
          ...sighting,
          severity: asked ? severityOf[asked.level] : ground.severity,
          message: { da: message.da(sighting.facts), en: message.en(sighting.facts) },
          ...(source && { source }),
        };
    },
  };
}

function gravest(need: keyof Requirements): Severity {
  const levels = programmes.flatMap(({ asks }) => askings<unknown>(asks[need]).map(({ level }) => level));
  return severityOf[(['must', 'should', 'advice'] as const).find(level => levels.includes(level)) ?? 'advice'];
}
