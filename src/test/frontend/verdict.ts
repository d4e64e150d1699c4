import { Node } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import { type Window } from './window';

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** What is wrong when all have written and all of it has had time to arrive; nothing when nothing is. */
export async function verdict(windows: Window[]): Promise<string[]> {
  await calm(windows);
  const server = await text(windows[0]!);
  const log = await steps(windows[0]!);
  const told = windows.reduce((sum, window) => sum + window.network.acknowledged.length, 0);
  console.log(`${server.version} steps, ${told} acknowledged to the window that sent them`);
  figures(windows);
  return [
    ...windows.map((window) => window.problem).filter((problem) => problem !== ''),
    ...windows.flatMap((window) => same(window, server)),
    ...windows.flatMap((window) => lost(window, log)),
    ...windows.filter((window) => window.number % 2 === 0).flatMap((window) => doubled(window, log)),
  ];
}

/** Waits until all that was written has arrived everywhere; no longer when the server has answered all and nothing moves. */
async function calm(windows: Window[]): Promise<void> {
  let before = '';
  for (let still = 0; still < 120; still++) {
    const versions = windows.map(({ together }) => together.version);
    const missed = await missing(windows[0]!, Math.min(...versions));
    if (missed === 0 && windows.every(({ together }) => together.settled) && new Set(versions).size === 1) return;
    const now = versions.join();
    if (now !== before || windows.some(({ network }) => network.sending > 0)) still = 0;
    before = now;
    windows.forEach((window) => void window.together.catchUp());
    await pause(500);
  }
}

interface Text {
  version: number;
  content: object;
}

interface Log {
  steps: string[];
  clients: string[];
}

async function text(window: Window): Promise<Text> {
  return (await answer(window, '/text')) as Text;
}

async function missing(window: Window, version: number): Promise<number> {
  const { steps } = (await answer(window, `/text/steps?since=${version}`)) as { steps: object[] };
  return steps.length;
}

async function steps(window: Window): Promise<Log> {
  const list = (await answer(window, '/text/steps?since=0')) as { steps: object[]; clients: string[] };
  return { steps: list.steps.map((step) => JSON.stringify(step)), clients: list.clients };
}

async function answer(window: Window, path: string): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    try {
      return await (await window.network.fetch(window.draft + path, { headers: { Accept: 'application/json' } })).json();
    } catch (failure) {
      if (tries > 300) throw failure;
      await pause(500);
    }
  }
}

function same(window: Window, server: Text): string[] {
  const theirs = Node.fromJSON(window.editor.schema, server.content);
  if (window.editor.state.doc.eq(theirs)) return [];
  return [`window ${window.number} has version ${window.together.version} and another text than the server's ${server.version}`];
}

function lost(window: Window, log: Log): string[] {
  const canonical = (step: string): string => JSON.stringify(Step.fromJSON(window.editor.schema, JSON.parse(step)).toJSON());
  return window.network.acknowledged
    .filter(({ version, step }) => log.clients[version - 1] !== window.client || canonical(log.steps[version - 1]!) !== canonical(step))
    .map(({ version }) => `step ${version} of window ${window.number} was acknowledged and is not there`);
}

// Each mark is written once by a window that neither deletes nor undoes: it is in one of its steps.
function doubled(window: Window, log: Log): string[] {
  const own = log.steps.filter((_, index) => log.clients[index] === window.client);
  return window.marks.flatMap((mark) => {
    const times = own.filter((step) => step.includes(mark)).length;
    return times === 1 ? [] : [`mark ${mark} is in ${times} steps`];
  });
}

function figures(windows: Window[]): void {
  const delays = windows.flatMap((window) => window.delays).sort((one, other) => one - other);
  if (delays.length === 0) return;
  const at = (share: number): string => (delays[Math.floor(share * (delays.length - 1))] ?? 0).toFixed(1);
  console.log(`${delays.length} arrivals: median ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}
