/** What the page's own HTML makes a browser load at first. */
import { request } from 'node:http';

/** The JavaScript that the page names, compressed as it is served, in KB. What it loads later by itself is not in it. */
export async function firstLoad(url: string): Promise<number> {
  const html = await (await fetch(url)).text();
  const scripts = new Set(
    [...html.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+?\.js)"/g)].map(([, path]) => path!),
  );
  let bytes = 0;
  for (const path of scripts) bytes += await transferred(url + path);
  return bytes / 1024;
}

/** Bytes of a body on the wire; `fetch` would show them unpacked. */
function transferred(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const ask = request(url, { headers: { 'accept-encoding': 'gzip, br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.on('end', () => resolve(bytes));
    });
    ask.once('error', reject);
    ask.end();
  });
}
