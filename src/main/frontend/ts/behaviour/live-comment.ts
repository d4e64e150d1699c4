// One comment was changed, taken back or put back: shown where it stands, also among what the newest ones leave out.
import { refresh, takeAway } from '../comments';

async function look(id: string): Promise<void> {
  const answer = await fetch(`/comments/${id}`, { headers: { 'HX-Request': 'true' } }).catch(() => null);
  if (!answer || answer.redirected || (!answer.ok && answer.status !== 404)) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(`comment-${id}`);
  const here = document.getElementById(`comment-${id}`);
  if (!here) return;
  if (fresh) refresh(here, fresh);
  else takeAway(here);
}

document.addEventListener('samverk:live', (event) => {
  const { kind, about } = (event as CustomEvent<{ kind: string; about?: string }>).detail;
  if (kind === 'conversation' && about && document.getElementById(`comment-${about}`)) {
    window.setTimeout(() => void look(about), Math.random() * 400);
  }
});
