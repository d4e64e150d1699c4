// Several windows of the real client, without a screen, that write on one draft at random while their network fails:
//   node crowd.mjs '{"base":…,"draft":…,"windows":[{"cookie":…,"csrf":…}],"seconds":60,"seed":1}'
// Ends with 0 when all of them and the server have the same text, everything that was acknowledged is in it at its
// place, and nothing is in it twice.
import './nowhere';
import { Window, type Who } from './window';
import { verdict } from './verdict';

interface Task {
  base: string;
  draft: string;
  windows: Who[];
  seconds: number;
  seed: number;
  mode?: 'random' | 'latency';
}

const task = JSON.parse(process.argv[2] ?? '{}') as Task;
const windows = task.windows.map((who, number) => new Window(task, who, number, task.seed));
for (const window of windows) await window.open();
console.log('ready');
const end = Date.now() + task.seconds * 1000;
await Promise.all(windows.map((window) => (task.mode === 'latency' ? window.measure(end, windows) : window.write(end))));
console.log('written');
const wrong = await verdict(windows);
wrong.slice(0, 10).forEach((line) => console.log(line));
process.exit(wrong.length === 0 ? 0 : 1);
