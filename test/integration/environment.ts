/** The environment of a worker's tests: its own Neo4j, and no log of what is refused on purpose. */
import { inject } from 'vitest';

const environments = inject('environments');
process.env.PARLEY_LOG_LEVEL ??= 'warn';
Object.assign(process.env, environments[(Number(process.env.VITEST_POOL_ID) - 1) % environments.length]);
