// A form that is under way is not sent again; its button says so to eyes and ears.
function begin(form: HTMLFormElement, button: HTMLElement | null): void {
  form.dataset['underWay'] = '';
  (button ?? form.querySelector<HTMLElement>('[type="submit"]'))?.setAttribute('aria-busy', 'true');
}

function end(form: HTMLFormElement): void {
  delete form.dataset['underWay'];
  form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
}

interface Request {
  elt: Element;
  requestConfig: { triggeringEvent?: SubmitEvent };
}

function request(event: Event): Request {
  return (event as CustomEvent<Request>).detail;
}

function formOf(event: Event): HTMLFormElement | null {
  const { elt } = request(event);
  return elt instanceof HTMLFormElement ? elt : null;
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset['underWay'] === undefined) begin(form, event.submitter);
  else event.preventDefault();
});

document.addEventListener('htmx:beforeRequest', (event) => {
  const form = formOf(event);
  if (!form) return;
  if (form.dataset['underWay'] === undefined) begin(form, request(event).requestConfig.triggeringEvent?.submitter ?? null);
  else event.preventDefault();
});

document.addEventListener('htmx:afterRequest', (event) => {
  const form = formOf(event);
  if (form) end(form);
});

// Coming back with the browser's back button finds the page as it was left.
window.addEventListener('pageshow', () => document.querySelectorAll<HTMLFormElement>('form[data-under-way]').forEach(end));
