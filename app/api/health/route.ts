/** Whether the database answers, within 4 s. */
import { database } from '@/app/api/_http/database';
import { route } from '@/app/api/_http/route';
import { readHealth } from '@/lib/neo4j/read';

export const dynamic = 'force-dynamic';

export const GET = route(() => readHealth(database({ timeout: 3_000 }).read));
