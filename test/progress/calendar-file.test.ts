import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../src/progress/calendar-file.ts';
import { allPlans, reading } from '../submission/plans.ts';
import { planUnderWay } from './plan.ts';

const day = '2023-11-25';
const calendar = (milestones: string, above = '') =>
  calendarFile(planUnderWay(`milepæle:\n${milestones}`, above), day, 'da').text;
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const values = (text: string, name: string) =>
  unfolded(text).flatMap(line => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

test('a milestone is a whole day, with what is known of it', () => {
  expect(unfolded(calendar('  - { dato: 2024-02-29, hvad: "A; b, c\\\\d", status: på vej }'))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//helhed//helhed//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Milepæle: Sammen om Birkeparken',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:[0-9a-f]{16}@helhed$/),
    'DTSTAMP:20231125T000000Z',
    'DTSTART;VALUE=DATE:20240229',
    'DTEND;VALUE=DATE:20240301',
    'SUMMARY:A\\; b\\, c\\\\d',
    'DESCRIPTION:1 Fritidsjob\\nAnsvarlig: Vejlederen\\nStatus: på vej\\nFra planen: Sammen om Birkeparken',
    'CATEGORIES:Beskæftigelse',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a month in the middle of a sentence begins with a small letter', () => {
  expect(unfolded(calendar('  - { dato: Maj 2024, hvad: A }')).join('\n')).toContain('Planen siger »maj 2024«.');
});

test.each([
  ['a day', '{ dato: 2024-05-31, hvad: A }', 'A', '20240531'],
  ['a season', '{ dato: forår 2024, hvad: A }', 'Senest: A', '20240531'],
  ['put off', '{ dato: 2023-05-31, hvad: A, status: udskudt til 1.6.2024 }', 'A', '20240601'],
])('%s', (_, milestone, summary, start) => {
  const text = calendar(`  - ${milestone}`);
  expect([values(text, 'SUMMARY'), values(text, 'DTSTART;VALUE=DATE')]).toEqual([[summary], [start]]);
});

test('no text can begin a line of its own', () => {
  const text = calendar('  - { dato: 2024-01-01, hvad: "A\\r\\nBEGIN:VALARM\\nX\\u2028Y\\u0007" }');
  expect(unfolded(text).filter(line => line.startsWith('BEGIN'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
  expect(values(text, 'SUMMARY')[0]).not.toMatch(/[\p{Cc}\u2028]/u);
});

describe('a milestone keeps its name', () => {
  const uid = (milestones: string) => values(calendar(milestones), 'UID');
  const first = uid('  - { dato: 2024-01-01, hvad: A }');
  test.each([
    ['when its date changes', '  - { dato: 2024-06-01, hvad: A }'],
    ['when it is reached', '  - { dato: 2024-01-01, hvad: A, status: nået }'],
  ])('%s', (_, milestones) => expect(uid(milestones)).toEqual(first));
  test('when another comes before it', () => {
    expect(uid('  - { dato: 2023-01-01, hvad: B }\n  - { dato: 2024-01-01, hvad: A }')).toContain(first[0]);
  });
  test('and two with the same words have two names', () => {
    expect(new Set(uid('  - { dato: 2023-01-01, hvad: A }\n  - { dato: 2024-01-01, hvad: A }')).size).toBe(2);
  });
});

const withDates = allPlans.filter(([, text]) => calendarFile(reading(text), day, 'da').dated > 0);

describe.each(withDates)('%s', (_, plan) => {
  const { text, dated } = calendarFile(reading(plan), day, 'da');

  test('no line is longer than 75 octets, and no letter is parted', () => {
    const lines = text.split('\r\n').map(line => Buffer.from(line));
    expect(lines.filter(line => line.length > 75).map(String)).toEqual([]);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('every milestone with a date is an event of its own', () => {
    expect([values(text, 'SUMMARY').length, new Set(values(text, 'UID')).size]).toEqual([dated, dated]);
  });
});

test('another reader of calendars reads them', () => {
  const read = `
import sys, vobject
for text in sys.stdin.read().split('\\0'):
    calendar = vobject.readOne(text)
    calendar.validate()
    print(len(calendar.vevent_list))
`;
  const calendars = withDates.map(([, text]) => calendarFile(reading(text), day, 'da'));
  const counts = run(read, calendars.map(({ text }) => text).join('\0'));
  expect(counts.trim().split('\n').map(Number)).toEqual(calendars.map(({ dated }) => dated));
});

function run(program: string, input: string): string {
  try {
    return execFileSync('/usr/bin/python3', ['-c', program], { input, encoding: 'utf8' });
  } catch (error) {
    const isThere = error instanceof Error && !/No module named|ENOENT/u.test(error.message);
    if (isThere) throw error;
    throw new Error('This test reads calendars with vobject: apt-get install python3-vobject', { cause: error });
  }
}
