/** The same as `/api/cypher`, where clients of Neo4j's Query API look for it. */
import { answerCypher, onlyPost } from '@/app/api/_http/cypher';

export async function POST(request: Request, { params }: { params: Promise<{ database: string }> }) {
  return answerCypher(request, { database: (await params).database, status: 202 });
}

export const dynamic = 'force-dynamic';
export { onlyPost as DELETE, onlyPost as GET, onlyPost as PATCH, onlyPost as PUT };
