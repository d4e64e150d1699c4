// <push-device>: turns notifications on this device on. Which browsers can, and what they were asked before, only a script knows.
class PushDevice extends HTMLElement {
  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('PushManager' in window)) {
      this.show('unable');
    } else if (Notification.permission === 'denied') {
      this.show('denied');
    } else {
      const button = this.querySelector('button')!;
      button.hidden = false;
      button.addEventListener('click', () => void this.turnOn(button));
    }
  }

  private async turnOn(button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    try {
      const worker = await navigator.serviceWorker.register('/push-worker.js', { scope: '/notifications' });
      const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: this.dataset.key! });
      const keys = subscription.toJSON().keys!;
      const answer = await fetch('/settings/devices', {
        method: 'POST',
        headers: { 'X-CSRF-TOKEN': this.dataset.csrf! },
        body: new URLSearchParams({ endpoint: subscription.endpoint, publicKey: keys.p256dh!, secret: keys.auth!, name: deviceName() }),
      });
      if (!answer.ok) throw new Error(String(answer.status));
      location.reload();
    } catch {
      button.disabled = false;
      this.show(Notification.permission === 'denied' ? 'denied' : 'failed');
    }
  }

  private show(state: string): void {
    for (const line of this.querySelectorAll<HTMLElement>('[data-state]')) line.hidden = line.dataset.state !== state;
  }
}

// "Firefox, Windows": enough for its owner to know it again.
function deviceName(): string {
  const agent = navigator.userAgent;
  const browser = /Edg\//.test(agent) ? 'Edge' : /Firefox\//.test(agent) ? 'Firefox' : /Chrome\//.test(agent) ? 'Chrome' : 'Safari';
  const system = /iPhone|iPad|Android|Windows|Mac OS|Linux/.exec(agent)?.[0] ?? '';
  return system ? `${browser}, ${system}` : browser;
}

customElements.define('push-device', PushDevice);
