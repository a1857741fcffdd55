/**
 * Runs the scorers of an evaluation folder (`score.mjs` on `re3d-dev.jsonl`, `score-meetings.mjs` on `meetings-dev/`)
 * on the `extract` command and on the peer's.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { percent, table } from './table';

/** The commands that print the contract's JSON for a file, by name. */
export const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  Parley: ['npm', 'run', '--silent', 'extract', '--'],
  compromise: ['node', '--import', 'tsx', 'scripts/eval/peer.ts'],
};

const number = z.number().nullable().catch(null);
const prf = z.object({ p: number, r: number, f1: number });
const mentionReport = z.object({
  scores: z.record(z.string(), z.object({ p: number, r: number, f: number })),
});
const meetingReport = z.object({
  overall: z.object({
    entities: z.object({ all: prf }),
    coref: z.object({ purity: number, completeness: number }),
    meetings: prf.extend({
      status: number,
      placeWhereGiven: number,
      dateWhereGiven: number,
      participantsF1: number,
      falseHeld: number,
    }),
    links: prf,
    violations: number,
  }),
});

/** The tables for an evaluation folder; `articles` is where the text of the project's own article is. */
export function sharedTables(folder: string, articles: string): string[] {
  const out = mkdtempSync(join(tmpdir(), 'parley-eval-'));
  const file = join(out, 'report.json');
  const run = (args: string[], command: readonly string[]): unknown => {
    const { stderr } = spawnSync('node', [...args, '--json', file, '--', ...command], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (stderr) process.stderr.write(stderr);
    return JSON.parse(readFileSync(file, 'utf8'));
  };
  try {
    const mentions = Object.values(COMMANDS).map((command) =>
      mentionReport.parse(run([join(folder, 'score.mjs'), join(folder, 're3d-dev.jsonl')], command)),
    );
    const meetings = Object.values(COMMANDS).map((command) => {
      const gold = join(folder, 'meetings-dev');
      return meetingReport.parse(
        run([join(folder, 'score-meetings.mjs'), gold, `${gold},${articles}`], command),
      ).overall;
    });
    return [mentionTable(mentions), meetingTable(meetings)];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const show = (value: number | null) => percent(value ?? Number.NaN);
const names = Object.keys(COMMANDS);

function mentionTable(reports: z.infer<typeof mentionReport>[]): string {
  const rows = [
    'lenient all',
    'lenient person',
    'lenient organisation',
    'lenient state',
    'lenient place',
    'exact all',
  ];
  return table([
    ['re3d dev, mentions F1', ...names],
    ...rows.map((row) => [row, ...reports.map((report) => show(report.scores[row]?.f ?? null))]),
  ]);
}

type MeetingReport = z.infer<typeof meetingReport>['overall'];
const MEETING_ROWS: readonly (readonly [string, (report: MeetingReport) => string])[] = [
  ['entities F1', (r) => show(r.entities.all.f1)],
  ['coreference purity', (r) => show(r.coref.purity)],
  ['coreference completeness', (r) => show(r.coref.completeness)],
  ['meetings, precision', (r) => show(r.meetings.p)],
  ['meetings, recall', (r) => show(r.meetings.r)],
  ['status', (r) => show(r.meetings.status)],
  ['never held but shown so', (r) => String(r.meetings.falseHeld)],
  ['participants F1', (r) => show(r.meetings.participantsF1)],
  ['place, where given', (r) => show(r.meetings.placeWhereGiven)],
  ['date, where given', (r) => show(r.meetings.dateWhereGiven)],
  ['links, precision', (r) => show(r.links.p)],
  ['links, recall', (r) => show(r.links.r)],
  ['contract violations', (r) => String(r.violations)],
];

function meetingTable(reports: MeetingReport[]): string {
  return table([
    ['meetings dev', ...names],
    ...MEETING_ROWS.map(([name, row]) => [name, ...reports.map((report) => row(report))]),
  ]);
}
