/** The OpenAPI description of all routes. */
import { route } from '@/app/api/_http/route';
import { openapi } from '@/lib/neo4j/openapi';

export const dynamic = 'force-dynamic';

export const GET = route(async () => openapi());
