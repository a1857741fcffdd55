import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import { namesIn, unmark } from './mentions-marked';

/** Sentences of our own, by what they try. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'titles and roles': [
    'Secretary-General [Kofi Annan|p] met Prime Minister [Vaclav Klaus|p] in [Prague|l].',
    'Lt. Gen. [Roméo Dallaire|p] warned of a massacre in [Kigali|l].',
    'Mr [Gromyko|p] and Dr. [Kissinger|p] spoke for two hours.',
    'Under Secretary of State for Arms Control [Rose Gottemoeller|p] flew to [Geneva|l].',
    'The spokesman, [Farhan Haq|p], declined to comment.',
    'Archbishop [Óscar Romero|p] was shot in [San Salvador|l].',
    'Vice President [Cristina Fernández de Kirchner|p] denied the charges.',
    'Chancellor of the Exchequer [Gordon Brown|p] spoke to business leaders.',
    '[Jan Egeland|p] met them on Jan. 4.',
    'On 5 August [Roosevelt|p] sailed. In February [Tufan Erhürman|p] crossed the line.',
    'The [Duke of Wellington|p] came. [Wellington|p] stopped in [Paris|l].',
    'He was the first Latin American to win.',
    'His meeting with [Botha|p] was kept secret.',
    'In 1939 [Ribbentrop|p] signed a pact with [Molotov|p].',
    'Mr [Milner|p] left after [Kruger|p] had refused.',
    '[Urho Kekkonen|p] was received at the [White House|l] by [John F. Kennedy|p].',
    '[Ana Lund|p] met [Ivan Petrov|p] at [Kurihama|l] on 14 July 1853.',
    '[Ana Lund|p] met [Ivan Petrov|p] on the beach at [Kurihama|l].',
    'The conference of [Locarno|l] opened on Monday.',
  ],
  'datelines and shortened regions': [
    '[Jana Novotná|p] of [Millbrook|l], [Pa.|l], called the mayor of [Oakland|l], [Calif.|l], on Monday.',
    'A [Glenview|l], [Ill.|l]-based firm wrote to Senator [Jack Doe|p], R-[Kan.|l], on Friday.',
    '[KUALA LUMPUR|l]: [Jana Novotná|p] arrived on Monday.',
    '[ELIZABETH KRANTZ|p]: I came to [Bonn|l] in May.',
    'He heard Mass. Then he left.',
  ],
  'companies and papers': [
    'An analyst at [Torvald & Co.|o] said on Friday that prices had fallen.',
    'The takeover of [Arcavia|o] was called off. [Arcavia|o] posted a loss.',
    'A consortium, called [Orlanet|o], said the contract was its own.',
    'The [El-Wadha|o] newspaper said so on Monday.',
  ],
  'what only looks like a name of its own': [
    '[Sri Lanka|s] said on Friday that it would wait.',
    'They came to the town of [Mae Rim|l] on Monday.',
    'Soldiers left [Alma Robles|l], a village in the hills.',
  ],
  'names of many cultures': [
    '[Orbán Viktor|p] arrived in [Budapest|l].',
    '[José Luis Rodríguez Zapatero|p] received [Ban Ki-moon|p] in [Madrid|l].',
    'Sheikh [Mohammed bin Zayed Al Nahyan|p] hosted [Narendra Modi|p] in [Abu Dhabi|l].',
    '[Ngo Dinh Diem|p] fled the palace in [Saigon|l].',
    '[Nnamdi Azikiwe|p] and [Obafemi Awolowo|p] addressed the crowd in [Lagos|l].',
    '[Ursula von der Leyen|p] met [Mateusz Morawiecki|p] and [Kaja Kallas|p].',
    '[Aung San Suu Kyi|p] was released in [Yangon|l].',
    '[Mwai Kibaki|p] was sworn in after [Raila Odinga|p] conceded.',
    '[Simón Bolívar|p] never met [Toussaint Louverture|p].',
    '[Sirimavo Bandaranaike|p] travelled to [Colombo|l] with [Junius Richard Jayewardene|p].',
    '[Gro Harlem Brundtland|p] succeeded [Kåre Willoch|p] in [Oslo|l].',
    '[Zurab Zhvania|p] and [Nino Burjanadze|p] addressed parliament in [Tbilisi|l].',
    '[Hamid Karzai|p] appointed [Zalmay Rassoul|p].',
    '[Ho Chi Minh|p] wrote to [Harry S. Truman|p].',
    '[EUGENE PARTRIDGE|p]: I met nobody there that day.',
    'President [Park Dong-wook|p] arrived in [Canberra|l].',
  ],
  organisations: [
    "The dockers' union, [Sindicato Uno|o], which was founded in 1926, agreed.",
    'The Peruvian producer [Compañía Minera Andina S.A.|o] agreed.',
    '[Northmark Minerals Inc.|o] of [Toronto|l] agreed. [Northmark|o] was pleased.',
    "She met the [Ghana Union of Traders' Associations|o].",
    'The [Foreign, Commonwealth & Development Office|o] said so.',
    'A group called [Heritage First|o] agreed.',
    'The government of President [Gabriel Boric|p] fell.',
    'The [World Health Organization|o] praised the [Bill and Melinda Gates Foundation|o].',
    'The [Bank of Japan|o] and the [Reserve Bank of India|o] cut rates.',
    'The [Ministry of Agriculture and Rural Development|o] denied it.',
    'Workers at the [University of Cape Town|o] went on strike.',
    'The [Farabundo Martí National Liberation Front|o] ([FMLN|o]) laid down its arms.',
    'Rebels of the [National Patriotic Front of Liberia|o] entered [Monrovia|l].',
    '[Siemens|o] and [Mitsubishi Heavy Industries|o] bid for the contract.',
    'He joined the [101st Airborne Division|o] in [Kentucky|l].',
    'The [House of Representatives|o] voted against it.',
    'A spokesman for the [Kenya Red Cross Society|o] said so.',
    'The [Tamil National Alliance|o] boycotted the vote in [Jaffna|l].',
    'Editors at the newspaper [Vreme|o] were questioned.',
    'The [U.S. Embassy|o] in [Kabul|l] closed.',
  ],
  'ministries and governments': [
    'The [Argentine foreign ministry|o] summoned the ambassador.',
    "[Norway's foreign ministry|o] said it would mediate.",
    'The [Ugandan government|o] and the [government of Rwanda|o] signed.',
  ],
  'bodies and what looks like them': [
    "The [Farmers' Union|o] and the [Writers’ League|o] agreed.",
    "She works at [Queen's University Belfast|o], he at [King’s College London|o].",
    "He left the [Labour Party|o] for good. She went from the [Labour Party|o] to the [Workers' Front|o].",
    "The [Women's Democratic Federation|o] met in [Turin|l].",
    'Foreign Minister [Wei Gang|p] spoke. Analysts at the [Silver Gang|o] did not.',
    '[Barisan Kita|o] ([BK|o]) won; [BK|o] said so.',
    'She told [Kurinews|o] about [Borvik|o], a maker of pumps founded by [Ole Dahl|p].',
    'MEDIA ADVISORY',
    'The [7th Brigade|o] of the [Northern Army|o] moved.',
    'A Korean and two Koreans asked.',
    'Analyst [John Park|p] and [Bob Hill|p] met in [Hyde Park|l].',
    'The [Reagan|p]-[Gorbachev|p] summit failed.',
    '[Eduardo de los Santos|p] left; Mr [Santos|p] did not look back.',
    '[Gao|l] fell. The [GAO|o] reported it.',
  ],
  'those who are told by what they do': [
    'The Jamaican sprinter [Usain Drummond|p] met the painter [Lotte Voss|p].',
    'Ms. [Amina Hassan|p], Cabinet Secretary for Foreign Affairs of the [Republic of Kenya|s], left.',
    '[Abdullah Rahman|p], Minister of Foreign Affairs of the [United Arab Emirates|s], left.',
    'Mr. [Jon Hale|p], Secretary of State of the [United States of America|s], stayed.',
  ],
  'places told by what follows': [
    'At [Sapuyo|l], on the border, they met in the [Sol Real|l] hotel and at [Ash House|l].',
    'They talked at the [Vorberg|l] manor and before the [Malidi|l] talks.',
    'The ferry left [Surigao del Sur|l] for [Hacienda Robles|l].',
  ],
  states: [
    '[Ivory Coast|s] and [Burkina Faso|s] closed their border.',
    'The [United Arab Emirates|s] and the [UK|s] signed a pact.',
    'The [Soviet Union|s] and [Yugoslavia|s] broke in 1948.',
    '[Guinea-Bissau|s] is not [Equatorial Guinea|s].',
    "She left for the [People's Republic of China|s] and the [Lao People’s Democratic Republic|s].",
    'The [Democratic Republic of the Congo|s] accuses [Rwanda|s].',
    'A delegation from [Trinidad and Tobago|s] arrived.',
    'They flew from [Chad|s] to [Niger|s] and [Mali|s].',
  ],
  places: [
    'Fighting broke out near [Kidal|l] and in the [Ménaka|l] region.',
    'The ferry sank in [Lake Victoria|l] off [Mwanza|l].',
    'They attacked a camp at [Lala|l], some 75 km away.',
    'The conference at [Crans-Montana|l] failed.',
    'He spent the night in [Santander de Quilichao|l].',
    'She comes from [Faleasiu|l].',
    'His yacht lay off [Björkö|l].',
    'They met on [Avenida Errázuriz|l].',
    'Protesters marched from [Tahrir Square|l] to [Cairo University|o].',
    'The ship left [Port Sudan|l] for the [Red Sea|l].',
    'He was born in [Ústí|l], a town north of [Prague|l].',
    'An earthquake shook the village of [Kalbajar|l].',
    'Troops crossed the [Orinoco|l] into [Amazonas|l].',
    'The plane landed at [Entebbe International Airport|l].',
  ],
  'capitals and seats that act': [
    '[Ankara|s] accused [Athens|l] of bad faith.',
    'The [Kremlin|o] said nothing. Reporters waited at the [Kremlin|l].',
    'They met in [Ankara|l].',
    '[Downing Street|o] denied it.',
  ],
  'military texts': [
    'The [82nd Airborne Division|o] and the [2nd Battalion|o], [5th Marine Regiment|o], deployed to [Helmand Province|l].',
    'Near [Lashkar Gah|l], two strikes destroyed a mortar system.',
    'Brig. Gen. [Carlos Vega|p], the commander of [Task Force Alamo|o], visited [Camp Bastion|l].',
    'Sgt. 1st Class [Maria Delgado|p], a medic with the [U.S. Army Reserve|o], is a native of [Yuma|l], [Arizona|l].',
    'The [Colombian Air Force|o] flew three sorties over [Caquetá|l].',
    'Vice Adm. [Tom Hallberg|p] commands [U.S. 7th Fleet|o] in [Yokosuka|l], [Japan|s].',
    'The [Royal Thai Navy|o] escorted USS Blue Ridge into [Sattahip|l].',
    'Fighters of the [Liberation Army of Kordo|o] ([LAK|o]) shelled the town of [Darfield|l].',
  ],
  'encyclopaedic texts': [
    '[Teodoro Quispe|p] (born 3 May 1951) is a Bolivian politician and former mayor of [Oruro|l].',
    '[Lokomby|l] is a town in [Madagascar|s], located 30 km south of [Manakara|l].',
    'The [Kariba Dam|l] is a dam on the [Zambezi|l] between [Zambia|s] and [Zimbabwe|s].',
    'He was born in [Pskov|l] to [Anna Petrova|p] and studied at [Moscow State University|o].',
    '[Tolo News|o] is a television channel in [Afghanistan|s]. [Tolo News|o] is based in [Kabul|l].',
    'The [Movement of Free Citizens|o] is a party founded by [Goran Ilić|p] in 2003.',
    '[Al-Mahra Governorate|l] borders [Oman|s] and [Hadhramaut|l].',
  ],
  'public readouts': [
    'Ambassador [Hugo Barrios|p] met with Minister of Foreign Affairs [Ana Lucía Paz|p] in [Tegucigalpa|l].',
    'Special Envoy for [Sudan|s] [Princeton Lyman|p] will travel to [Juba|l], [Khartoum|l] and [Addis Ababa|l].',
    'The Secretary spoke by telephone with Turkish Foreign Minister [Feridun Sinirlioğlu|p].',
    "Foreign Minister [Marise Payne|p] hosted [Fiji|s]'s [Inia Seruiratu|p] in [Canberra|l].",
    'The President thanked King [Abdullah II|p] of [Jordan|s].',
    'Deputy Assistant Secretary [Laura Lochman|p] represented the [Department of State|o].',
  ],
  'what is no name': [
    'On Monday, the Prime Minister will address the nation.',
    'The Second World War ended in August 1945.',
    'Muslims and Christians celebrated Easter and Ramadan together.',
    'The deputy minister and the general left early.',
    'The treaty was signed aboard HMS Belfast.',
    'Hurricane Mitch killed thousands in November.',
    'They speak Swahili, Arabic and English.',
  ],
  'possessives, hyphens and quotation marks': [
    "[Angola|s]'s [Isabel dos Santos|p] left [Luanda|l].",
    'The [India|s]-[Pakistan|s] border was shut.',
    'A [Qatar|s]-based envoy of “[Fatah|o]” spoke.',
    '[François Hollande|p]’s office and [Angela Merkel|p]’s staff met.',
  ],
};

describe('mentions', () => {
  for (const [what, sentences] of Object.entries(SENTENCES))
    describe(what, () => {
      for (const marked of sentences) {
        const { text, names } = unmark(`It began long ago. ${marked}`);
        it(marked, () => expect(namesIn(text)).toEqual(names));
      }
    });
});

describe('mentions of a whole text', () => {
  it('reads the town of a dateline, and no town in the name of a column', () => {
    expect(namesIn('LOMNICE, Czech Republic (AP) — Jana Novotná met farmers.')).toEqual([
      'place: LOMNICE',
      'state: Czech Republic',
      'person: Jana Novotná',
    ]);
    expect(namesIn('RALLYING — Jana Novotná met farmers.')).toEqual(['person: Jana Novotná']);
  });

  it('takes a surname for the person introduced by it, and a lone town for a town', () => {
    const { text, names } = unmark(
      'Talks resumed. [Tarja Halonen|p], the president, met [Jens Orten|p]. [Orten|p] said that [Halonen|p] would return.',
    );
    expect(namesIn(text)).toEqual(names);
  });

  it('reads capitals of a heading by what the body says', () => {
    const text =
      'Gbagbo Refuses To Meet Ouattara In Abidjan\n\nLaurent Gbagbo would not see Alassane Ouattara, he said on Friday. Both are in Abidjan.';
    expect(namesIn(text).slice(0, 3)).toEqual(['person: Gbagbo', 'person: Ouattara', 'place: Abidjan']);
  });

  it('finds the same in composed and in decomposed letters, with curly and straight quotes, CRLF and no-break spaces', () => {
    const text = "Nicolás Maduro met Željko Komšić in Bogotá.\nPeru's Dina Boluarte stayed in Lima.";
    const names = namesIn(text).map((name) => name.normalize('NFC'));
    expect(names).toHaveLength(6);
    for (const variant of [
      text.normalize('NFD'),
      text.replaceAll("'", '’'),
      text.replace('\n', '\r\n'),
      text.replaceAll(' ', '\u00a0'),
      `😀 ${text}`,
    ])
      expect(namesIn(variant).map((name) => name.normalize('NFC').replaceAll('\u00a0', ' '))).toEqual(names);
  });

  it('says by which rule each mention was found, and leaves out a rule that is disabled', () => {
    const text = 'Yesterday Minister Zzyzx Qwrt spoke.';
    const rule = (disabled: string[]) =>
      extract({ text }, { explain: true, disabled: new Set(disabled) }).entities[0]?.mentions[0]?.rule;
    expect(rule([])).toBe('title-before');
    expect(rule(['title-before'])).not.toBe('title-before');
  });
});
