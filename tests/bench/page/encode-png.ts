import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 320;
const HEIGHT = 180;

/** A picture of 320 by 180 dots (PNG, ISO/IEC 15948) that compresses about as badly as a photograph; no two numbers give the same. */
export function encodePng(number: number): Uint8Array {
  const rows = new Uint8Array(HEIGHT * (1 + WIDTH * 3));
  let noise = number + 1;
  for (let y = 0, at = 0; y < HEIGHT; y++) {
    rows[at++] = 0;
    for (let x = 0; x < WIDTH * 3; x++) {
      noise = (Math.imul(noise, 1_103_515_245) + 12_345) >>> 0;
      rows[at++] = ((x + y + number * 10) >> 2) + (noise >>> 31);
    }
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, WIDTH);
  header.setUint32(4, HEIGHT);
  // Eight bits a colour, three colours a dot.
  header.setUint16(8, 0x0802);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
