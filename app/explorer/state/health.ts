/** Whether the database can be reached: asked every so often, more often while it is away. */
import { client } from './client';
import { openPage } from './open';
import { announce, get, set } from './store';

const EVERY_MS = 5_000;
const WHILE_AWAY_MS = 2_000;
/** The server itself answers within 4 s that the database is away; a server that is silent for longer is away too. */
const PATIENCE_MS = 4_000;

/** Watches until the returned function is called. */
export function watchHealth(): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let stopped = false;
  const ask = async () => {
    const { away, phase } = get();
    const health = await client.health(AbortSignal.timeout(PATIENCE_MS)).catch(() => null);
    const reached = health !== null;
    if (stopped) return;
    if (away === reached) {
      set({ away: !reached });
      announce(reached ? 'The database is back.' : 'The database is out of reach.');
    }
    const filled =
      phase === 'empty' && health !== null && health.counts.entities + health.counts.meetings > 0;
    if (filled || (reached && phase === 'failed')) await openPage();
    timer = setTimeout(ask, reached ? EVERY_MS : WHILE_AWAY_MS);
  };
  timer = setTimeout(ask, 500);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
