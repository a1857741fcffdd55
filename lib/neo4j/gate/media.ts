/** Which of the Query API's media types a request is in and wants to be answered in. */
import { Refusal } from './refusal';

/** How an answer is written. */
export interface Format {
  /** What is answered as `Content-Type`, without a charset: Neo4j's own client takes it only so. */
  readonly contentType: string;
  readonly isTyped: boolean;
  /** A line a row, as they come. */
  readonly isLines: boolean;
}

const format = (contentType: string): Format => ({
  contentType,
  isTyped: contentType.includes('vnd.neo4j.query'),
  isLines: contentType.endsWith('jsonl'),
});

const TYPED = ['', '.v1.0', '.v1.1'].map((version) => `application/vnd.neo4j.query${version}`);

/** The first is what is answered to those who take anything. */
const FORMATS = [
  'application/json',
  'application/jsonl',
  ...TYPED,
  ...TYPED.map((type) => `${type}+jsonl`),
].map(format);

interface Wish {
  type: string;
  quality: number;
}

function wishes(accept: string): Wish[] {
  return accept
    .split(',')
    .map((part): Wish => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { type, quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
}

/**
 * The format that a request accepts best.
 * @param accept the header, null where there is none
 * @throws Refusal with status 406
 */
export function formatOf(accept: string | null): Format {
  for (const { type } of wishes(accept?.trim() || '*/*')) {
    if (type === '*/*' || type === 'application/*') return FORMATS[0]!;
    const found = FORMATS.find(({ contentType }) => contentType === type);
    if (found) return found;
  }
  throw new Refusal('Neo.ClientError.Request.Invalid', 'Not Acceptable', 406);
}

/**
 * Whether the parameters of a body of this type are typed JSON.
 * @throws Refusal with status 415
 */
export function isTypedBody(contentType: string | null): boolean {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  const isUtf8 = parameters.every(
    (parameter) => !/^charset=/.test(parameter) || /^charset="?utf-?8"?$/.test(parameter),
  );
  if (isUtf8 && type === 'application/json') return false;
  if (isUtf8 && TYPED.includes(type)) return true;
  throw new Refusal('Neo.ClientError.Request.Invalid', 'Unsupported Media Type', 415);
}
