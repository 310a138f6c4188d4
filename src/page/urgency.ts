import type { Language, Text } from '../language.ts';
import type { Finding, Severity } from '../rules/finding.ts';

/** How much a gap matters, to whoever writes: an answer that is not written yet is no error. */
export const urgency: Readonly<Record<Severity, Text>> = {
  error: { da: 'Skal på plads', en: 'Must be in place' },
  warning: { da: 'Bør på plads', en: 'Should be in place' },
  note: { da: 'Råd', en: 'Advice' },
};

/** `4 skal på plads · 2 bør på plads`: how many gaps there are of each. */
export function countedBy(findings: readonly Finding[], language: Language): string {
  return (['error', 'warning', 'note'] as const)
    .map(severity => ({ severity, number: findings.filter(finding => finding.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => `${number} ${urgency[severity][language].toLocaleLowerCase(language)}`)
    .join(' · ');
}
