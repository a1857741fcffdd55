/** Heads of state and of government whom the news calls by office and surname alone, by the code of their state. */

// biome-ignore format: a table
const SURNAMES: Readonly<Record<string, string>> = {
  US: 'truman eisenhower kennedy johnson nixon ford carter reagan clinton bush obama trump biden roosevelt',
  RU: 'putin medvedev yeltsin', SU: 'stalin khrushchev brezhnev andropov chernenko gorbachev',
  GB: 'churchill attlee eden macmillan wilson heath callaghan thatcher major blair brown cameron may sunak truss starmer',
  FR: 'gaulle pompidou giscard mitterrand chirac sarkozy hollande macron', DE: 'adenauer brandt schmidt kohl schröder schroeder merkel scholz merz',
  IT: 'andreotti craxi prodi berlusconi renzi gentiloni conte draghi meloni', ES: 'suárez gonzález aznar zapatero rajoy sánchez', PT: 'soares guterres barroso sócrates costa',
  CN: 'zedong xiaoping jiang zemin jintao jinping enlai', TW: 'shui-bian ying-jeou ing-wen ching-te', JP: 'koizumi abe fukuda aso hatoyama kan noda suga kishida ishiba nakasone',
  KR: 'dae-jung moo-hyun myung-bak geun-hye jae-in yeol', KP: 'il-sung jong-il jong-un', IN: 'nehru gandhi vajpayee singh modi', PK: 'zia bhutto sharif musharraf zardari khan',
  AF: 'najibullah rabbani karzai ghani', IR: 'khamenei khomeini rafsanjani khatami ahmadinejad rouhani raisi pezeshkian', IQ: 'hussein saddam talabani maliki abadi kadhimi sudani',
  SY: 'assad', LB: 'hariri lahoud aoun mikati siniora', JO: 'hussein abdullah', EG: 'nasser sadat mubarak morsi sisi', IL: 'meir rabin begin shamir peres netanyahu barak sharon olmert bennett lapid herzog',
  PS: 'arafat abbas', SA: 'faisal fahd abdullah salman', TR: 'özal ozal demirel ecevit gül gul erdogan erdoğan davutoglu davutoğlu', QA: 'tamim', AE: 'zayed', YE: 'saleh hadi', LY: 'gaddafi qaddafi gadhafi',
  TN: 'bourguiba ali essebsi saied', DZ: 'bouteflika tebboune', SD: 'bashir nimeiri', ET: 'mengistu meles hailemariam abiy', ER: 'isaias afwerki', KE: 'kenyatta moi kibaki ruto', UG: 'amin obote museveni',
  TZ: 'nyerere mkapa kikwete magufuli samia', RW: 'habyarimana kagame', CD: 'mobutu kabila tshisekedi', NG: 'obasanjo yaradua jonathan buhari tinubu', GH: 'nkrumah rawlings kufuor mahama', ZA: 'klerk mandela mbeki zuma ramaphosa',
  ZW: 'mugabe mnangagwa', ZM: 'kaunda', AO: 'neto santos lourenço', LR: 'doe taylor sirleaf weah', SN: 'senghor diouf wade sall', UA: 'kravchuk kuchma yushchenko yanukovych poroshenko zelensky zelenskyy zelenskiy',
  BY: 'lukashenko', GE: 'shevardnadze saakashvili', AM: 'kocharyan sargsyan pashinyan', AZ: 'aliyev', KZ: 'nazarbayev tokayev', UZ: 'karimov mirziyoyev', KG: 'akayev bakiyev atambayev japarov', TJ: 'rahmon', TM: 'niyazov berdimuhamedow',
  YU: 'tito', RS: 'milošević milosevic vučić vucic', HR: 'tuđman tudjman', PL: 'walesa wałęsa kaczynski kaczyński tusk duda', CZ: 'havel klaus zeman', HU: 'orbán orban', RO: 'ceaușescu ceausescu iliescu iohannis', GR: 'papandreou samaras tsipras mitsotakis',
  CA: 'trudeau mulroney chrétien chretien harper carney', MX: 'salinas zedillo fox calderón calderon nieto obrador sheinbaum', CU: 'castro díaz-canel', VE: 'chávez chavez maduro', CO: 'pastrana uribe santos duque petro', BR: 'cardoso lula rousseff temer bolsonaro',
  AR: 'perón peron menem kirchner macri fernández milei', CL: 'allende pinochet lagos bachelet piñera boric', PE: 'fujimori toledo humala', BO: 'morales', NI: 'somoza ortega', PA: 'noriega', AU: 'hawke keating howard rudd gillard abbott turnbull morrison albanese',
  NZ: 'lange clark key ardern luxon', ID: 'sukarno suharto habibie wahid megawati yudhoyono widodo jokowi prabowo', PH: 'marcos aquino ramos estrada arroyo duterte', MY: 'mahathir najib', SG: 'lee', TH: 'thaksin yingluck prayuth', VN: 'minh thieu', KH: 'sihanouk sen',
};

const codes = new Map<string, string[]>();
for (const [code, names] of Object.entries(SURNAMES))
  for (const name of names.split(' ')) codes.set(name, [...(codes.get(name) ?? []), code]);

/**
 * Codes of the states at whose head one of this name was.
 * @example statesLedBy('Dmitry Medvedev') // ['RU']
 */
export function statesLedBy(name: string): readonly string[] {
  const words = name.toLowerCase().split(/\s+/);
  return [...new Set(words.slice(words.length > 1 ? 1 : 0).flatMap((word) => codes.get(word) ?? []))];
}
