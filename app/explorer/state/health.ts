/** Whether the database can be reached: asked every so often while the page is seen. */
import type { HealthAnswer } from '@/lib/ontology/api';
import { client } from './client';
import { openPage } from './open';
import { announce, get, set } from './store';

/** With the patience below, a database that falls silent is noticed within four seconds. */
const EVERY_MS = 1_500;
const PATIENCE_MS = 2_500;

/** Watches until the returned function is called. */
export function watchHealth(): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let stopped = false;
  const ask = async () => {
    if (document.hidden) {
      timer = setTimeout(ask, EVERY_MS);
      return;
    }
    const { away, phase } = get();
    const health = await client.health(AbortSignal.timeout(PATIENCE_MS)).catch(() => null);
    const reached = health !== null;
    if (stopped) return;
    if (away === reached) {
      set({ away: !reached });
      announce(reached ? 'The database is back.' : 'The database is out of reach.');
    }
    if (health) updateTotal(health);
    const filled =
      phase === 'empty' && health !== null && health.counts.entities + health.counts.meetings > 0;
    if (filled || (reached && phase === 'failed')) await openPage();
    timer = setTimeout(ask, EVERY_MS);
  };
  timer = setTimeout(ask, 500);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Articles may be loaded while the page is open: what is shown is of how much there is now. */
function updateTotal({ counts }: HealthAnswer): void {
  const total = { nodes: counts.entities + counts.meetings, links: counts.links };
  const known = get().total;
  if (known && (known.nodes !== total.nodes || known.links !== total.links)) set({ total });
}
