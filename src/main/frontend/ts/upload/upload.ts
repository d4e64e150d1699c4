import { DetailedError, Upload } from 'tus-js-client';
import { say } from '../say';
import { Row } from './row';

const PART = 4 * 1024 * 1024;

const AGAIN = 15_000;

/**
 * Uploads files while one goes on writing: chosen, dropped anywhere on the form (or on what `data-wide` selects), or
 * pasted. Broken off, it goes on.
 */
class UploadField extends HTMLElement {
  private readonly underWay = new Set<Upload>();
  private listening = new AbortController();

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="file"]');
    const form = this.closest('form');
    if (!input || !form) return;
    this.listening = new AbortController();
    const { signal } = this.listening;
    input.removeAttribute('name');
    this.querySelector('[data-plain]')?.setAttribute('hidden', '');
    this.querySelector('[data-scripted]')?.removeAttribute('hidden');
    input.addEventListener('change', () => {
      this.take(input.files);
      input.value = '';
    }, { signal });
    form.addEventListener('submit', (event) => this.hold(event), { capture: true, signal });
    this.listen(form, signal);
    const wide = this.dataset['wide'];
    const area = wide ? this.closest<HTMLElement>(wide) : null;
    if (area) this.listen(area, signal);
  }

  disconnectedCallback(): void {
    this.listening.abort();
  }

  // What lies further in comes first, and takes what is meant for it.
  private listen(area: HTMLElement, signal: AbortSignal): void {
    area.addEventListener('dragover', (event) => this.over(event, area), { signal });
    area.addEventListener('dragleave', () => delete area.dataset['over'], { signal });
    area.addEventListener('drop', (event) => this.drop(event, area), { signal });
    area.addEventListener('paste', (event) => this.paste(event), { signal });
  }

  private take(files: Iterable<File> | ArrayLike<File> | null | undefined): void {
    for (let fold = this.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
    for (const file of Array.from(files ?? [])) this.send(file);
    this.scrollIntoView({ block: 'nearest' });
  }

  private over(event: DragEvent, area: HTMLElement): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    area.dataset['over'] = '';
  }

  private drop(event: DragEvent, area: HTMLElement): void {
    delete area.dataset['over'];
    if (event.defaultPrevented || !event.dataTransfer?.files.length) return;
    event.preventDefault();
    this.take(event.dataTransfer.files);
  }

  // The editor puts a pasted picture into the text.
  private paste(event: ClipboardEvent): void {
    const files = event.clipboardData?.files;
    if (event.defaultPrevented || !files?.length || (event.target as Element).closest('rich-editor')) return;
    event.preventDefault();
    this.take(files);
  }

  private hold(event: Event): void {
    if (this.underWay.size === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    say(this.dataset['wait'] ?? '');
  }

  private send(file: File): void {
    const row = new Row(file.name, this.dataset, () => {
      this.underWay.delete(upload);
      void upload.abort(true).catch(() => undefined);
      row.item.remove();
      this.querySelector<HTMLInputElement>('input[type="file"]')?.focus();
    });
    const upload: Upload = new Upload(file, {
      endpoint: '/files/uploads',
      chunkSize: PART,
      retryDelays: [0, 1000, 3000, 5000, 10000],
      removeFingerprintOnSuccess: true,
      metadata: { filename: file.name },
      headers: { 'X-CSRF-TOKEN': document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '' },
      onProgress: (sent, total) => row.progress(sent, total ?? file.size),
      onSuccess: ({ lastResponse }) => {
        this.underWay.delete(upload);
        const id = lastResponse.getHeader('Samverk-File');
        if (id) row.done(id);
        else row.failed(this.dataset['failed'] ?? '');
      },
      onError: (error) => this.failed(error, upload, row),
    });
    this.querySelector('.upload-list')?.append(row.item);
    void this.start(upload);
  }

  private async start(upload: Upload): Promise<void> {
    this.underWay.add(upload);
    const [earlier] = await upload.findPreviousUploads();
    if (earlier) upload.resumeFromPreviousUpload(earlier);
    upload.start();
  }

  private failed(error: Error, upload: Upload, row: Row): void {
    const answer = error instanceof DetailedError ? error.originalResponse : null;
    if (!answer) {
      row.waiting();
      this.whenBack(upload);
      return;
    }
    this.underWay.delete(upload);
    const reason = answer.getStatus() === 422 ? detail(answer.getBody()) : '';
    row.failed(reason || (this.dataset['failed'] ?? ''), reason ? undefined : () => void this.start(upload));
  }

  // A browser that believes to be connected hears of no return: the other end was away, and is asked now and then.
  private whenBack(upload: Upload): void {
    const stop = new AbortController();
    const again = (): void => {
      stop.abort();
      window.clearTimeout(timer);
      if (this.underWay.has(upload)) upload.start();
    };
    const timer = window.setTimeout(again, AGAIN);
    window.addEventListener('online', again, { signal: stop.signal });
  }
}

function detail(body: string): string {
  try {
    return String((JSON.parse(body) as { detail?: string }).detail ?? '');
  } catch {
    return '';
  }
}

customElements.define('upload-field', UploadField);
