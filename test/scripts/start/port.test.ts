/** The port that the page is served on. */
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { assertFree, portFrom } from '@/scripts/start/port';

describe('PORT', () => {
  it('is 3000 unless set', () => {
    expect(portFrom({})).toBe(3000);
    expect(portFrom({ PORT: ' ' })).toBe(3000);
    expect(portFrom({ PORT: '8080' })).toBe(8080);
  });

  it.each(['0', '65536', '-1', '80.5', 'http', '0x50'])('%s is none', (PORT) => {
    expect(() => portFrom({ PORT })).toThrow(`PORT=${PORT} is not a port`);
  });

  it('that is taken is named, with another to try', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    await expect(assertFree('127.0.0.1', port)).rejects.toThrow(
      `port ${port} is taken by another program: stop that, or choose another with PORT=${port + 1} npm start`,
    );
    await new Promise((done) => server.close(done));
    await expect(assertFree('127.0.0.1', port)).resolves.toBeUndefined();
  });
});
