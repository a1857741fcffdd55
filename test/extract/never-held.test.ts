/** Whole sentences about what did not take place, or perhaps did: not one may be shown as held. */
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';

const SENTENCES = [
  "Ivan Petrov's office dismissed reports of a meeting with Maria Santos.",
  'Ivan Petrov said talks with Maria Santos were premature.',
  'Ivan Petrov said there was no point in meeting Maria Santos.',
  'Ivan Petrov would only meet Maria Santos after a ceasefire.',
  'Ivan Petrov and Maria Santos were supposed to meet in Oslo on Monday.',
  'Ivan Petrov and Maria Santos were to have met in Oslo on Monday.',
  'Ivan Petrov and Maria Santos came close to meeting in Oslo.',
  'Ivan Petrov and Maria Santos stopped short of meeting in Oslo.',
  'Ivan Petrov had hoped for a meeting with Maria Santos in Oslo.',
  'Efforts to arrange a meeting between Ivan Petrov and Maria Santos have stalled.',
  'Plans for a summit between Ivan Petrov and Maria Santos collapsed.',
  'A summit between Ivan Petrov and Maria Santos remains unlikely.',
  'There is speculation that Ivan Petrov met Maria Santos.',
  'Rumours of a visit by Ivan Petrov to Oslo circulated.',
  'Ivan Petrov never visited Oslo.',
  'Ivan Petrov left Oslo without meeting Maria Santos.',
  'Ivan Petrov failed to meet Maria Santos.',
  'Ivan Petrov missed a meeting with Maria Santos in Oslo.',
  'Ivan Petrov was absent from the talks in Oslo.',
  'Ivan Petrov did not show up for talks with Maria Santos in Oslo.',
  'Ivan Petrov stayed away from a summit in Oslo.',
  'Ivan Petrov walked away from talks with Maria Santos.',
  'Maria Santos will not receive Ivan Petrov, her spokesman said.',
  "Maria Santos's visit to Oslo has been put off until May.",
  'Maria Santos has yet to decide whether to meet Ivan Petrov.',
  'Maria Santos has not ruled out a meeting with Ivan Petrov.',
  'Maria Santos suspended contacts with Ivan Petrov and cancelled a trip to Oslo.',
  'Maria Santos demanded that Ivan Petrov meet her in Oslo.',
  'It would be wrong for Ivan Petrov to visit Oslo.',
  'Ivan Petrov wants direct talks with Maria Santos.',
  'Talks between Ivan Petrov and Maria Santos are off.',
  'Ivan Petrov warned against a meeting with Maria Santos.',
  'Ivan Petrov criticised Anders Lund for meeting Maria Santos.',
  'Ivan Petrov accused Anders Lund of meeting Maria Santos in secret.',
  'Ivan Petrov was denied a visa to visit Oslo.',
  'Ivan Petrov turned back before reaching Oslo, where he was to meet Maria Santos.',
  "Ivan Petrov's flight to Oslo was diverted, and the meeting with Maria Santos was cancelled.",
  "The proposed meeting with Maria Santos would be Ivan Petrov's first.",
  'Had the plane landed, Ivan Petrov would have been received by Maria Santos.',
  'Ivan Petrov was not invited to Oslo.',
  'Ivan Petrov threatened to cancel talks with Maria Santos.',
  'Ivan Petrov threatened to boycott the summit in Oslo.',
  'Ivan Petrov asked Maria Santos for a meeting.',
  'Ivan Petrov is weighing a visit to Oslo.',
  'If the talks with Maria Santos go ahead, Ivan Petrov will fly to Oslo.',
  'A meeting of Ivan Petrov and Maria Santos is being prepared.',
  'Preparations for a meeting between Ivan Petrov and Maria Santos are under way.',
  'The ministry could not confirm that Ivan Petrov had met Maria Santos.',
  'Ivan Petrov cancelled his trip to Oslo, where he was to have met Maria Santos and Anders Lund.',
];

describe('never shown as held', () => {
  it.each(SENTENCES)('%s', (text) => {
    const { meetings } = extract({ text, published: '2026-11-20' });
    expect(meetings.filter(({ status }) => status === 'held')).toEqual([]);
  });
});
