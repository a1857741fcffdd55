/** Refuses texts in other languages than English. */
import { foreignLanguage } from '@/lib/extract';
import { InputError } from './error';

/** @throws InputError when the text is not English */
export function requireEnglish(text: string, where: string): void {
  const language = foreignLanguage(text);
  if (language) throw new InputError(where, `seems to be in ${language}; only English articles can be read`);
}
