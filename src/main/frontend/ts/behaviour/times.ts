import { arrived } from '../arrived';
import { pause } from '../pause';

// Keeps "20 minutes ago" true while the page stands, and tells exact times in the reader's own zone, in the words that
// the server has for the organisation's.
const language = document.documentElement.lang || 'sv';
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
const yesterday = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-1, 'day');
const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
const clock = new Intl.DateTimeFormat('sv', { hour: '2-digit', minute: '2-digit' });
const exact = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });

function said(at: Date): string | null {
  const minutes = Math.floor((Date.now() - at.getTime()) / 60_000);
  if (minutes < 1) return null;
  if (minutes < 60) return relative.format(-minutes, 'minute');
  if (minutes < 24 * 60) return relative.format(-Math.floor(minutes / 60), 'hour');
  const days = Math.floor(minutes / (24 * 60));
  if (days === 1) return yesterday;
  return days < 7 ? relative.format(-days, 'day') : day.format(at);
}

function localise(root: ParentNode): void {
  root.querySelectorAll<HTMLTimeElement>('time[data-local]').forEach((time) => {
    const at = new Date(time.dateTime);
    if (Number.isNaN(at.getTime())) return;
    time.title = exact.format(at);
    const words = said(at);
    if (words !== null && words !== time.textContent) time.textContent = words;
  });
  root.querySelectorAll<HTMLTimeElement>('time[data-exact]').forEach((time) => {
    const at = new Date(time.dateTime);
    if (Number.isNaN(at.getTime())) return;
    const words = time.dataset.exact === 'clock' ? clock.format(at) : `${date.format(at)} ${clock.format(at)}`;
    if (words !== time.textContent) time.textContent = words;
  });
}

void pause().then(() => arrived(localise));
setInterval(() => localise(document), 60_000);
