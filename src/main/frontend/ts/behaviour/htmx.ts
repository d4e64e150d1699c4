import htmx from 'htmx.org';
import { say, words } from '../say';

// No inline styles and nothing evaluated: the content security policy allows neither. Pages are never kept in the
// browser's storage, since the next reader of the machine may be another person.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.historyCacheSize = 0;
htmx.config.refreshOnHistoryMiss = true;
htmx.config.selfRequestsOnly = true;
// A refused form comes back with its errors and is shown. Any other refusal is said, and the page stays as it is.
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '[23]..', swap: true },
  { code: '422', swap: true },
  { code: '[45]..', swap: false, error: true },
];

interface Answered {
  xhr: XMLHttpRequest;
  headers: Record<string, string>;
}

function detail(event: Event): Answered {
  return (event as CustomEvent<Answered>).detail;
}

document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content;
  if (token) detail(event).headers['X-CSRF-TOKEN'] = token;
});

document.addEventListener('htmx:responseError', (event) => {
  const page = new DOMParser().parseFromString(detail(event).xhr.responseText, 'text/html');
  say(page.querySelector('[data-words]')?.textContent?.trim() || words('failed'));
});

document.addEventListener('htmx:sendError', () => say(words('offline')));
