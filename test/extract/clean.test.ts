import { describe, expect, it } from 'vitest';
import { clean } from '@/lib/extract/clean';
import { foreignLanguage } from '@/lib/extract/clean/english';
import { unread } from '@/lib/extract/pipeline';

const article = { id: 'article:x', title: null, publisher: null, url: null, published: null };

/** What is ignored of a text, as "reason: stretch". */
const ignoredIn = (text: string, disabled: string[] = []) =>
  (clean.run(unread(text, article), new Set(disabled)).ignored ?? []).map(
    ({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`,
  );

const BODY = [
  'The lake port of Kisumu was quiet on Tuesday as fishermen waited for the ferry.',
  '“We were told to come back tomorrow,” said Achieng Otieno, who sells tilapia at the market, “and tomorrow never comes.”',
  'Officials of the county government said a part for the engine had been ordered from Mombasa.',
];
const page = (...blocks: string[]) => blocks.join('\n\n');

describe('clean', () => {
  it('ignores nothing of a plain report', () => {
    expect(ignoredIn(page('Ferry idle for a third week', ...BODY))).toEqual([]);
  });

  it('finds the headline where it is repeated', () => {
    const title = 'Ferry idle for a third week on Lake Victoria';
    expect(ignoredIn(page(title, ...BODY, title, BODY[0] as string))).toContain(
      `repeated headline: ${title}`,
    );
  });

  it('finds an appeal for money back to where the outlet begins to speak of itself', () => {
    const appeal = [
      'Our small team of reporters has covered the lake for thirty years, and we are proud of it.',
      'But good journalism costs money, and we have no owner to please.',
      'Please support us with a donation today, from as little as $3.',
    ];
    expect(ignoredIn(page('Ferry idle', ...BODY, ...appeal))).toEqual(
      appeal.map((block) => `appeal for reader funding: ${block}`),
    );
  });

  it('leaves it alone when somebody who is quoted speaks of "our" donors and readers', () => {
    const quoted =
      '“Our readers keep us alive; every donation counts,” the editor of the island’s only newspaper, Vaea Latu, told the court.';
    expect(ignoredIn(page('Editor in court', ...BODY, quoted))).toEqual([]);
  });

  it('finds a pull quote that repeats a part of the body, and not the body', () => {
    const quote = '“We were told to come back tomorrow”';
    const long = 'We were told to come back tomorrow,” said Achieng Otieno, who sells tilapia at the market';
    expect(ignoredIn(page('Ferry idle', ...BODY, quote))).toEqual([]);
    expect(ignoredIn(page('Ferry idle', ...BODY, long))).toEqual([`pull quote: ${long}`]);
  });

  it.each([
    ['newsletter or subscription notice', 'Sign up to our weekly newsletter for the best of our reporting'],
    ['cookie or privacy notice', 'We use cookies to improve your experience on our site.'],
    ['share buttons', 'Share Tweet Email WhatsApp'],
    ['advertisement', 'Advertisement'],
    ['caption or credit', 'Fishermen on the shore of the lake. Photograph: Wanjiru Kamau/AFP'],
    ['caption or credit', 'Photo: Wanjiru Kamau'],
    ['link to another article', 'Read more: Why the ferry never sails'],
    ['date line of the page', 'Last updated on 3 May 2019 at 10.15'],
  ])('finds a %s', (reason, block) => {
    expect(ignoredIn(page('Ferry idle', BODY[0] as string, block, BODY[2] as string))).toEqual([
      `${reason}: ${block}`,
    ]);
  });

  it('finds a byline at the top and a credit of writers at the end', () => {
    const text = page(
      'Ferry idle',
      'By Wanjiru Kamau in Kisumu',
      ...BODY,
      '(Reporting by Ann Mumo; editing by Tom Hale)',
    );
    expect(ignoredIn(text)).toEqual([
      'byline: By Wanjiru Kamau in Kisumu',
      'byline: (Reporting by Ann Mumo; editing by Tom Hale)',
    ]);
  });

  it('takes no short sentence that opens with "By" for a byline', () => {
    expect(ignoredIn(page('Ferry idle', 'By June Wanjiru Kamau had left Kisumu.', ...BODY))).toEqual([]);
  });

  it('finds a list of related links, up to the next sentence', () => {
    const text = page(
      'Ferry idle',
      BODY[0] as string,
      'Related stories',
      'Why the lake is rising',
      'The price of tilapia',
      BODY[2] as string,
    );
    expect(ignoredIn(text)).toEqual([
      'list of related links: Related stories',
      'list of related links: Why the lake is rising',
      'list of related links: The price of tilapia',
    ]);
  });

  it.each([
    ['KISUMU, Kenya, May 3 (Reuters) - The ferry is idle.', 'dateline: , May 3 (Reuters) - '],
    ['LUSAKA (AP) — The ferry is idle.', 'dateline:  (AP) — '],
    ['Montevideo, 3 May (EFE) – The ferry is idle.', 'dateline: , 3 May (EFE) – '],
    ['JAKARTA — The ferry is idle.', 'dateline:  — '],
  ])('reads the city of a dateline and ignores the rest: %s', (text, ignored) => {
    expect(ignoredIn(page('Ferry idle', text, ...BODY))).toEqual([ignored]);
  });

  it('takes no sentence with a dash for a dateline', () => {
    expect(ignoredIn(page('Ferry idle', 'Kisumu – the port on the lake – was quiet.', ...BODY))).toEqual([]);
  });

  it('leaves out a rule that is disabled', () => {
    expect(ignoredIn(page('Ferry idle', ...BODY, 'Advertisement'), ['advertisement'])).toEqual([]);
  });

  it('is linear enough for a page of a megabyte', () => {
    const text = page(
      'Ferry idle',
      ...Array.from({ length: 4000 }, (_, i) => `${BODY[i % 3]} It was day ${i}.`),
    );
    expect(ignoredIn(text)).toEqual([]);
  });
});

describe('foreignLanguage', () => {
  it.each([
    [null, BODY.join(' ')],
    [
      'Spanish',
      'El presidente de la República se reunió ayer con el ministro de Asuntos Exteriores en la capital, según informó la oficina de prensa del palacio.',
    ],
    [
      'German',
      'Der Bundeskanzler traf sich am Dienstag mit dem Präsidenten in Berlin, um über die Lage im Nahen Osten zu sprechen, wie ein Sprecher mitteilte.',
    ],
    [
      'French',
      'Le ministre des Affaires étrangères a rencontré mardi son homologue à Paris pour évoquer la situation dans la région, selon un communiqué.',
    ],
    ['a language in another script', 'Президент встретился во вторник с министром иностранных дел в Москве.'],
  ])('says %s', (language, text) => {
    expect(foreignLanguage(text)).toBe(language);
  });
  it('lets lists of names and short texts pass', () => {
    expect(foreignLanguage('Ferry idle')).toBeNull();
    expect(foreignLanguage('Der Minister')).toBeNull();
    expect(foreignLanguage('Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier')).toBeNull();
    expect(
      foreignLanguage('Emmanuel Macron, Olaf Scholz; Pedro Sánchez and Giorgia Meloni in Granada '.repeat(8)),
    ).toBeNull();
  });
});
