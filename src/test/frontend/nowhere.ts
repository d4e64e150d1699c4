// As much of a browser as the client asks for where there is no screen.
const kept = new Map<string, string>();
Object.assign(globalThis, {
  window: Object.assign(new EventTarget(), { setTimeout, clearTimeout, setInterval, clearInterval }),
  document: Object.assign(new EventTarget(), {
    hidden: false,
    body: { dataset: {} },
    documentElement: { style: {} },
    querySelector: () => null,
    querySelectorAll: () => [],
    getElementById: () => null,
    createElement: () => ({ style: {}, setAttribute: () => undefined, append: () => undefined }),
    head: { append: () => undefined },
  }),
  navigator: { platform: 'Linux', userAgent: 'Node' },
  localStorage: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  },
});
export {};
