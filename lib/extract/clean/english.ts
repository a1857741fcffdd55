/** Whether a text is in another language than English, the one whose rules Parley has: cheap, by its commonest words. */

/** The commonest function words of languages that newspapers are written in; only those that English has not. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  French:
    'le la les des du et est une dans pour qui sur avec par au aux ce cette ont été sont mais ou ne pas plus',
  German:
    'der die das und ist den dem des ein eine mit von zu auf für im nicht sich auch wird nach bei sind werden',
  Spanish: 'el la los las del y que en un una por con para su se al lo como más fue ha sus este pero',
  Portuguese: 'o os as do da dos das e que em um uma por com para se ao na no mais foi não sua como',
  Italian: 'il lo gli di che e è un una per con del della dei delle nel nella sono alla dal anche ha non',
  Dutch: 'de het een en van is dat op te zijn met voor niet aan door naar bij ook heeft werd',
  Polish: 'w i na z do się że nie jest to o od po przez za ale jak dla który była',
  Turkish: 've bir bu için ile olarak de da olan daha çok en sonra kadar gibi',
  Swedish: 'och i att det som en på är av för med till den har inte om ett han men',
  Romanian: 'și în de la cu pe care nu a fi este din un o pentru mai sunt',
  Indonesian: 'yang dan di dengan untuk pada dari ini itu dalam tidak akan oleh telah kepada',
};

const ENGLISH = new Set(
  'the of and to in a is was for on that with as by at from it he his her they has have had be were are will an but or not said who which this their after she been its'.split(
    ' ',
  ),
);

const FOREIGN = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' ').filter((w) => !ENGLISH.has(w)))] as const,
);

/** Words that are looked at: enough to tell, few enough for the longest file. */
const SAMPLE = 3_000;
/** Fewer words than this tell nothing by their function words. */
const ENOUGH = 20;

/**
 * The language that a text seems to be in when that is not English: a name, or `a language in another script`.
 * Null for English, and for what is too short to tell.
 */
export function foreignLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE * 12)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  const latin = words.filter((w) => /^\p{Script=Latin}+$/u.test(w));
  if (latin.length < words.length / 2) return 'a language in another script';
  if (latin.length < ENOUGH) return null;
  const count = (set: ReadonlySet<string>) => latin.filter((w) => set.has(w)).length;
  const english = count(ENGLISH);
  const [language, most] = FOREIGN.map(([name, set]) => [name, count(set)] as const).reduce((a, b) =>
    b[1] > a[1] ? b : a,
  );
  return most > 2 * english && most > latin.length / 12 ? language : null;
}
