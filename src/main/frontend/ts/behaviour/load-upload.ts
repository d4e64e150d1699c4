import { arrived } from '../arrived';

// Uploading is only fetched by pages that have a field for it.
function fetchUpload(root: ParentNode): void {
  const script = root.querySelector<HTMLElement>('upload-field')?.dataset['script'];
  if (script) void import(script);
}

arrived(fetchUpload);
