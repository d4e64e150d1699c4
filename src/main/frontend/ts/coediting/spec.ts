import { getSchema } from '@tiptap/core';
import { schema } from '../editor/schema';

// Run by Node when the front end is built: what the editor takes, as data, so that the server takes just that.
const { nodes, marks } = getSchema(schema('', {} as HTMLElement)).spec;

interface Ordered {
  forEach: (each: (name: string, spec: object) => void) => void;
}

function bare(all: Ordered): [string, object][] {
  const specs: [string, object][] = [];
  all.forEach((name, spec) => {
    const { parseDOM: _, ...rest } = spec as Record<string, unknown>;
    specs.push([name, rest]);
  });
  return specs;
}

/** The nodes and marks in their order, without what only a browser needs. */
export const spec = JSON.stringify({ nodes: bare(nodes as unknown as Ordered), marks: bare(marks as unknown as Ordered) });
