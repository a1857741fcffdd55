/** A link that one sentence states, before sentences that state the same are joined. */
import type { EntityLinkType } from '@/lib/ontology';

export interface Claim {
  readonly type: EntityLinkType;
  /** Indices of entities. */
  readonly source: number;
  readonly target: number;
  readonly sentence: number;
  readonly rule: string;
}
