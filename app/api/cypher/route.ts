/** Anything that reads, in Cypher. */
import { answerCypher, onlyPost } from '@/app/api/_http/cypher';

export const POST = (request: Request) => answerCypher(request, { database: null, status: 200 });

export const dynamic = 'force-dynamic';
export { onlyPost as DELETE, onlyPost as GET, onlyPost as PATCH, onlyPost as PUT };
