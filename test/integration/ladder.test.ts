/** Where Neo4j comes from, rung by rung, and what is left when a process is killed. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { connectionEnvironment } from '@/lib/neo4j/connection';
import { openDatabase, readRows, writeRows } from '@/lib/neo4j/driver';
import { LIBRARIES } from '@/scripts/neo4j/folders';
import { type Neo4j, type ObtainOptions, obtainNeo4j } from '@/scripts/neo4j/obtain';
import { identify, isAlive } from '@/scripts/neo4j/process';
import { readRecord, writeRecord } from '@/scripts/neo4j/record';
import { verify } from '@/scripts/neo4j/verify';
import { hang, kill } from './ladder.server';

const folder = mkdtempSync(join(tmpdir(), 'parley-ladder-'));
const home = join(folder, 'neo4j');
const { NEO4J_URI: uri, NEO4J_PASSWORD: password, ...env } = process.env;
const given: Neo4j[] = [];

async function obtain(options: Partial<ObtainOptions> = {}): Promise<Neo4j> {
  const neo4j = await obtainNeo4j({ home, libraries: LIBRARIES, env, ...options });
  given.push(neo4j);
  return neo4j;
}

afterEach(async () => {
  for (const neo4j of given.splice(0)) await neo4j.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('NEO4J_URI', () => {
  it('is used where it is set, and left running', async () => {
    const neo4j = await obtain({ env: { ...env, NEO4J_URI: uri, NEO4J_PASSWORD: password } });
    expect(neo4j.origin).toBe('environment');
    await neo4j.stop();
    await verify(neo4j.connection);
    expect(existsSync(home)).toBe(false);
  });

  it('with a wrong password says so and shows none', async () => {
    const wrong = { ...env, NEO4J_URI: uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'not-the-password' };
    const error = await obtain({ env: wrong }).catch((thrown: Error) => thrown);
    expect((error as Error).message).toMatch(
      /does not let neo4j in: check NEO4J_USERNAME and NEO4J_PASSWORD/,
    );
    expect((error as Error).message).not.toContain('not-the-password');
  });

  it('where nothing listens, or what listens never answers, says that no Neo4j is there', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    for (const address of ['bolt://127.0.0.1:9', `bolt://127.0.0.1:${port}`])
      await expect(obtain({ env: { ...env, NEO4J_URI: address } })).rejects.toThrow(
        `No Neo4j answers at ${address}`,
      );
    silent.close();
  });

  it.each(['localhost:7687', 'http://localhost:7474', 'bolt://'])(
    '%s is no address of a Neo4j',
    async (address) => {
      await expect(obtain({ env: { ...env, NEO4J_URI: address } })).rejects.toThrow(
        /NEO4J_URI is not the address/,
      );
    },
  );

  it('of an unknown database names it', async () => {
    const unknown = { ...env, NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'elsewhere' };
    await expect(obtain({ env: unknown })).rejects.toThrow(/has no database elsewhere: check NEO4J_DATABASE/);
  });
});

describe('a server of this checkout', () => {
  it('is shared by those who ask at once, and stops with the last of them', async () => {
    const [first, second] = await Promise.all([obtain(), obtain()]);
    expect([first, second].filter(({ origin }) => origin === 'running')).toHaveLength(1);
    expect(second.connection).toEqual(first.connection);
    await first.stop();
    await verify(first.connection);
    await second.stop();
    await expect(verify(first.connection)).rejects.toThrow(/No Neo4j answers/);
  });

  it('keeps its data and its password, which only its owner can read', async () => {
    const first = await obtain();
    const one = openDatabase(first.connection);
    await writeRows(one, { text: 'CREATE (:View {name: "kept"})', parameters: {} });
    await one.driver.close();
    await first.stop();
    const second = await obtain();
    const two = openDatabase(second.connection);
    const kept = await readRows(two, { text: 'MATCH (v:View) RETURN v.name AS name', parameters: {} });
    await two.driver.close();
    expect(kept).toEqual([{ name: 'kept' }]);
    expect(second.connection.password).toBe(first.connection.password);
    for (const name of ['password', 'server.json']) expect(statSync(join(home, name)).mode & 0o077).toBe(0);
  });

  it('that was killed is started again', async () => {
    const first = await obtain();
    await kill(home);
    const second = await obtain();
    expect(second.connection).not.toEqual(first.connection);
    await verify(second.connection);
  });

  it('that hangs is ended and started again', async () => {
    const first = await obtain();
    hang(home);
    const second = await obtain();
    expect(second.origin).not.toBe('running');
    expect(second.connection).not.toEqual(first.connection);
    await verify(second.connection);
  });

  it('on record whose number is now another process is not touched', async () => {
    const first = await obtain();
    await first.stop();
    writeRecord(home, {
      origin: 'java',
      port: Number(new URL(first.connection.uri).port),
      server: { pid: process.pid, started: 'at another time' },
    });
    const second = await obtain();
    expect(second.origin).not.toBe('running');
    expect(isAlive(identify()!)).toBe(true);
    expect(readRecord(home)?.server).not.toMatchObject({ pid: process.pid });
  });

  it('does not wait for locks and users that dead processes left', async () => {
    const dead = JSON.stringify({ pid: 1 << 22, started: 'long ago' });
    mkdirSync(join(home, 'users'), { recursive: true });
    writeFileSync(join(home, 'lock'), dead);
    writeFileSync(join(home, 'users', 'dead.json'), dead);
    const neo4j = await obtain();
    await neo4j.stop();
    await expect(verify(neo4j.connection)).rejects.toThrow(/No Neo4j answers/);
    expect(existsSync(join(home, 'lock'))).toBe(false);
  });

  it('gives no file or address to LOAD CSV', async () => {
    const neo4j = await obtain();
    const database = openDatabase(neo4j.connection);
    for (const address of ['file:///etc/hostname', 'http://127.0.0.1:9/a.csv'])
      await expect(
        readRows(database, { text: 'LOAD CSV FROM $address AS line RETURN line', parameters: { address } }),
      ).rejects.toThrow(/configuration property|blocked|not allowed|Cannot load/i);
    await database.driver.close();
  });
});

describe('a data folder of another Neo4j', () => {
  const written = (name: string) => {
    const foreign = join(folder, name);
    cpSync(join(home, 'data'), join(foreign, 'data'), { recursive: true });
    return foreign;
  };
  const listing = (of: string) =>
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => `${file} ${statSync(file).size} ${statSync(file).mtimeMs}`)
      .sort();

  it('is named and not touched', async () => {
    const newer = written('newer');
    writeFileSync(join(newer, 'data', 'neo4j-version'), '4.4.38\n');
    const unknown = written('unknown');
    rmSync(join(unknown, 'data', 'neo4j-version'));
    const before = [listing(join(newer, 'data')), listing(join(unknown, 'data'))];
    await expect(obtain({ home: newer })).rejects.toThrow(
      /made by Neo4j 4\.4\.38.*nothing in it was touched/,
    );
    await expect(obtain({ home: unknown })).rejects.toThrow(/nothing in it was touched/);
    expect([listing(join(newer, 'data')), listing(join(unknown, 'data'))]).toEqual(before);
  });
});

describe('a machine without Docker, Java and NEO4J_URI', () => {
  it('is told the three ways', async () => {
    const bare = { PATH: join(folder, 'empty'), NODE_ENV: 'test' as const };
    const error = (await obtain({ home: join(folder, 'bare'), env: bare }).catch(
      (thrown) => thrown,
    )) as Error;
    for (const way of ['NEO4J_URI=', 'Docker', 'apt-get install openjdk-17-jre-headless maven'])
      expect(error.message).toContain(way);
  });
});

describe('the environment of a connection', () => {
  it('is what the web server reads', async () => {
    const neo4j = await obtain();
    expect(Object.keys(connectionEnvironment(neo4j.connection)).sort()).toEqual([
      'NEO4J_DATABASE',
      'NEO4J_PASSWORD',
      'NEO4J_URI',
      'NEO4J_USERNAME',
    ]);
    expect(readFileSync(join(home, 'password'), 'utf8').trim()).toBe(neo4j.connection.password);
  });
});
