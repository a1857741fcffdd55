/** A link: who, what, whom, and the sentences that say so. Folded meetings are listed one by one. */

import type { GraphNode } from '@/lib/ontology/graph';
import { LINKS } from '@/lib/ontology/links';
import { dateText } from '@/lib/view/dates';
import type { SceneLink } from '@/lib/view/scene';
import { client } from '../state/client';
import { useRemote } from '../state/remote';
import { useExplorer } from '../state/store';
import classes from './inspector.module.css';
import { NodeButton } from './node-button';
import { Quotes } from './quote';

export function LinkCard({ link }: { readonly link: SceneLink }) {
  const { nodes } = useExplorer((state) => state.elements);
  const [source, target] = [nodes.get(link.source), nodes.get(link.target)];
  return (
    <div className={classes.card}>
      <h2 className={classes.linkTitle}>
        {source && <NodeButton node={source} />}
        <span className={classes.verb}>{link.label}</span>
        {target && <NodeButton node={target} />}
      </h2>
      {link.type === 'MET' ? (
        <FoldedMeetings ids={link.meetings} />
      ) : (
        <>
          <p className={classes.facts}>{LINKS[link.type].definition}</p>
          <Evidence id={link.id} total={link.weight} />
        </>
      )}
    </div>
  );
}

const evidenceOf = (id: string) => client.evidence([id]).then(({ links }) => links[id] ?? []);

function Evidence({ id, total }: { readonly id: string; readonly total: number }) {
  const { value, failure } = useRemote(id, evidenceOf);
  if (failure) return <p role="alert">{failure}</p>;
  if (!value) return <p role="status">Loading its evidence…</p>;
  return (
    <div className={classes.group}>
      <h3 className={classes.heading}>
        evidence <span>{total}</span>
      </h3>
      <Quotes evidence={value} total={total} />
    </div>
  );
}

function FoldedMeetings({ ids }: { readonly ids: readonly string[] }) {
  const { nodes } = useExplorer((state) => state.elements);
  const meetings = ids
    .map((id) => nodes.get(id))
    .filter((node): node is Extract<GraphNode, { kind: 'meeting' }> => node?.kind === 'meeting')
    .sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
  return (
    <ul>
      {meetings.map((meeting) => (
        <li key={meeting.id} className={classes.link}>
          <p className={classes.date}>
            {dateText(meeting.date)}
            {meeting.recurring && ', regularly'}
          </p>
          <NodeButton node={meeting} />
          <MeetingEvidence id={meeting.id} />
        </li>
      ))}
    </ul>
  );
}

function MeetingEvidence({ id }: { readonly id: string }) {
  const { value } = useRemote(id, client.card);
  return value && <Quotes evidence={value.evidence} total={value.total.evidence} />;
}
