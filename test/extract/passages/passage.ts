/**
 * Short passages with what an analyst would read in them. Names are marked, so that these rules are tested alone:
 * `[Name]p` person, `o` organisation, `s` state, `l` place, `a` a nationality, `r` a reference; `[form=Name]k` where the
 * form differs from the name, and `[the two men=A+B]r` for several.
 */
import type { EntityLinkType, MeetingStatus } from '@/lib/ontology';

export interface ExpectedMeeting {
  readonly status: MeetingStatus;
  /** Names, in any order. */
  readonly who: readonly string[];
  /** Names of others who may be given too: a host state, a body that somebody speaks for. */
  readonly maybe?: readonly string[];
  readonly place?: string;
  readonly country?: string;
  readonly date?: string;
  readonly recurring?: true;
  readonly host?: string;
}

export interface Passage {
  readonly about: string;
  readonly published?: string;
  readonly text: string;
  readonly meetings: readonly ExpectedMeeting[];
  /** `Source TYPE Target`, by name. Absent: links are not looked at. */
  readonly links?: readonly `${string} ${EntityLinkType} ${string}`[];
}
