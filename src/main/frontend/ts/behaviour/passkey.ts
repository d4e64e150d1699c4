// <passkey-sign-in>, <passkey-maker>: only a script can ask the device for a passkey, and not every browser can. What the device
// answers is put into the form and sent as any other form.
const FAULTS: Record<string, string> = { NotAllowedError: 'ended', AbortError: 'ended', SecurityError: 'elsewhere', InvalidStateError: 'known' };

abstract class PasskeyForm extends HTMLElement {
  connectedCallback(): void {
    if (!('PublicKeyCredential' in window) || !('parseRequestOptionsFromJSON' in PublicKeyCredential)) {
      this.show('unable');
      return;
    }
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.ask(button));
  }

  protected abstract device(): Promise<Credential | null>;

  private async ask(button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    this.show('');
    try {
      const key = (await this.device()) as PublicKeyCredential;
      const form = this.querySelector('form')!;
      form.querySelector<HTMLInputElement>('[name=answer]')!.value = JSON.stringify(key.toJSON());
      form.requestSubmit();
    } catch (fault) {
      this.show(FAULTS[(fault as Error).name] ?? 'failed');
      button.disabled = false;
    }
  }

  private show(state: string): void {
    for (const line of this.querySelectorAll<HTMLElement>('[data-state]')) line.hidden = line.dataset['state'] !== state;
  }
}

class PasskeySignIn extends PasskeyForm {
  protected override async device(): Promise<Credential | null> {
    const body = new URLSearchParams({ _csrf: this.querySelector<HTMLInputElement>('[name=_csrf]')!.value });
    const answer = await fetch('/sign-in/passkey/options', { method: 'POST', headers: { Accept: 'application/json' }, body });
    if (!answer.ok) throw new Error(String(answer.status));
    return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await answer.json()) });
  }
}

class PasskeyMaker extends PasskeyForm {
  protected override device(): Promise<Credential | null> {
    return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(this.dataset['question']!)) });
  }
}

customElements.define('passkey-sign-in', PasskeySignIn);
customElements.define('passkey-maker', PasskeyMaker);
