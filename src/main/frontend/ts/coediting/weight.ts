import { type Node } from '@tiptap/pm/model';

interface Weight {
  nodes: number;
  /** About as many as the text takes as JSON. */
  bytes: number;
}

const known = new WeakMap<Node, Weight>();

/** What a text weighs. Texts share what is the same in them, so only what is new is weighed. */
export function weight(node: Node): Weight {
  const before = known.get(node);
  if (before) return before;
  let nodes = 1;
  let bytes = JSON.stringify(node.isText ? { text: node.text, marks: node.marks } : node.attrs).length + 40;
  node.forEach((child) => {
    const part = weight(child);
    nodes += part.nodes;
    bytes += part.bytes;
  });
  const found = { nodes, bytes };
  known.set(node, found);
  return found;
}
