/** Entities, links and meetings as CSV: one declared table a file. */

import type { ExportContent, ExportLink, ExportMeeting, ExportNode } from './content';
import { type CsvValue, csv } from './csv';
import { quotesText } from './quote';

type Columns<Row> = Readonly<Record<string, (row: Row) => CsvValue>>;

const list = (values: readonly string[]) => values.join('; ');

const ENTITIES: Columns<{ row: ExportContent['rows']['entities'][number]; at: ExportNode | undefined }> = {
  id: ({ row }) => row.id,
  name: ({ row }) => row.node.name,
  kind: ({ row }) => row.node.kind,
  aliases: ({ row }) => list(row.node.aliases),
  roles: ({ row }) => list(row.node.roles),
  links_in_view: ({ row }) => row.links,
  meetings_in_view: ({ row }) => row.meetings,
  links_in_all: ({ row }) => row.node.degree,
  articles: ({ row }) => row.node.articleCount,
  x: ({ at }) => at?.x ?? null,
  y: ({ at }) => at?.y ?? null,
};

const LINKS: Columns<{ row: ExportContent['rows']['links'][number]; link: ExportLink }> = {
  id: ({ row }) => row.id,
  source: ({ row }) => row.link.source,
  source_name: ({ row }) => row.source,
  type: ({ row }) => row.link.type,
  label: ({ row }) => row.link.label,
  target: ({ row }) => row.link.target,
  target_name: ({ row }) => row.target,
  directed: ({ row }) => row.link.directed,
  status: ({ row }) => row.link.status,
  meetings: ({ row }) => list(row.link.meetings),
  weight: ({ row }) => row.link.weight,
  evidence: ({ link }) => quotesText(link.evidence),
};

const MEETINGS: Columns<ExportMeeting> = {
  id: ({ row }) => row.id,
  title: ({ row }) => row.meeting.name,
  status: ({ row }) => row.meeting.status,
  date: ({ row }) => row.meeting.date,
  date_precision: ({ row }) => row.meeting.datePrecision,
  recurring: ({ row }) => row.meeting.recurring,
  participants: ({ row }) => list(row.participants),
  places: ({ row }) => list(row.places),
  topics: ({ row }) => list(row.meeting.topics),
  evidence: ({ evidence }) => quotesText(evidence),
};

export function entitiesCsv({ rows, nodes }: ExportContent): string {
  const places = new Map(nodes.map((each) => [each.node.id, each]));
  return table(
    ENTITIES,
    rows.entities.map((row) => ({ row, at: places.get(row.id) })),
  );
}

export function linksCsv({ rows, links }: ExportContent): string {
  const byId = new Map(links.map((each) => [each.link.id, each]));
  return table(
    LINKS,
    rows.links.flatMap((row) => {
      const link = byId.get(row.id);
      return link ? [{ row, link }] : [];
    }),
  );
}

export function meetingsCsv({ meetings }: ExportContent): string {
  return table(MEETINGS, meetings);
}

function table<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const values = Object.values(columns);
  return csv(
    Object.keys(columns),
    rows.map((row) => values.map((value) => value(row))),
  );
}
