/** Steps as the server tells them; `version` counts all with the last of these. */
export interface StepList {
  version: number;
  steps: object[];
  clients: string[];
}

export type Answer =
  | { kind: 'taken'; version: number }
  | { kind: 'missed'; list: StepList }
  | { kind: 'refused'; words: string }
  | { kind: 'away' };

function token(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';
}

/** How the network is reached; the tests have networks that fail. */
export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

const browser: Fetch = (address, init) => fetch(address, init);

async function post(by: Fetch, address: string, body: object, more: RequestInit = {}): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-TOKEN': token() };
  return by(address, { method: 'POST', headers, body: JSON.stringify(body), ...more });
}

/** Sends steps. A server that does not answer, or is in trouble, is away: the steps may be sent again. */
export async function sendSteps(
  address: string,
  version: number,
  client: string,
  steps: object[],
  by: Fetch = browser,
): Promise<Answer> {
  try {
    const response = await post(by, `${address}/steps`, { version, client, steps });
    const body = (await response.json()) as Partial<StepList> & { detail?: string; errors?: { detail: string }[] };
    if (response.ok) return { kind: 'taken', version: body.version ?? version };
    if (response.status === 409 && body.steps) return { kind: 'missed', list: body as StepList };
    if (response.status >= 500 || response.status === 401) return { kind: 'away' };
    return { kind: 'refused', words: body.errors?.[0]?.detail ?? body.detail ?? '' };
  } catch {
    return { kind: 'away' };
  }
}

/** What others did since a version; null when the server does not say. */
export async function stepsSince(address: string, version: number, by: Fetch = browser): Promise<StepList | null> {
  try {
    const response = await by(`${address}/steps?since=${version}`, { headers: { Accept: 'application/json' } });
    return response.ok ? ((await response.json()) as StepList) : null;
  } catch {
    return null;
  }
}

/** Where one is. Nobody waits for it, and one that is lost is followed by another. */
export function sendPlace(address: string, place: object): void {
  void post(browser, `${address}/presence`, place, { keepalive: true }).catch(() => undefined);
}
