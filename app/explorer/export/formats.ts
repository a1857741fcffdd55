/** What the view can be written to. Each writer is loaded when it is asked for. */
import type { ExportContent } from '@/lib/view/export/content';
import { SVG_DASHES } from '../theme/line-styles';
import type { Palette } from '../theme/palette';

export interface WriteOptions {
  readonly palette: Palette;
  readonly now: Date;
}

export interface TextFormat {
  readonly label: string;
  readonly hint: string;
  /** After `parley-DATE`, with the extension. */
  readonly ending: string;
  readonly type: string;
  readonly write: (content: ExportContent, options: WriteOptions) => Promise<string>;
}

const CSV = 'text/csv;charset=utf-8';

/** In the order of the menu; the picture that Sigma draws stands before them. */
export const TEXT_FORMATS: Readonly<Record<string, TextFormat>> = {
  svg: {
    label: 'Drawing (SVG)',
    hint: 'All of the view, for print and for editing',
    ending: '.svg',
    type: 'image/svg+xml',
    write: async (content, { palette: { ground, ink } }) =>
      (await import('@/lib/view/export/svg')).svg(content, { ground, ink, dashes: SVG_DASHES }),
  },
  entities: {
    label: 'Entities (CSV)',
    hint: 'For a spreadsheet',
    ending: '-entities.csv',
    type: CSV,
    write: async (content) => (await import('@/lib/view/export/csv-tables')).entitiesCsv(content),
  },
  links: {
    label: 'Links (CSV)',
    hint: 'With the sentences that say so',
    ending: '-links.csv',
    type: CSV,
    write: async (content) => (await import('@/lib/view/export/csv-tables')).linksCsv(content),
  },
  meetings: {
    label: 'Meetings (CSV)',
    hint: 'Who, where, when, and the sentences that say so',
    ending: '-meetings.csv',
    type: CSV,
    write: async (content) => (await import('@/lib/view/export/csv-tables')).meetingsCsv(content),
  },
  gexf: {
    label: 'GEXF',
    hint: 'For Gephi and Gephi Lite: colours, places, evidence',
    ending: '.gexf',
    type: 'application/xml',
    write: async (content, { now }) =>
      (await import('@/lib/view/export/gexf')).gexf(content, now.toISOString()),
  },
  graphml: {
    label: 'GraphML',
    hint: 'For NetworkX, yEd, igraph and others',
    ending: '.graphml',
    type: 'application/xml',
    write: async (content) => (await import('@/lib/view/export/graphml')).graphml(content),
  },
  json: {
    label: 'JSON',
    hint: 'Everything, for scripts',
    ending: '.json',
    type: 'application/json',
    write: async (content, { now }) =>
      (await import('@/lib/view/export/json')).json(content, now.toISOString()),
  },
};
