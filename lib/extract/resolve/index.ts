/** The stage `resolve`: which mentions name the same entity. */
import type { Document, Entity, Mention, Stage } from '../document';
import { foldWords } from '../gazetteer/fold';

interface Draft {
  kind: Entity['kind'];
  name: string;
  keys: string[];
  canonical: string | undefined;
  mentions: number[];
}

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

const endsWith = (long: readonly string[], short: readonly string[]) =>
  short.length < long.length && short.every((word, i) => long[long.length - short.length + i] === word);

/** Whether a short form can stand for a person's full name. */
function standsFor(full: readonly string[], short: readonly string[]): boolean {
  if (full.length <= short.length) return false;
  return (
    endsWith(full, short) ||
    (short.length === 1 && (full[0] === short[0] || full.includes(short[0] as string)))
  );
}

function run({ text, mentions }: Document): Partial<Document> {
  const drafts: Draft[] = [];
  const assigned = mentions.map(() => -1);
  const nameOf = (mention: Mention) => text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const strip = (words: string[]) => words.filter((word) => !/^(?:al|el|the)$/.test(word));

  // longest names first, so that short forms find their full name wherever it stands
  const order = mentions
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [mentions[a] as Mention, mentions[b] as Mention];
      return foldWords(nameOf(y)).length - foldWords(nameOf(x)).length || x.start - y.start;
    });
  for (const i of order) {
    const mention = mentions[i] as Mention;
    const name = nameOf(mention);
    const keys = strip(foldWords(name));
    const same = drafts.filter(
      (draft) =>
        draft.kind === mention.kind &&
        (mention.canonical
          ? draft.canonical === mention.canonical
          : false || draft.keys.join(' ') === keys.join(' ')),
    );
    let target = same[0];
    if (!target && mention.kind === 'person') {
      const full = drafts.filter((draft) => draft.kind === 'person' && standsFor(draft.keys, keys));
      if (full.length === 1) target = full[0];
      else if (full.length > 1) {
        const nearest = full
          .map((draft) => ({
            draft,
            at: Math.max(
              ...draft.mentions
                .map((at) => (mentions[at] as Mention).start)
                .filter((start) => start < mention.start),
              -1,
            ),
          }))
          .sort((a, b) => b.at - a.at)[0];
        if (nearest && nearest.at >= 0) target = nearest.draft;
      }
    }
    if (!target && mention.kind === 'organisation' && /^[\p{Lu}.]{2,}$/u.test(name))
      target = drafts.find(
        (draft) => draft.kind === 'organisation' && initials(draft.name) === name.replaceAll('.', ''),
      );
    if (!target) {
      target = {
        kind: mention.kind,
        name: mention.canonical ?? name,
        keys,
        canonical: mention.canonical,
        mentions: [],
      };
      drafts.push(target);
    }
    target.mentions.push(i);
  }
  drafts.sort((a, b) => Math.min(...a.mentions) - Math.min(...b.mentions));
  const entities: Entity[] = drafts.map((draft, index) => {
    for (const i of draft.mentions) assigned[i] = index;
    const forms = draft.mentions
      .filter((i) => !mentions[i]?.adjective)
      .map((i) => nameOf(mentions[i] as Mention));
    return {
      kind: draft.kind,
      name: draft.name,
      aliases: [...new Set(forms)].filter((form) => form !== draft.name),
      roles: [],
    };
  });
  return {
    entities,
    references: [],
    mentions: mentions.map((mention, i) => ({ ...mention, entity: assigned[i] as number })),
  };
}

export const resolve: Stage = { name: 'resolve', run };
