/** Stands before every page and route: lets in who may, sets the security headers, tells clients of Neo4j where to ask. */
import { type NextRequest, NextResponse } from 'next/server';
import { ApiError, errorResponse } from '@/app/api/_http/errors';
import {
  allowedOrigin,
  type GuardSettings,
  guard,
  guardSettings,
  isToken,
  TOKEN_COOKIE,
} from '@/app/api/_http/guard';
import { corsHeaders, DATA_POLICY, pagePolicy, SECURITY_HEADERS } from '@/app/api/_http/headers';

/** Everything but files that were built. */
export const config = { matcher: '/((?!_next/static|_next/image|favicon.ico|icon.svg).*)' };

export function proxy(request: NextRequest): Response {
  const settings = guardSettings(process.env);
  const asksForData = /^\/(api|db)(\/|$)/.test(request.nextUrl.pathname) || asksForDiscovery(request);
  const response = asksForData ? data(request, settings) : page(request, settings);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

/** Clients of Neo4j's Query API ask `/` for JSON; a browser asks it for the page. */
function asksForDiscovery({ nextUrl, headers }: NextRequest): boolean {
  const accept = headers.get('accept') ?? '';
  return nextUrl.pathname === '/' && accept.includes('application/json') && !accept.includes('text/html');
}

function data(request: NextRequest, settings: GuardSettings): Response {
  const origin = allowedOrigin(request.headers, settings);
  const response = allowed(request, settings, origin !== null);
  response.headers.set('Content-Security-Policy', DATA_POLICY);
  for (const [name, value] of Object.entries(origin ? corsHeaders(origin) : {})) {
    response.headers.set(name, value);
  }
  return response;
}

function allowed(request: NextRequest, settings: GuardSettings, isForeign: boolean): Response {
  if (isForeign && request.method === 'OPTIONS') return new NextResponse(null, { status: 204 });
  try {
    guard(request.headers, settings);
  } catch (error) {
    if (error instanceof ApiError) return errorResponse(error.code, error.message, error.headers);
    throw error;
  }
  if (request.nextUrl.pathname !== '/') return NextResponse.next();
  return NextResponse.rewrite(new URL('/api/discovery', request.url));
}

function page(request: NextRequest, { token }: GuardSettings): Response {
  const shown = request.nextUrl.searchParams.get('token');
  if (token && shown !== null) return keepToken(request, isToken(shown, token) ? shown : '');
  const nonce = crypto.randomUUID();
  const policy = pagePolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/** The token moves from the address, where it could be seen, into a cookie that only this site gets. */
function keepToken(request: NextRequest, token: string): Response {
  const address = request.nextUrl.clone();
  address.searchParams.delete('token');
  const response = NextResponse.redirect(address);
  response.cookies.set(TOKEN_COOKIE, token, { httpOnly: true, sameSite: 'strict', path: '/' });
  return response;
}
