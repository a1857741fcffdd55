/** Stands before every page and route: lets in who may, sets the security headers, tells clients of Neo4j where to ask. */
import { type NextRequest, NextResponse } from 'next/server';
import { asksForDiscovery, dataHeaders, refusal } from '@/app/api/_http/entrance';
import {
  allowedOrigin,
  type GuardSettings,
  guardSettings,
  isToken,
  TOKEN_COOKIE,
} from '@/app/api/_http/guard';
import { pagePolicy, SECURITY_HEADERS } from '@/app/api/_http/headers';

/** Everything but files that were built. */
export const config = { matcher: '/((?!_next/static|_next/image|favicon.ico|icon.svg).*)' };

export function proxy(request: NextRequest): Response {
  const settings = guardSettings(process.env);
  const { pathname } = request.nextUrl;
  const asksForData = /^\/(api|db)(\/|$)/.test(pathname) || asksForDiscovery(pathname, request.headers);
  return asksForData ? data(request, settings) : page(request, settings);
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

function data(request: NextRequest, settings: GuardSettings): Response {
  const { headers, method, nextUrl } = request;
  const own = dataHeaders(headers, settings);
  const isPreflight = method === 'OPTIONS' && allowedOrigin(headers, settings) !== null;
  if (isPreflight) return withHeaders(new NextResponse(null, { status: 204 }), own);
  const refused = refusal(headers, settings);
  if (refused) return withHeaders(refused, own);
  if (nextUrl.pathname !== '/') return withHeaders(NextResponse.next(), own);
  return withHeaders(NextResponse.rewrite(new URL('/api/discovery', request.url)), own);
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
  return withHeaders(response, { ...SECURITY_HEADERS, 'Content-Security-Policy': policy });
}

/** The token moves from the address, where it could be seen, into a cookie that only this site gets. */
function keepToken(request: NextRequest, token: string): Response {
  const address = request.nextUrl.clone();
  address.searchParams.delete('token');
  const response = NextResponse.redirect(address);
  response.cookies.set(TOKEN_COOKIE, token, { httpOnly: true, sameSite: 'strict', path: '/' });
  return withHeaders(response, SECURITY_HEADERS);
}
