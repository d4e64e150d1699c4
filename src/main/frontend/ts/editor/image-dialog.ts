import { type Editor } from '@tiptap/core';
import { type Change, part, within } from './dialog';

interface Uploaded {
  id: string;
  url: string;
}

function upload(file: File, progress: HTMLProgressElement): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', file);
  const request = new XMLHttpRequest();
  request.open('POST', '/files');
  request.setRequestHeader('X-CSRF-TOKEN', document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '');
  request.setRequestHeader('Accept', 'application/json');
  request.upload.addEventListener('progress', ({ loaded, total }) => (progress.value = total === 0 ? 0 : loaded / total));
  return new Promise((resolve, reject) => {
    request.addEventListener('error', () => reject(new Error('')));
    request.addEventListener('load', () => {
      if (request.status !== 201) reject(new Error(detail(request.responseText)));
      else resolve(JSON.parse(request.responseText) as Uploaded);
    });
    request.send(form);
  });
}

/** What the server says of its refusal, empty when it says nothing that a person can read. */
function detail(answer: string): string {
  try {
    return String((JSON.parse(answer) as { detail?: string }).detail ?? '');
  } catch {
    return '';
  }
}

/** Asks for a picture and for what it shows, uploads it and puts it into the text; or asks about the selected one. */
export function imageDialog(dialog: HTMLDialogElement, editor: Editor): (file?: File) => void {
  const chosen = part(dialog, '[data-field="file"]', HTMLInputElement);
  const alt = part(dialog, '[data-field="alt"]', HTMLInputElement);
  const decorative = part(dialog, '[data-field="decorative"]', HTMLInputElement);
  const progress = part(dialog, 'progress', HTMLProgressElement);
  const failed = part(dialog, '[data-failed]', HTMLElement);
  const unanswered = part(dialog, '[data-unanswered]', HTMLElement);
  const usual = failed.textContent;
  const button = part(dialog, '[data-apply]', HTMLButtonElement);
  const file = part(dialog, '[data-file]', HTMLElement);

  async function apply(): Promise<Change | null> {
    const words = decorative.checked ? '' : alt.value.trim();
    unanswered.hidden = decorative.checked || words !== '';
    if (!unanswered.hidden) alt.focus();
    if (file.hidden) return unanswered.hidden ? () => editor.commands.updateAttributes('image', { alt: words }) : null;
    const picture = chosen.files?.[0];
    if (!picture) chosen.focus();
    if (!picture || !unanswered.hidden) return null;
    const url = await sent(picture);
    return url === null ? null : () => editor.commands.setImage({ src: url, alt: words });
  }

  /** Where the picture is now; null when the server does not take it, which is said. */
  async function sent(picture: File): Promise<string | null> {
    button.setAttribute('aria-busy', 'true');
    progress.hidden = false;
    try {
      return (await upload(picture, progress)).url;
    } catch (refusal) {
      failed.textContent = (refusal instanceof Error && refusal.message) || usual;
      failed.hidden = false;
      return null;
    } finally {
      progress.hidden = true;
      button.removeAttribute('aria-busy');
    }
  }

  within(dialog, editor, apply);
  return (given) => {
    [failed, unanswered, progress].forEach((element) => (element.hidden = true));
    file.hidden = !given && editor.isActive('image');
    alt.value = file.hidden ? String(editor.getAttributes('image')['alt'] ?? '') : '';
    decorative.checked = false;
    chosen.value = '';
    if (given) {
      const transfer = new DataTransfer();
      transfer.items.add(given);
      chosen.files = transfer.files;
    }
    dialog.showModal();
    if (given || file.hidden) alt.focus();
  };
}
