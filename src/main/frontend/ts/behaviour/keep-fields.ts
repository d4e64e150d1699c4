import { forget, keep, kept, recall } from '../store';
import { say, words } from '../say';

// Fields that belong to a text that is being written: below `data-keep-fields="place:part"` nothing that was chosen is
// lost, and none of it goes out with a text of another place. A part that holds something stands open.
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const marker = 'samverk:sent-fields';

const keyOf = (part: HTMLElement): string => `fields:${part.dataset['keepFields'] ?? ''}`;

function fields(part: HTMLElement): Field[] {
  return [...part.querySelectorAll<Field>('input[name], textarea[name], select[name]')];
}

function isBox(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === 'checkbox';
}

function isBlank(field: Field): boolean {
  if (isBox(field)) return !field.checked;
  return field instanceof HTMLSelectElement ? field.selectedIndex < 1 : field.value.trim() === '';
}

function isEmpty(part: HTMLElement): boolean {
  return fields(part).every(isBlank);
}

function fill(part: HTMLElement, values: Record<string, string>): void {
  for (const field of fields(part)) {
    const value = values[field.name] ?? '';
    if (isBox(field)) field.checked = value !== '';
    else if (!(field instanceof HTMLSelectElement) || [...field.options].some((option) => option.value === value)) field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function restore(part: HTMLElement): void {
  const text = recall(keyOf(part));
  if (text === null || !isEmpty(part)) return;
  fill(part, JSON.parse(text) as Record<string, string>);
  if (!(part instanceof HTMLDetailsElement) || isEmpty(part)) return;
  part.open = true;
  say(words('restored'), {
    label: words('discard'),
    run: () => {
      fill(part, {});
      part.open = false;
      forget(keyOf(part));
    },
  });
}

document.addEventListener('input', (event) => {
  const part = (event.target as Element).closest<HTMLElement>('[data-keep-fields]');
  if (!part) return;
  const chosen = fields(part).filter((field) => !isBlank(field)).map((field) => [field.name, field.value]);
  keep(keyOf(part), chosen.length === 0 ? '' : JSON.stringify(Object.fromEntries(chosen)));
});

// A form says by `_place` what it sends, also the one that was kept while the session had lapsed.
document.addEventListener('submit', (event) => {
  const place = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('input[name="_place"]')?.value;
  if (place && !event.defaultPrevented) sessionStorage.setItem(marker, `fields:${place}:`);
});

// Whether it arrived shows on the next page: not when that is an error or the sign-in, nor when the fields come back.
function settle(): void {
  const sent = sessionStorage.getItem(marker);
  sessionStorage.removeItem(marker);
  const parts = [...document.querySelectorAll<HTMLElement>('[data-keep-fields]')];
  if (sent === null || !document.body.dataset['person'] || document.querySelector('[data-words]')) return;
  if (parts.some((part) => keyOf(part).startsWith(sent) && (!isEmpty(part) || part.querySelector('[aria-invalid]')))) return;
  if (document.querySelector(`.composer [aria-invalid="true"]`)) return;
  kept().filter((key) => key.startsWith(sent)).forEach(forget);
}

settle();
document.querySelectorAll<HTMLElement>('[data-keep-fields]').forEach(restore);
