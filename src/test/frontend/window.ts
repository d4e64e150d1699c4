import { Editor, type JSONContent } from '@tiptap/core';
import { redo, undo } from '@tiptap/pm/history';
import { toggleMark } from '@tiptap/pm/commands';
import { TextSelection } from '@tiptap/pm/state';
import { collaboration, Together } from '../../main/frontend/ts/coediting/together';
import { type StepList } from '../../main/frontend/ts/coediting/connection';
import { schema } from '../../main/frontend/ts/editor/schema';
import { Network } from './network';

interface Task {
  base: string;
  draft: string;
}

/** Somebody who is signed in, and at which node their window asks when that is not everybody's. */
export interface Who {
  cookie: string;
  csrf: string;
  base?: string;
}

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** One window. Those with an even number only write, each mark once; the others also delete, format, undo and redo. */
export class Window {
  readonly client: string;
  readonly marks: string[] = [];
  readonly delays: number[] = [];
  readonly network: Network;
  editor!: Editor;
  together!: Together;
  problem = '';
  private random: () => number;

  constructor(
    private readonly task: Task,
    who: Who,
    readonly number: number,
    seed: number,
  ) {
    this.random = generator(seed * 100 + number);
    this.client = crypto.randomUUID();
    this.network = new Network(who.base ?? task.base, who.cookie, who.csrf, generator(seed * 1000 + number), 0.05);
  }

  get draft(): string {
    return this.task.draft;
  }

  private get address(): string {
    return `${this.draft}/text`;
  }

  async open(): Promise<void> {
    const answer = await this.network.fetch(this.address, { headers: { Accept: 'application/json' } });
    const { version, content } = (await answer.json()) as { version: number; content: JSONContent };
    this.editor = new Editor({
      element: null,
      extensions: [...schema('', {} as HTMLElement), collaboration(version, this.client)],
      content,
    });
    // Without a screen Tiptap leaves its plug-ins out.
    const { plugins } = this.editor.extensionManager;
    this.editor.view.updateState(this.editor.state.reconfigure({ plugins }));
    const fetches = (input: string, init?: RequestInit): Promise<Response> => this.network.fetch(input, init);
    this.together = new Together(this.editor, this.address, this.client, (state, words) => {
      if (state === 'refused') this.problem = `window ${this.number} was refused: ${words}`;
    }, fetches);
    void this.listen();
  }

  private async listen(): Promise<void> {
    for (;;) {
      try {
        await this.network.stream(`/live${this.task.draft}?since=${this.together.version}`, (event, data) => {
          if (event === 'open') this.together.now();
          if (event === 'message') this.together.receive(JSON.parse(data) as StepList);
        });
      } catch {
        // The network is gone; it comes back.
      }
      await pause(200);
    }
  }

  async write(end: number): Promise<void> {
    let backAt = 0;
    while (Date.now() < end && this.problem === '') {
      await pause(20 + this.random() * 120);
      if (!this.network.down && this.random() < 0.004) {
        this.network.down = true;
        backAt = Date.now() + 500 + this.random() * 6000;
      }
      if (this.network.down && Date.now() > backAt) this.network.down = false;
      this.act();
    }
    this.network.down = false;
  }

  /** Writes a sign now and then; the others say how long it took to reach them. */
  async measure(end: number, all: Window[]): Promise<void> {
    const others = all.filter((window) => window !== this);
    while (Date.now() < end) {
      await pause(150 + this.random() * 200);
      const mark = this.mark();
      const began = performance.now();
      const waiting = others.map((other) => other.until(mark).then(() => other.delays.push(performance.now() - began)));
      this.insert(mark);
      await Promise.all(waiting);
    }
  }

  private until(mark: string): Promise<void> {
    return new Promise((done) => {
      const look = ({ transaction }: { transaction: { steps: { toJSON(): object }[] } }): void => {
        if (!transaction.steps.some((step) => JSON.stringify(step).includes(mark))) return;
        this.editor.off('transaction', look);
        done();
      };
      this.editor.on('transaction', look);
    });
  }

  private mark(): string {
    const mark = `‹${this.number}.${this.marks.length}›`;
    this.marks.push(mark);
    return mark;
  }

  private insert(text: string): void {
    const { state } = this.editor;
    this.editor.view.dispatch(state.tr.insertText(text, this.somewhere()));
  }

  private somewhere(): number {
    const { doc } = this.editor.state;
    return TextSelection.near(doc.resolve(Math.floor(this.random() * doc.content.size))).from;
  }

  private act(): void {
    const { state, view } = this.editor;
    const dice = this.number % 2 === 0 ? 0 : this.random();
    if (dice < 0.5) return this.insert(this.mark());
    const from = this.somewhere();
    const to = Math.min(state.doc.content.size, from + Math.floor(this.random() * 12));
    const range = state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(to)));
    if (dice < 0.62) view.dispatch(range.deleteSelection());
    else if (dice < 0.72) {
      view.dispatch(range);
      toggleMark(state.schema.marks['bold']!)(this.editor.state, view.dispatch);
    } else if (dice < 0.82 && state.doc.resolve(from).parent.type.name === 'paragraph') view.dispatch(state.tr.split(from));
    else if (dice < 0.92) undo(state, view.dispatch);
    else redo(state, view.dispatch);
  }
}

/** The same numbers for the same seed (Park and Miller's generator). */
function generator(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
