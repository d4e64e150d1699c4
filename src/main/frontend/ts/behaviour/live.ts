// One stream of events a browser, however many tabs: the tab that holds the lock reads it and tells the others. Each tab
// dispatches `samverk:live` on the document with {kind, subject, group, about, own}.
interface Message {
  id: string;
  events: object[];
}

interface Said {
  message?: Message;
  hello?: string;
  asking?: boolean;
  answer?: boolean;
}

const { person, live } = document.body.dataset;
const key = `samverk:live:${person}`;
const shared = 'locks' in navigator && 'BroadcastChannel' in window;
let last = live ?? '';
let recent: Message[] = [];
let channel: BroadcastChannel | null = null;
let source: EventSource | null = null;
let release: (() => void) | null = null;
let attempts = 0;
let retry = 0;
let answered = true;

function millis(id: string): number {
  return Number.parseInt(id, 10) || 0;
}

function receive(message: Message): void {
  if (message.id === last) return;
  last = message.id;
  message.events.forEach((detail) => document.dispatchEvent(new CustomEvent('samverk:live', { detail })));
}

function connect(): void {
  disconnect();
  source = new EventSource(`/live?after=${encodeURIComponent(last)}`);
  source.onopen = () => (attempts = 0);
  source.onmessage = ({ lastEventId, data }: MessageEvent<string>) => {
    const message = { id: lastEventId, events: JSON.parse(data) as object[] };
    recent = [...recent.filter(({ id }) => millis(id) > Date.now() - 60_000), message];
    channel?.postMessage({ message } satisfies Said);
    receive(message);
  };
  source.addEventListener('bye', disconnect);
  // The browser connects again by itself, unless it was refused: then slowly, each browser at a moment of its own.
  source.onerror = () => {
    if (source?.readyState !== EventSource.CLOSED) return;
    const pause = Math.min(300_000, 1000 * 2 ** attempts++) * (0.5 + Math.random());
    retry = window.setTimeout(connect, pause);
  };
}

function disconnect(): void {
  clearTimeout(retry);
  source?.close();
  source = null;
}

// Waits for its turn; a tab that does not answer, asleep on a telephone say, is relieved of it.
function lead(steal: boolean): void {
  const turn = (): Promise<void> => new Promise((resolve) => {
    release = resolve;
    connect();
  });
  navigator.locks.request(key, { steal }, turn).catch(() => {
    release = null;
    disconnect();
    if (channel) lead(false);
  });
}

function hear({ message, hello, asking, answer }: Said): void {
  if (message) receive(message);
  if (answer) answered = true;
  if (!release) return;
  if (asking) channel?.postMessage({ answer: true } satisfies Said);
  if (hello) {
    recent.filter(({ id }) => millis(id) > millis(hello)).forEach((missed) => channel?.postMessage({ message: missed } satisfies Said));
  }
}

function start(): void {
  if (!shared) return connect();
  channel = new BroadcastChannel(key);
  channel.onmessage = ({ data }: MessageEvent<Said>) => hear(data);
  channel.postMessage({ hello: last } satisfies Said);
  lead(false);
}

function stop(): void {
  disconnect();
  channel?.close();
  channel = null;
  release?.();
  release = null;
}

function look(): void {
  if (document.visibilityState !== 'visible' || !channel) return;
  if (release) {
    if (!source) connect();
    return;
  }
  answered = false;
  channel.postMessage({ asking: true } satisfies Said);
  setTimeout(() => {
    if (!answered && !release && channel) lead(true);
  }, 2000);
}

if (person && live) {
  // Who only passes through a page opens no stream.
  const begin = setTimeout(start, 250);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', () => {
    clearTimeout(begin);
    stop();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) start();
  });
}

export {};
