import htmx from 'htmx.org';

// No inline styles and nothing evaluated: the content security policy allows neither. Pages are never kept in
// localStorage, since the next reader of the machine may be another person.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.historyCacheSize = 0;
htmx.config.selfRequestsOnly = true;
htmx.config.scrollIntoViewOnBoost = false;
// A refused form comes back with its errors: show it. A server fault is told in the live region instead.
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '[23]..', swap: true },
  { code: '4..', swap: true, error: false },
  { code: '5..', swap: false, error: true },
];

document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content;
  if (token) (event as CustomEvent).detail.headers['X-CSRF-TOKEN'] = token;
});
