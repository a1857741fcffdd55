/** A node: its names and roles, its links by type and direction, its meetings by date, each with the sentences that say so. */
import type { CardAnswer, CardLink } from '@/lib/ontology/api';
import type { GraphNode } from '@/lib/ontology/graph';
import { KINDS } from '@/lib/ontology/kinds';
import { LINKS } from '@/lib/ontology/links';
import { dateText } from '@/lib/view/dates';
import { countText, oneLine } from '@/lib/view/text';
import { client } from '../state/client';
import { useRemote } from '../state/remote';
import { readArticle } from '../state/select';
import { useExplorer } from '../state/store';
import { Glyph } from '../theme/glyph';
import { STATUS_LABELS } from '../theme/line-styles';
import { Actions } from './actions';
import classes from './inspector.module.css';
import { NodeButton } from './node-button';
import { Quotes } from './quote';

export function NodeCard({ id }: { readonly id: string }) {
  const known = useExplorer(({ elements }) => elements.nodes.get(id));
  const { value: card, failure } = useRemote(id, client.card);
  const node = card?.node ?? known;
  return (
    <div className={classes.card}>
      {node && <Head node={node} />}
      <Actions id={id} />
      {failure && <p role="alert">{failure}</p>}
      {!card && !failure && <CardSkeleton />}
      {card && <CardBody card={card} />}
    </div>
  );
}

function Head({ node }: { readonly node: GraphNode }) {
  return (
    <header className={classes.head}>
      <h2 className={classes.title}>
        <Glyph kind={node.kind} status={node.kind === 'meeting' ? node.status : undefined} size={16} />
        <bdi>{oneLine(node.name)}</bdi>
      </h2>
      {node.kind === 'meeting' ? (
        <p className={classes.facts}>
          <span className={classes.status} data-status={node.status}>
            {STATUS_LABELS[node.status]}
          </span>
          {node.recurring ? `${dateText(node.date)}, regularly` : dateText(node.date)}
          {node.topics.length > 0 && <span> · on {node.topics.map(oneLine).join('; ')}</span>}
        </p>
      ) : (
        <>
          <p className={classes.facts}>
            {KINDS[node.kind].singular}
            {node.roles.length > 0 && <bdi> · {node.roles.map(oneLine).join('; ')}</bdi>}
          </p>
          {node.aliases.length > 0 && (
            <p className={classes.aliases}>
              also <bdi>{node.aliases.map(oneLine).join(', ')}</bdi>
            </p>
          )}
        </>
      )}
    </header>
  );
}

function CardBody({ card }: { readonly card: CardAnswer }) {
  const { groups, links, meetings, evidence, articles, total } = card;
  return (
    <>
      {evidence.length > 0 && (
        <div className={classes.group}>
          <Quotes evidence={evidence} total={total.evidence} />
        </div>
      )}
      {groups.map(({ type, direction, total: count }) => {
        const inGroup = links.filter(({ link, direction: way }) => link.type === type && way === direction);
        if (inGroup.length === 0) return null;
        const label = direction === 'out' ? LINKS[type].forward : LINKS[type].backward;
        return (
          <section key={`${type} ${direction}`} className={classes.group}>
            <h3 className={classes.heading}>
              {label} <span>{countText(count)}</span>
            </h3>
            <LinkList links={inGroup} />
            {count > inGroup.length && (
              <p className={classes.more}>
                {inGroup.length} of {countText(count)}
              </p>
            )}
          </section>
        );
      })}
      {meetings.length > 0 && (
        <section className={classes.group}>
          <h3 className={classes.heading}>
            meetings <span>{countText(total.meetings)}</span>
          </h3>
          <LinkList links={meetings} dated />
        </section>
      )}
      <section className={classes.group}>
        <h3 className={classes.heading}>
          articles <span>{countText(total.articles)}</span>
        </h3>
        <ul>
          {articles.map(({ id, title, publisher, published }) => (
            <li key={id}>
              <button type="button" className={classes.article} onClick={() => readArticle(id)}>
                <bdi>{oneLine(title ?? id)}</bdi>
                <small>
                  {[publisher && oneLine(publisher), published && dateText(published)]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function LinkList({
  links,
  dated = false,
}: {
  readonly links: readonly CardLink[];
  readonly dated?: boolean;
}) {
  return (
    <ul>
      {links.map(({ link, other, evidence }) => (
        <li key={link.id} className={classes.link}>
          {dated && other.kind === 'meeting' && (
            <p className={classes.date}>
              {dateText(other.date)}
              {other.recurring && ', regularly'}
              {other.status !== 'held' && (
                <span className={classes.status} data-status={other.status}>
                  {STATUS_LABELS[other.status]}
                </span>
              )}
            </p>
          )}
          <NodeButton node={other} />
          {link.role && link.role !== 'participant' && <span className={classes.role}>{link.role}</span>}
          <Quotes evidence={evidence} total={link.evidenceCount} />
        </li>
      ))}
    </ul>
  );
}

function CardSkeleton() {
  return (
    <div className={classes.skeleton} role="status" aria-label="Loading">
      <span />
      <span />
      <span />
    </div>
  );
}
