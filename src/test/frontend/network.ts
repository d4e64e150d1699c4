/** A step that the server has said it has taken. */
export interface Acknowledged {
  version: number;
  step: string;
}

/** A window's own network: signed in, and now and then gone, or gone between the act and its answer. */
export class Network {
  down = false;
  /** How many sendings the server has not answered yet. */
  sending = 0;
  readonly acknowledged: Acknowledged[] = [];

  constructor(
    private readonly base: string,
    private readonly cookie: string,
    private readonly csrf: string,
    private readonly chance: () => number,
    private readonly losing: number,
  ) {}

  async fetch(address: string, init: RequestInit = {}): Promise<Response> {
    if (this.down) throw new TypeError('no network');
    const headers = { ...(init.headers as Record<string, string>), Cookie: this.cookie, 'X-CSRF-TOKEN': this.csrf };
    const ask = (): Promise<Response> => fetch(this.base + address, { ...init, headers, redirect: 'manual' });
    return init.method === 'POST' && address.endsWith('/steps') ? this.send(ask, String(init.body)) : ask();
  }

  private async send(ask: () => Promise<Response>, body: string): Promise<Response> {
    this.sending++;
    try {
      const response = await ask();
      if (this.down || this.chance() < this.losing) throw new TypeError('the answer is lost');
      if (response.ok) await this.note(response.clone(), body);
      return response;
    } finally {
      this.sending--;
    }
  }

  private async note(response: Response, body: string): Promise<void> {
    const { version } = (await response.json()) as { version: number };
    const { steps } = JSON.parse(body) as { steps: object[] };
    steps.forEach((step, index) =>
      this.acknowledged.push({ version: version - steps.length + index + 1, step: JSON.stringify(step) }));
  }

  /** Reads a stream of Server-Sent Events until it breaks. */
  async stream(address: string, hear: (event: string, data: string) => void): Promise<void> {
    const response = await this.fetch(address);
    if (!response.ok || !response.body) throw new TypeError(`the stream answers ${response.status}`);
    hear('open', '');
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done || this.down) return void reader.cancel().catch(() => undefined);
      rest += decoder.decode(value, { stream: true });
      const frames = rest.split('\n\n');
      rest = frames.pop() ?? '';
      frames.forEach((frame) => {
        const event = /^event: (.*)$/m.exec(frame)?.[1] ?? 'message';
        const data = /^data: (.*)$/m.exec(frame)?.[1];
        if (data) hear(event, data);
      });
    }
  }
}
