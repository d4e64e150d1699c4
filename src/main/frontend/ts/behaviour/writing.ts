import { arrived } from '../arrived';
import { drop, placeOf, read, write } from '../writing/kept';
import { Place } from '../writing/place';

// The fields in which one writes: quiet until one does, then the editor comes; nothing typed is lost.
interface EditorModule {
  light: (field: HTMLElement, json?: string) => void;
}

const places = new WeakMap<Element, Place>();
const sent = 'samverk:sent-places';

function at(element: EventTarget | null): Place | undefined {
  const field = element instanceof Element ? element.closest<HTMLElement>('writing-field') : null;
  if (!field) return undefined;
  const place = places.get(field) ?? new Place(field);
  places.set(field, place);
  return place;
}

function load(field: HTMLElement, json?: string): void {
  const { script, style } = field.dataset;
  if (!script || !style || field.dataset['editor'] !== undefined) return;
  field.dataset['editor'] = '';
  if (!document.querySelector(`link[href="${style}"]`)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = style;
    document.head.append(link);
  }
  void import(script).then(
    (editor: EditorModule) => editor.light(field, json),
    () => delete field.dataset['editor'],
  );
}

function begin(root: ParentNode): void {
  root.querySelectorAll<HTMLElement>('writing-field').forEach((field) => {
    at(field)?.restore((json) => load(field, json));
    if (field.contains(document.activeElement)) load(field);
  });
}

document.addEventListener('focusin', (event) => {
  const field = event.target instanceof HTMLTextAreaElement ? event.target.closest<HTMLElement>('writing-field') : null;
  if (field) load(field);
});

for (const written of ['input', 'samverk:written']) document.addEventListener(written, (event) => at(event.target)?.typed());

document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && at(event.target)) {
    event.preventDefault();
    (event.target as Element).closest('form')?.requestSubmit();
  }
});

// Before a text is sent it is saved, which also tells whether there is contact.
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const field = form.querySelector('writing-field');
  const place = at(field);
  if (!field || !place) {
    const other = form.querySelector<HTMLInputElement>('input[name="_place"]')?.value;
    const kept = other ? read(other) : null;
    if (other && kept) write(other, { ...kept, saved: kept.text });
    return;
  }
  if (form.dataset['checked'] !== undefined) {
    delete form.dataset['checked'];
    place.sending();
    if (!form.hasAttribute('data-hx-post')) sessionStorage.setItem(sent, place.name);
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!field.dispatchEvent(new Event('samverk:sending', { cancelable: true }))) return;
  void send(form, place, event.submitter);
}, true);

async function send(form: HTMLFormElement, place: Place, button: HTMLElement | null): Promise<void> {
  const again = (): void => form.requestSubmit(button);
  if ((await place.flush()) === 'offline') {
    place.failed(again);
    return;
  }
  // What was saved already is answered at once, while the browser still tells of the first try: it would not hear of a
  // second one.
  await new Promise((done) => setTimeout(done));
  form.dataset['checked'] = '';
  again();
}

document.addEventListener('htmx:sendError', (event) => {
  const { elt } = (event as CustomEvent<{ elt: Element }>).detail;
  const place = at(elt.querySelector('writing-field'));
  if (place) place.failed(() => (elt as HTMLFormElement).requestSubmit());
});

document.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr, requestConfig } = (event as CustomEvent<{ xhr: XMLHttpRequest; requestConfig: { elt: Element; verb: string } }>).detail;
  const place = at(requestConfig.elt.querySelector('writing-field'));
  if (place && requestConfig.verb === 'post' && xhr.status < 300) drop(place.name);
});

window.addEventListener('pagehide', () => {
  document.querySelectorAll('writing-field').forEach((field) => {
    if (read(at(field)?.name ?? '') !== null) void at(field)?.flush(true);
  });
});

// Sent or thrown away in another tab: it goes here too, unless one has written on.
window.addEventListener('storage', (event) => {
  const name = placeOf(event.key);
  if (name === null || event.newValue !== null || event.oldValue === null) return;
  const { text } = JSON.parse(event.oldValue) as { text: string };
  document.querySelectorAll(`writing-field[data-place="${CSS.escape(name)}"]`).forEach((field) => {
    if (at(field)?.text === text) at(field)?.empty();
  });
});

const left = sessionStorage.getItem(sent);
sessionStorage.removeItem(sent);
const stands = left !== null && document.querySelector(`[data-place="${CSS.escape(left)}"]`);
if (left !== null && !stands && document.body.dataset['person'] && !document.querySelector('[data-words], .error-summary')) drop(left);

arrived(begin);
