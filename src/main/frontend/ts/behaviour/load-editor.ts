import { arrived } from '../arrived';

// The editor weighs more than all else together, so only pages where one writes fetch it.
function load(root: ParentNode): void {
  const editor = root.querySelector<HTMLElement>('rich-editor');
  const { script, style } = editor?.dataset ?? {};
  if (!script || !style || document.querySelector(`link[href="${style}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  document.head.append(link);
  void import(script);
}

arrived(load);
