import htmx from 'htmx.org';
import { pause } from '../pause';

// htmx makes a page ready in one go, and a phone that has a long feed answers to nobody meanwhile. Here it is done form by
// form with pauses between; whoever touches the page before the end has all the rest ready first.
const wanted = '[data-hx-get], [data-hx-post], [data-hx-trigger]';
const spell = 8; // milliseconds of work between two pauses
const touched = ['pointerdown', 'keydown', 'click', 'input', 'submit'];
const { body } = document;
let waiting: Element[] = [];

// What htmx would do by itself when the page is parsed finds an empty page.
body.querySelectorAll = (): NodeListOf<HTMLElement> => document.createDocumentFragment().querySelectorAll<HTMLElement>('*');

function next(): void {
  const element = waiting.shift();
  if (element?.isConnected) htmx.process(element);
}

function rest(): void {
  while (waiting.length > 0) next();
}

async function all(): Promise<void> {
  while (waiting.length > 0) {
    await pause();
    for (const end = performance.now() + spell; waiting.length > 0 && performance.now() < end; ) next();
  }
  touched.forEach((kind) => document.removeEventListener(kind, rest, true));
}

document.addEventListener('DOMContentLoaded', () => {
  Reflect.deleteProperty(body, 'querySelectorAll');
  waiting = [...document.querySelectorAll(wanted)];
  void all();
});
touched.forEach((kind) => document.addEventListener(kind, rest, true));
