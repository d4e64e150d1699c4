import { type StepList } from './connection';
import { type Seen } from './people';

interface Hears {
  steps: (list: StepList) => void;
  presence: (seen: Seen) => void;
  remarks: () => void;
  opened: () => void;
  ended: () => void;
}

const hiddenFor = 60_000;

/**
 * The stream of what happens to the text. A window that nobody looks at lets it go, since a browser has only so many
 * connections; what it missed comes when somebody looks again.
 */
export function listen(address: string, since: () => number, hears: Hears): void {
  let source: EventSource | undefined;
  let timer = 0;
  let pause = 500;
  let over = false;

  const close = (): void => {
    window.clearTimeout(timer);
    source?.close();
    source = undefined;
  };

  const open = (): void => {
    close();
    if (over) return;
    const opened = new EventSource(`${address}?since=${since()}`);
    source = opened;
    const on = <T>(name: string, hear: (data: T) => void): void =>
      opened.addEventListener(name, (event) => hear(JSON.parse((event as MessageEvent<string>).data) as T));
    opened.addEventListener('open', () => { pause = 500; hears.opened(); });
    on('message', hears.steps);
    on('presence', hears.presence);
    on('remarks', hears.remarks);
    opened.addEventListener('bye', () => { over = true; close(); hears.ended(); });
    opened.addEventListener('error', () => {
      close();
      timer = window.setTimeout(open, pause);
      pause = Math.min(15_000, pause * 2);
    });
  };

  open();
  window.addEventListener('online', open);
  window.addEventListener('pageshow', (event) => event.persisted && open());
  window.addEventListener('pagehide', close);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) timer = window.setTimeout(close, hiddenFor);
    else if (source) window.clearTimeout(timer);
    else open();
  });
}
