/** The server's log: one JSON line an event on standard output. Parameters of queries and secrets are never put in it. */
import pino from 'pino';

export const log = pino({ name: 'parley', level: process.env.PARLEY_LOG_LEVEL ?? 'info' });
