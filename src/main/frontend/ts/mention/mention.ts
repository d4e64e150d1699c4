import { PeopleList } from './list';
import { find } from './people';

/** Shows people when one types `@` in a plain field; what is picked becomes `@username`, which the server knows. */
export function mentions(field: HTMLTextAreaElement): void {
  const host = field.closest<HTMLElement>('writing-field') ?? field.parentElement ?? field;
  const list = new PeopleList(field, host);
  let asked: AbortController | undefined;

  async function look(): Promise<void> {
    asked?.abort();
    const before = field.value.slice(0, field.selectionStart);
    const typed = /(?:^|[\s(])@([\p{L}\p{N}._-]{0,40})$/u.exec(before);
    if (!typed || field.selectionStart !== field.selectionEnd) return list.close();
    asked = new AbortController();
    const { signal } = asked;
    const people = await find(typed[1] ?? '', host, signal);
    if (signal.aborted || document.activeElement !== field) return;
    list.show(people, caret(field), (person) => {
      const start = before.length - (typed[1] ?? '').length;
      field.setRangeText(`${person.username} `, start, field.selectionStart, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  field.addEventListener('input', () => void look());
  field.addEventListener('keydown', (event) => list.press(event));
  field.addEventListener('blur', () => list.close());
}

// Where the caret is: a copy of the field up to there tells (a text area does not).
function caret(field: HTMLTextAreaElement): DOMRect {
  const copy = document.createElement('div');
  const style = getComputedStyle(field);
  for (const name of ['font', 'padding', 'border', 'lineHeight', 'letterSpacing', 'boxSizing'] as const) copy.style[name] = style[name];
  Object.assign(copy.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word', inlineSize: style.inlineSize });
  copy.textContent = field.value.slice(0, field.selectionStart);
  const mark = copy.appendChild(document.createElement('span'));
  mark.textContent = '.';
  document.body.append(copy);
  const box = field.getBoundingClientRect();
  const rect = new DOMRect(box.left + mark.offsetLeft, box.top + mark.offsetTop - field.scrollTop, 1, mark.offsetHeight);
  copy.remove();
  return rect;
}
