// Draws the mark as the pictures that telephones put on their home screens, which take no SVG. The mark is made of circles
// and of one level line; what is nearer to a shape than half a pixel is drawn in part, so that edges are smooth.
import { deflateSync } from 'node:zlib';

export function icon(svg, size, colour) {
  const [left, top, width] = /viewBox="([^"]+)"/.exec(svg)[1].split(' ').map(Number);
  const shapes = read(svg);
  // A launcher may cut the picture round: the mark keeps to the middle three fifths.
  const scale = (size * 0.6) / width;
  const ink = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const rows = Buffer.alloc(size * (1 + size * 3));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = [(x + 0.5 - size * 0.2) / scale + left, (y + 0.5 - size * 0.2) / scale + top];
      const distance = Math.min(...shapes.map((shape) => shape(...at))) * scale;
      const covered = Math.min(1, Math.max(0, 0.5 - distance));
      ink.forEach((value, part) => (rows[y * (1 + size * 3) + 1 + x * 3 + part] = Math.round(255 + (value - 255) * covered)));
    }
  }
  return png(size, rows);
}

// For each shape how far a place is from it, less than nothing within.
function read(svg) {
  const shapes = [...svg.matchAll(/<(\w+) ([^>]*)\/>/g)].map(([, name, text]) => {
    const { cx, cy, r, d, fill, 'stroke-width': pen } = Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    if (name === 'circle' && fill === 'none') return (x, y) => Math.abs(Math.hypot(x - cx, y - cy) - r) - pen / 2;
    if (name === 'circle') return (x, y) => Math.hypot(x - cx, y - cy) - r;
    const line = /^M([\d.]+) ([\d.]+)h([\d.]+)$/.exec(d ?? '')?.slice(1).map(Number);
    if (!line) throw new Error(`icons.mjs cannot draw <${name} ${text}>`);
    const [from, height, length] = line;
    return (x, y) => Math.max(from - x, x - from - length, Math.abs(y - height) - pen / 2);
  });
  if (shapes.length === 0) throw new Error('mark.svg has no shapes');
  return shapes;
}

// PNG (ISO/IEC 15948): eight bits each of red, green and blue.
function png(size, rows) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, sum]);
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
