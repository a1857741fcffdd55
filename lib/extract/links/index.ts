/** The stage `links`: who leads, belongs to, supports or opposes whom, each with the sentences that say so. */
import { type ExtractedLink, type ExtractedMeeting, linkEnds, linkId, linkJoins } from '@/lib/ontology';
import { scenesOf } from '../clauses/scene';
import type { Document, Stage } from '../document';
import { statesByCode } from '../meetings/place';
import { entityIds } from '../output';
import { mergeSpans, spanOf } from '../spans';
import { bearerClaims, DELEGATION_RULE } from './bearer-claims';
import type { Claim } from './claim';
import { HOME_RULES, homeClaims } from './home';
import { homeOf } from './home/of-article';
import { OFFICE_RULES } from './office-words';
import { OWNER_RULE, officeClaims, SOLE_RULE } from './offices';
import { ORGAN_RULE, organClaims } from './organs';
import { antecedentsIn } from './patterns/antecedents';
import { BEARER_RULES } from './patterns/bearers';
import { RELATION_RULES } from './patterns/relation-rules';
import { relationsIn } from './patterns/relations';
import { PHRASE_RULES, phraseClaims } from './phrases';
import { VERB_RULES } from './verb-words';
import { verbClaims } from './verbs';

/** Those to whom one speaks in public: a word to them is no contact. */
const MEDIA =
  /\b(?:media|press|news|newspaper|agency|television|tv|radio|broadcaster|times|post|journal|channel|magazine|reuters|bbc|cnn|tass|xinhua|al jazeera)\b/i;

function run(document: Document, disabled: ReadonlySet<string>): Partial<Document> {
  const states = statesByCode(document.entities);
  const scenes = scenesOf(document);
  const antecedents = antecedentsIn(scenes);
  const claims = scenes.flatMap((scene) =>
    scene
      ? [
          ...officeClaims(scene, disabled, states),
          ...bearerClaims(scene, antecedents, disabled),
          ...verbClaims(scene, disabled, antecedents),
          ...phraseClaims(scene, disabled),
          ...relationsIn(scene, disabled).map((r) => ({ ...r, sentence: scene.sentence.index })),
        ]
      : [],
  );
  const ofHome = homeClaims(scenes, claims, homeOf(document, states), disabled);
  return { links: linksOf(document, [...claims, ...ofHome, ...organClaims(document, disabled, states)]) };
}

/** Claims as links: those that the ontology allows, each once, with all their sentences. */
function linksOf(document: Document, claims: readonly Claim[]): ExtractedLink[] {
  const ids = entityIds(document);
  const links = new Map<string, ExtractedLink>();
  for (const claim of claims.filter((c) => holds(document, c))) {
    const [from, to] = [ids[claim.source]!, ids[claim.target]!];
    if (from === to || (claim.type === 'SPOKE_TO' && haveMet(document.meetings, from, to))) continue;
    const [source, target] = linkEnds(claim.type, from, to);
    const id = linkId(source, claim.type, target);
    const before = links.get(id);
    links.set(id, {
      source,
      target,
      type: claim.type,
      evidence: mergeSpans(before?.evidence ?? [], [spanOf(document, document.sentences[claim.sentence]!)]),
      rules: [...new Set([...(before?.rules ?? []), claim.rule])],
    });
  }
  return withoutWeaker([...links.values()]);
}

function holds({ entities }: Document, { type, source, target }: Claim): boolean {
  const [from, to] = [entities[source]!, entities[target]!];
  if (!linkJoins(type, from.kind, to.kind)) return false;
  return type !== 'SPOKE_TO' || !(MEDIA.test(from.name) || MEDIA.test(to.name));
}

/** What is said within a meeting is told by the meeting. */
const haveMet = (meetings: readonly ExtractedMeeting[], a: string, b: string) =>
  meetings.some((m) => m.participants.includes(a) && m.participants.includes(b));

/** Where one both leads and holds an office or membership of the same body, leading says it all. */
function withoutWeaker(links: readonly ExtractedLink[]): ExtractedLink[] {
  const leads = new Set(links.filter((l) => l.type === 'LEADS').map((l) => `${l.source} ${l.target}`));
  return links.filter(
    (l) => !(l.type === 'OFFICIAL_OF' || l.type === 'MEMBER_OF') || !leads.has(`${l.source} ${l.target}`),
  );
}

/** The names of the rules of this stage. */
export const LINK_RULES: readonly string[] = [
  ...new Set(
    [...OFFICE_RULES, ...BEARER_RULES, ...RELATION_RULES, ...VERB_RULES, ...PHRASE_RULES].map(
      ({ rule }) => rule,
    ),
  ),
  DELEGATION_RULE,
  ...HOME_RULES,
  SOLE_RULE,
  OWNER_RULE,
  ORGAN_RULE,
];

export const links: Stage = { name: 'links', run };
