/** Loaded into the web server that is measured: on SIGUSR2 it collects what nobody needs and writes down what is left. */
import { writeFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  process.on('SIGUSR2', async () => {
    // What a finaliser lets go of is found by the second.
    collect();
    await turn();
    collect();
    writeFileSync(process.env.PARLEY_LIVE, String(process.memoryUsage().heapUsed));
  });
}
