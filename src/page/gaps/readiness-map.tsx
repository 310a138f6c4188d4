import type { Examination } from '../../check.ts';
import type { Path } from '../../document/data.ts';
import type { Language, Text } from '../../language.ts';
import { overview } from '../../overview.ts';
import { activitiesOf } from '../../plan/activities.ts';
import { sixPoints } from '../../plan/plan.ts';
import { answered } from '../../report/answered.ts';
import { matrix } from '../../report/matrix.ts';

interface Shown {
  readonly examination: Examination;
  readonly language: Language;
  readonly goTo: (path: Path) => void;
}

/** The map of the plan: each activity with its six answers, each of which leads to its field. */
export function ReadinessMap({ examination: { findings, reading }, language, goTo }: Shown) {
  const seen = overview(reading);
  const ready = matrix(seen, findings, language);
  if (!ready) return null;
  const activities = activitiesOf(reading.plan);
  return (
    <section class="map" aria-labelledby="map">
      <h2 id="map">{head[language]}</h2>
      <p>{answered(seen, language).join(' · ')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is moved with the arrow keys. */}
      <section class="scrolled" aria-label={table[language]} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {ready.heads.map(text => (
                <th key={text} scope="col">
                  {capital(text)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ready.rows.map(({ name, cells }, row) => {
              const activity = activities[row]?.activity;
              return (
                <tr key={`${row} ${name}`}>
                  <th scope="row" lang="da">
                    {activity ? (
                      <button type="button" class="plain" onClick={() => goTo(reading.at(activity))}>
                        {name}
                      </button>
                    ) : (
                      name
                    )}
                  </th>
                  {cells.map(({ text, isThere }, column) => {
                    const point = sixPoints[column];
                    return (
                      <td key={point} class={isThere ? undefined : 'open'}>
                        {activity && point && (
                          <button
                            type="button"
                            class="plain"
                            aria-label={`${name}, ${ready.heads[column + 1]}: ${text}`}
                            onClick={() => goTo(reading.at(activity, point))}
                          >
                            {text}
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p class="quiet">{ready.legend}</p>
    </section>
  );
}

/** What stands at the head of a column begins as a field's name does. */
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

const table: Text = { da: 'Aktiviteterne og deres seks svar', en: 'The activities and their six answers' };
const head: Text = { da: 'Hvor klar er hver aktivitet?', en: 'How ready is each activity?' };
