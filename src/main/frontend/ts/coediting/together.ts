import { type Editor, Extension } from '@tiptap/core';
import { type Node } from '@tiptap/pm/model';
import { Step, type StepMap } from '@tiptap/pm/transform';
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { type Fetch, sendSteps, stepsSince, type StepList } from './connection';
import { takeIn } from '../editor/moment';
import { rescue, written } from './rescue';
import { forgetUnsent, keepUnsent } from './unsent';

export type State = 'saved' | 'saving' | 'offline' | 'refused';

const mostAtOnce = 200;
const longestPause = 15_000;

export function collaboration(version: number, client: string): Extension {
  return Extension.create({
    name: 'collaboration',
    addProseMirrorPlugins: () => [collab({ version, clientID: client })],
  });
}

/**
 * Sends what one writes and takes in what others do (prosemirror-collab). The server puts all in one order; what is
 * not taken yet is carried along by what comes first. Without contact one writes on, and all is sent afterwards.
 */
export class Together {
  /** What the server has, as far as this window knows. */
  private base: Node;
  private readonly first: number;
  private readonly maps: StepMap[] = [];
  private sending = false;
  private stopped = false;
  private pause = 0;
  private timer = 0;
  private asking = false;

  constructor(
    private readonly editor: Editor,
    private readonly address: string,
    readonly client: string,
    private readonly tell: (state: State, words?: string) => void,
    private readonly by?: Fetch,
  ) {
    this.base = editor.state.doc;
    this.first = this.version;
    editor.on('transaction', ({ transaction }) => transaction.docChanged && this.changed());
    window.addEventListener('online', () => this.now());
    window.addEventListener('pagehide', () => this.keep());
  }

  get version(): number {
    return getVersion(this.editor.state);
  }

  get settled(): boolean {
    return sendableSteps(this.editor.state) === null;
  }

  /**
   * Waits for all that was written to be taken: half a minute while the server is at it, five seconds when it does not
   * answer. Says whether it has been.
   */
  async settle(): Promise<boolean> {
    for (let tries = 0; tries < (this.sending ? 300 : 50) && !this.settled && !this.stopped; tries++) {
      if (tries % 10 === 0) this.now();
      await new Promise((done) => window.setTimeout(done, 100));
    }
    return this.settled;
  }

  /** Writes again what an earlier window could not send. */
  write(steps: object[]): void {
    const transaction = this.editor.state.tr;
    steps.forEach((step) => transaction.step(Step.fromJSON(this.editor.schema, step)));
    this.editor.view.dispatch(transaction);
  }

  /** Takes in steps; those that are known already are left out, and where some are missing they are asked for. */
  receive({ version, steps, clients }: StepList): void {
    const known = this.version - (version - steps.length);
    if (known < 0) void this.catchUp();
    if (known < 0 || known >= steps.length) return;
    const fresh = steps.slice(known).map((step) => Step.fromJSON(this.editor.schema, step));
    fresh.forEach((step) => {
      this.base = step.apply(this.base).doc ?? this.base;
      this.maps.push(step.getMap());
    });
    this.dispatch(fresh, clients.slice(known));
    // What only confirms is no change of the text.
    this.changed();
  }

  private dispatch(steps: Step[], clients: string[]): void {
    this.takeIn();
    const own = clients.filter((client) => client === this.client).length;
    const before = written(this.editor.state, own);
    const transaction = receiveTransaction(this.editor.state, steps, clients, { mapSelectionBackward: true });
    this.editor.view.dispatch(transaction);
    const again = rescue(this.editor.state, before, transaction.mapping);
    if (again) this.editor.view.dispatch(again);
  }

  /** What is being typed at this moment is sent after what comes, not before it. */
  private takeIn(): void {
    const { sending } = this;
    this.sending = true;
    takeIn(this.editor.view);
    this.sending = sending;
  }

  async catchUp(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    const missed = await stepsSince(this.address, this.version, this.by);
    this.asking = false;
    if (missed) this.receive(missed);
  }

  /** Where a position of an earlier version is now; null when that version is not known here. */
  where(position: number, version: number): number | null {
    if (version < this.first || version > this.version) return null;
    const mine = sendableSteps(this.editor.state)?.steps.map((step) => step.getMap()) ?? [];
    return [...this.maps.slice(version - this.first), ...mine].reduce((at, map) => map.map(at), position);
  }

  /** Tries at once what would be tried later. */
  now(): void {
    window.clearTimeout(this.timer);
    this.pause = 0;
    void this.send();
  }

  private changed(): void {
    if (this.settled) forgetUnsent(this.address, this.client);
    if (this.settled && !this.stopped) this.tell('saved');
    else if (this.pause > 0) this.keep();
    else void this.send();
  }

  private async send(): Promise<void> {
    const sendable = sendableSteps(this.editor.state);
    if (!sendable || this.sending || this.stopped) return;
    this.sending = true;
    this.tell('saving');
    const steps = sendable.steps.slice(0, mostAtOnce).map((step) => step.toJSON() as object);
    const answer = await sendSteps(this.address, sendable.version, this.client, steps, this.by);
    this.sending = false;
    if (answer.kind === 'away') return this.later();
    this.pause = 0;
    if (answer.kind === 'refused') return this.stop(answer.words);
    if (answer.kind === 'missed') this.receive(answer.list);
    else this.receive({ version: answer.version, steps, clients: steps.map(() => this.client) });
    void this.send();
  }

  private later(): void {
    this.pause = Math.min(longestPause, Math.max(500, this.pause * 2));
    this.tell('offline');
    this.keep();
    this.timer = window.setTimeout(() => void this.send(), this.pause);
  }

  private stop(words: string): void {
    this.stopped = true;
    this.editor.setEditable(false);
    forgetUnsent(this.address, this.client);
    this.tell('refused', words);
  }

  private keep(): void {
    const sendable = sendableSteps(this.editor.state);
    if (!sendable || this.stopped) return;
    const steps = sendable.steps.map((step) => step.toJSON() as object);
    keepUnsent(this.address, { client: this.client, version: this.version, base: this.base.toJSON(), steps });
  }
}
