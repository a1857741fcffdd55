/**
 * Who may use the API: programs, and pages of this very server. A page of another origin may not, not even one that
 * has a name of its own point at this machine (DNS rebinding), unless `PARLEY_ORIGINS` names it.
 * With `PARLEY_TOKEN` set, only who shows the token.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { ApiError } from './errors';

/** The settings of the guard, from the environment. */
export interface GuardSettings {
  /** What must be shown, or null where nobody is asked. */
  readonly token: string | null;
  /** Origins of other sites whose pages may use the API, e.g. `https://desk.example.org`. */
  readonly origins: readonly string[];
}

/** The cookie in which a browser keeps the token. */
export const TOKEN_COOKIE = 'parley_token';

/** `PARLEY_TOKEN`, and `PARLEY_ORIGINS` with commas between. */
export function guardSettings(env: Readonly<Record<string, string | undefined>>): GuardSettings {
  const origins = (env.PARLEY_ORIGINS ?? '').split(',').map((origin) => origin.trim().replace(/\/$/, ''));
  return { token: env.PARLEY_TOKEN || null, origins: origins.filter(Boolean) };
}

/** A name that no stranger can have point at this machine: an address, or `localhost`. */
function isOwnName(host: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  return isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost');
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null);

/** The origin of another site that is allowed to ask, or null. */
export function allowedOrigin(headers: Headers, { origins }: GuardSettings): string | null {
  const origin = headers.get('origin');
  return origin && origins.includes(origin) ? origin : null;
}

function checkOrigin(headers: Headers, settings: GuardSettings): void {
  if (allowedOrigin(headers, settings)) return;
  const forbidden = (why: string) => new ApiError('Parley.Request.Forbidden', why);
  const host = headers.get('host') ?? '';
  const named = settings.origins.some((origin) => hostOf(origin) === host);
  if (!settings.token && !named && !isOwnName(host)) {
    throw forbidden('this name of the server is not known: put its origin into PARLEY_ORIGINS');
  }
  const origin = headers.get('origin');
  if (origin !== null && hostOf(origin) !== host) {
    throw forbidden('pages of other origins may not use this: PARLEY_ORIGINS can allow them');
  }
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') {
    throw forbidden('pages of other sites may not use this: PARLEY_ORIGINS can allow them');
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether it is the token, in a time that tells nothing of how much of it is right. */
export function isToken(shown: string, token: string): boolean {
  return timingSafeEqual(digest(shown), digest(token));
}

/** What is shown as the token: a bearer's, the password of a client that only knows names and passwords, a cookie. */
function shownToken(headers: Headers): string | null {
  const [scheme = '', value = ''] = (headers.get('authorization') ?? '').split(/\s+/, 2);
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() === 'basic') {
    return Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':');
  }
  const cookie = (headers.get('cookie') ?? '')
    .split(/;\s*/)
    .find((one) => one.startsWith(`${TOKEN_COOKIE}=`));
  return cookie ? decodeURIComponent(cookie.slice(TOKEN_COOKIE.length + 1)) : null;
}

/**
 * Lets a request pass, or says why not.
 * @throws ApiError 403 for a page of another origin, 401 without the token
 */
export function guard(headers: Headers, settings: GuardSettings): void {
  checkOrigin(headers, settings);
  if (settings.token && !isToken(shownToken(headers) ?? '', settings.token)) {
    throw new ApiError('Parley.Request.Unauthorized', 'show the token: Authorization: Bearer …', {
      'WWW-Authenticate': 'Bearer realm="Parley"',
    });
  }
}
