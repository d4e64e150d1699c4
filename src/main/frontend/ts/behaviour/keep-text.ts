import { arrived } from '../arrived';
import { forget, forgetUploads, keep, kept, recall } from '../store';
import { say, words } from '../say';

// A field with `data-keep="key"` loses nothing: not when the session lapses, not when the tab is closed.
type Field = HTMLInputElement | HTMLTextAreaElement;
const marker = 'samverk:sent';

function restore(root: ParentNode): void {
  root.querySelectorAll<Field>('[data-keep]').forEach((field) => {
    const text = recall(field.dataset['keep'] ?? '');
    if (text === null || text === field.value || field.value !== '') return;
    field.value = text;
    say(words('restored'), {
      label: words('discard'),
      run: () => {
        field.value = '';
        forget(field.dataset['keep'] ?? '');
        field.focus();
      },
    });
  });
}

// Sent is what a form carries, under whatever name: a form that was kept on the server carries it too.
function keysIn(form: HTMLFormElement): string[] {
  const values = new Set([...new FormData(form).values()].map((value) => String(value).replace(/\r\n/g, '\n')));
  return kept().filter((key) => values.has(recall(key) ?? ''));
}

// Whether what was sent arrived shows on the next page: not when that is an error or the sign-in, nor when the form
// comes back with the text in it.
function settle(): void {
  const sent = JSON.parse(sessionStorage.getItem(marker) ?? '[]') as string[];
  sessionStorage.removeItem(marker);
  if (document.querySelector('[data-words], .error-summary') || !document.body.dataset['person']) return;
  sent.forEach(forget);
}

document.addEventListener('input', (event) => {
  const field = event.target;
  if ((field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.dataset['keep']) {
    keep(field.dataset['keep'], field.value);
  }
});

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.matches('[data-forget]')) {
    kept().forEach(forget);
    forgetUploads();
  } else if (!event.defaultPrevented) sessionStorage.setItem(marker, JSON.stringify(keysIn(form)));
});

document.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr, requestConfig } = (event as CustomEvent<{ xhr: XMLHttpRequest; requestConfig: { elt: Element } }>).detail;
  const form = requestConfig.elt.closest('form');
  if (form && xhr.status < 300) keysIn(form).forEach(forget);
});

settle();
arrived(restore);
