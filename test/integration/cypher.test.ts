/** The Cypher route on a real Neo4j: streaming, what is cut off, what is stopped, what is logged. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/neo4j/driver';
import { type Account, answer } from '@/lib/neo4j/gate/answer';
import { gate } from '@/lib/neo4j/gate/gate';
import { formatOf } from '@/lib/neo4j/gate/media';
import { run } from '@/lib/neo4j/gate/run';
import { cypherAnswer, cypherEvent } from '@/lib/ontology';
import { storeFixture } from './api.fixture';

beforeAll(storeFixture);
afterAll(() => gate().close());

interface Asking {
  accept?: string;
  signal?: AbortSignal;
}

async function ask(
  fields: object,
  { accept = 'application/json', signal = new AbortController().signal }: Asking = {},
) {
  const accounts: Account[] = [];
  const asked = { body: JSON.stringify(fields), isTyped: false, format: formatOf(accept), signal };
  const response = await answer(gate(), asked, { status: 200, report: (account) => accounts.push(account) });
  return { response, accounts };
}

async function running(): Promise<number> {
  const { driver } = database();
  const { records } = await driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text RETURN count(*) AS n',
    { text: 'range(1, 7654321' },
    { database: 'neo4j' },
  );
  return records[0]?.get('n');
}

async function until(test: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await test()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await test()).toBe(true);
}

describe('an answer in one piece', () => {
  it('says what it is, and what it left out', async () => {
    const { response } = await ask({ statement: 'UNWIND range(1, 100) AS x RETURN x', maxRows: 7 });
    const body = cypherAnswer.parse(await response.json());
    expect(body.data.values).toHaveLength(7);
    expect(body).toMatchObject({ queryType: 'r', truncated: true, truncatedBy: 'rows' });
  });

  it('is whole at exactly as many rows as were asked for', async () => {
    const { response } = await ask({ statement: 'UNWIND range(1, 7) AS x RETURN x', maxRows: 7 });
    expect(await response.json()).toMatchObject({ truncated: false });
  });

  it('has 10,000 rows where nothing is said', async () => {
    const { response } = await ask({ statement: 'UNWIND range(1, 10001) AS x RETURN x' });
    const body = await response.json();
    expect([body.data.values.length, body.truncated]).toEqual([10_000, true]);
  });

  it('is cut off in bytes too, at a whole row', async () => {
    const statement =
      "WITH reduce(s = 'xxxxxxxxxx', i IN range(1, 17) | s + s) AS s UNWIND range(1, 100) AS x RETURN x, s";
    const { response } = await ask({ statement, maxRows: 1_000 });
    const body = await response.json();
    expect(body).toMatchObject({ truncated: true, truncatedBy: 'bytes' });
    expect(body.data.values.length).toBeGreaterThan(10);
  });
});

describe('JSON Lines', () => {
  it('has a line for the fields, one a row, and one for the rest', async () => {
    const { response } = await ask(
      { statement: 'MATCH (n:Entity) RETURN n.name AS name, n' },
      { accept: 'application/jsonl' },
    );
    expect(response.headers.get('content-type')).toBe('application/jsonl');
    const events = (await response.text())
      .trim()
      .split('\n')
      .map((line) => cypherEvent.parse(JSON.parse(line)));
    expect(events.map((event) => event.$event)).toEqual(['Header', ...Array(7).fill('Record'), 'Summary']);
  });

  it('passes 300,000 rows without holding them', async () => {
    const statement = "UNWIND range(1, 300000) AS x RETURN x, 'some words of a row' AS text";
    const { response } = await ask({ statement, maxRows: 1_000_000 }, { accept: 'application/jsonl' });
    let [bytes, lines, most] = [0, 0, 0];
    const start = process.memoryUsage();
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += piece.byteLength;
      for (const byte of piece) lines += byte === 10 ? 1 : 0;
      most = Math.max(most, process.memoryUsage().arrayBuffers - start.arrayBuffers);
    }
    expect(lines).toBe(300_002);
    expect(most).toBeLessThan(bytes / 2);
  });

  it('ends with an error where one comes after the first rows', async () => {
    const statement = 'UNWIND range(1, 20000) AS x RETURN 1 / (20000 - x) AS y';
    const { response } = await ask({ statement, maxRows: 100_000 }, { accept: 'application/jsonl' });
    const last = (await response.text()).trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({
      $event: 'Error',
      _body: [{ code: 'Neo.ClientError.Statement.ArithmeticError' }],
    });
  });
});

describe('what is stopped', () => {
  const endless = 'UNWIND range(1, 7654321000) AS x RETURN count(x)';

  it('ends at its time', async () => {
    const { response } = await ask({ statement: endless, timeoutMs: 300 });
    expect(response.status).toBe(408);
    expect((await response.json()).errors[0].code).toMatch(/^Neo\.ClientError\.Transaction\./);
    await until(async () => (await running()) === 0);
  });

  it('ends when the one who asked goes away', async () => {
    const gone = new AbortController();
    const asked = ask({ statement: endless, timeoutMs: 20_000 }, { signal: gone.signal });
    await until(async () => (await running()) === 1);
    gone.abort();
    const { accounts } = await asked;
    expect(accounts[0]?.outcome).toBe('Neo.ClientError.Transaction.Terminated');
    await until(async () => (await running()) === 0);
  });

  it('is one huge record too, and nobody waits for it meanwhile', async () => {
    const huge = ask({ statement: 'RETURN range(1, 20000000) AS x', timeoutMs: 2_000 });
    const beside = await ask({ statement: 'RETURN 1 AS x' });
    expect(beside.response.status).toBe(200);
    const { response } = await huge;
    expect([400, 408]).toContain(response.status);
    expect((await ask({ statement: 'RETURN 2 AS x' })).response.status).toBe(200);
  });
});

describe('the log', () => {
  it('has time, rows and outcome, and no parameter', async () => {
    const { accounts } = await ask({ statement: 'RETURN $secret AS x', parameters: { secret: 'hunter2' } });
    expect(accounts).toEqual([
      expect.objectContaining({
        statement: 'RETURN $secret AS x',
        rows: 1,
        outcome: 'done',
        truncated: false,
      }),
    ]);
    expect(accounts[0]?.ms).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify(accounts)).not.toContain('hunter2');
  });

  it('has what was refused', async () => {
    const { accounts, response } = await ask({ statement: 'SHOW SETTINGS' });
    expect([response.status, accounts[0]?.outcome]).toEqual([403, 'Neo.ClientError.Security.Forbidden']);
  });
});

describe('the READ transaction, by itself', () => {
  it('refuses to write, whatever the layers before it let pass', async () => {
    const session = database().driver.session({ defaultAccessMode: 'READ' });
    await expect(session.run('CREATE (n)')).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
    await session.close();
  });

  it.each([
    'CREATE (n:Planted)',
    'MATCH (n:Entity) SET n.name = "x"',
    'UNWIND [1] AS x CALL (x) { CREATE (:Planted) } IN TRANSACTIONS',
    'CREATE INDEX planted FOR (n:Planted) ON (n.x)',
  ])('also for a statement that is held for known: %s', async (statement) => {
    const job = { statement, maxRows: 10, timeout: 5_000, includeCounters: false, bookmarks: [] };
    const known = { isExplained: false, knownType: 'r', format: formatOf(null) };
    const asked = { kind: 'run', job, body: null, isTyped: false, ...known } as const;
    await expect(run(database(), asked, async () => undefined).end).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  });
});

describe('a known statement', () => {
  it('answers as it did when it was looked at', async () => {
    const statement = 'MATCH (n:Entity) RETURN n.name AS name ORDER BY name';
    const answers = [];
    for (let time = 0; time < 3; time += 1) {
      const { bookmarks, ...answer } = await (
        await ask({ statement, includeCounters: true })
      ).response.json();
      answers.push(answer);
      expect(bookmarks).toHaveLength(1);
    }
    expect(answers[0].data.values).toHaveLength(7);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('is still bounded in rows and in time', async () => {
    const rows = 'UNWIND range(1, 50) AS x RETURN x';
    const endless = 'UNWIND range(1, $most) AS x RETURN count(x) AS n';
    for (const time of [1, 2]) {
      const { response } = await ask({ statement: rows, maxRows: 7 });
      expect([time, (await response.json()).truncated]).toEqual([time, true]);
    }
    expect((await ask({ statement: endless, parameters: { most: 10 } })).response.status).toBe(200);
    const { response } = await ask({ statement: endless, parameters: { most: 7654321000 }, timeoutMs: 300 });
    expect(response.status).toBe(408);
  });
});

describe('the server’s own settings, by themselves', () => {
  const runAlone = async (statement: string) => {
    const session = database().driver.session({ defaultAccessMode: 'READ' });
    return session.run(statement).finally(() => session.close());
  };

  it.each(['file:///etc/passwd', 'http://127.0.0.1:1/', 'ftp://127.0.0.1:1/'])(
    'load nothing from %s',
    async (address) => {
      await expect(runAlone(`LOAD CSV FROM '${address}' AS line RETURN line`)).rejects.toMatchObject({
        code: expect.stringMatching(/^Neo\./),
        message: expect.stringMatching(/not allowed|blocked|configuration|denied|disabled/i),
      });
    },
  );

  it('bound what a transaction holds', async () => {
    await expect(runAlone('UNWIND range(1, 50000000) AS x RETURN size(collect(x))')).rejects.toMatchObject({
      code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    });
  });
});
