import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { FieldView } from './field-view.tsx';
import { partId } from './focus.ts';
import { Gap, Gaps } from './gaps.tsx';
import { Fields } from './group-field.tsx';
import type { Page } from './pages.ts';

const words = {
  file: { da: 'filen', en: 'the file' },
  previous: { da: 'Forrige', en: 'Previous' },
  next: { da: 'Næste', en: 'Next' },
} satisfies Record<string, Text>;

interface Shown {
  readonly pages: readonly Page[];
  readonly page: Page;
}

/** One section, area or activity, and the way to the ones before and after it. */
export function PageView({ pages, page }: Shown) {
  const { form, language } = useEditing();
  const { field, title, kind } = page;
  const at = pages.indexOf(page);
  return (
    <div class="form-page">
      {kind && <p class="kind">{kind[language]}</p>}
      <h2 id={partId(field.path, 'title')} tabIndex={-1}>
        {title[language]}
      </h2>
      {field.help && <p class="about">{field.help[language]}</p>}
      {at === 0 && form.gaps.length > 0 && (
        <ul class="gaps">
          {form.gaps.map(gap => (
            <Gap key={`${gap.code} ${gap.range.start.line}`} gap={gap} about={words.file} isAsked={false} />
          ))}
        </ul>
      )}
      {field.control.kind === 'group' ? (
        <>
          <Gaps field={field} />
          <Fields control={{ ...field.control, lead: undefined }} isClose={false} />
        </>
      ) : (
        <FieldView field={field} />
      )}
      <div class="form-steps">
        <Step to={pages[at - 1]} word={words.previous} />
        <Step to={pages[at + 1]} word={words.next} />
      </div>
    </div>
  );
}

function Step({ to, word }: { readonly to: Page | undefined; readonly word: Text }) {
  const { language, show } = useEditing();
  if (to === undefined) return <span />;
  return (
    <button type="button" onClick={() => show(to)}>
      {word[language]}: {to.title[language]}
    </button>
  );
}
