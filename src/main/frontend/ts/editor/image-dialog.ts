import { type Editor } from '@tiptap/core';
import { part, within } from './dialog';

interface Uploaded {
  id: string;
  url: string;
}

async function upload(file: File): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', file);
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';
  const headers = { 'X-CSRF-TOKEN': token, Accept: 'application/json' };
  const answer = await fetch('/files', { method: 'POST', body: form, headers });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Uploaded;
}

/** Asks for an image and for what it shows, uploads it and puts it into the text. */
export function imageDialog(dialog: HTMLDialogElement, editor: Editor): (file?: File) => void {
  const chosen = part(dialog, '[data-field="file"]', HTMLInputElement);
  const alt = part(dialog, '[data-field="alt"]', HTMLInputElement);
  const failed = part(dialog, '[data-failed]', HTMLElement);
  const button = part(dialog, '[data-apply]', HTMLButtonElement);

  async function apply(): Promise<boolean> {
    const file = chosen.files?.[0];
    if (!file) {
      chosen.focus();
      return false;
    }
    button.setAttribute('aria-busy', 'true');
    try {
      const { url } = await upload(file);
      editor.chain().focus().setImage({ src: url, alt: alt.value.trim() }).run();
      return true;
    } catch {
      failed.hidden = false;
      return false;
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  within(dialog, editor, apply);
  return (file) => {
    failed.hidden = true;
    alt.value = '';
    chosen.value = '';
    if (file) {
      const transfer = new DataTransfer();
      transfer.items.add(file);
      chosen.files = transfer.files;
    }
    dialog.showModal();
    if (file) alt.focus();
  };
}
