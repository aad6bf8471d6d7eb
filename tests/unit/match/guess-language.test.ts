import { describe, expect, it } from 'vitest';
import { guessLanguage, languagesOfText } from '../../../src/match/read/guess-language.ts';

const twelve = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'ar', 'tr', 'pl'];

/** A claim in a few words, a headline, and the start of a report. */
const read: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Vaccines cause autism.',
    'Health\nVaccines cause autism.\nObama was born in Kenya.',
    'Storm cuts power to thousands of homes',
    'Crews worked through the night after the river burst its banks. The council said that two hundred families had been moved to a school, and that the water would keep rising until Friday.',
    'US President Barack Obama met Iranian Foreign Minister Mohammad Javad Zarif, Turkish Prime Minister Ahmet Davutoğlu and German Chancellor Angela Merkel at Schönbrunn on Monday, officials said.',
  ],
  de: [
    'Impfungen verursachen Autismus.',
    'Obama wurde in Kenia geboren.',
    'Sturm legt Bahnverkehr in Norddeutschland lahm',
    'Nach dem Dammbruch suchten Helfer die ganze Nacht nach Vermissten. Der Landrat sagte, das Wasser werde bis Freitag weiter steigen, und die Schulen blieben geschlossen.',
  ],
  fr: [
    'Les vaccins causent l’autisme.',
    'Obama est né au Kenya.',
    'Tempête : des milliers de foyers privés de courant',
    'Les secours ont cherché des survivants toute la nuit après la rupture du barrage. Selon le maire, l’eau devrait encore monter jusqu’à vendredi et les écoles resteront fermées.',
  ],
  es: [
    'Las vacunas causan autismo.',
    'Obama nació en Kenia.',
    'La tormenta deja sin luz a miles de hogares',
    'Los bomberos buscaron supervivientes toda la noche tras la rotura de la presa. El alcalde dijo que el agua seguirá subiendo hasta el viernes y que las escuelas no abrirán.',
  ],
  it: [
    'I vaccini causano l’autismo.',
    'Obama è nato in Kenya.',
    'Il maltempo lascia al buio migliaia di famiglie',
    'I soccorritori hanno cercato superstiti per tutta la notte dopo il crollo della diga. Il sindaco ha detto che l’acqua salirà ancora fino a venerdì e che le scuole resteranno chiuse.',
  ],
  pt: [
    'As vacinas causam autismo.',
    'Obama nasceu no Quénia.',
    'Tempestade deixa milhares de casas sem luz',
    'Os bombeiros procuraram sobreviventes durante toda a noite depois da rutura da barragem. O presidente da câmara disse que a água vai continuar a subir até sexta-feira e que as escolas não abrem.',
  ],
  nl: [
    'Vaccins zijn gevaarlijk voor kinderen.',
    'Obama is in Kenia geboren.',
    'Storm zet duizenden huizen zonder stroom',
    'Hulpverleners zochten de hele nacht naar overlevenden na de dambreuk. Volgens de burgemeester blijft het water tot vrijdag stijgen en gaan de scholen voorlopig niet open.',
  ],
  pl: [
    'Szczepionki powodują autyzm.',
    'Obama urodził się w Kenii.',
    'Wichura pozbawiła prądu tysiące domów',
    'Ratownicy przez całą noc szukali ocalałych po przerwaniu tamy. Burmistrz powiedział, że woda będzie się podnosić do piątku, a szkoły pozostaną zamknięte.',
  ],
  tr: [
    'Aşılar otizme neden olur.',
    'Obama Kenya’da doğdu.',
    'Fırtına binlerce evi elektriksiz bıraktı',
    'Barajın yıkılmasının ardından ekipler gece boyunca kayıp köylüleri aradı. Belediye Başkanı suyun cuma gününe kadar yükselmeyi sürdüreceğini söyledi; okullar tatil edildi.',
  ],
  ru: [
    'Вакцины вызывают аутизм.',
    'Обама родился в Кении.',
    'Ураган оставил без света тысячи домов',
    'Спасатели всю ночь искали пропавших после прорыва плотины. Глава района заявил, что вода будет подниматься до пятницы, а школы останутся закрытыми.',
  ],
  uk: [
    'Вакцини спричиняють аутизм.',
    'Обама народився в Кенії.',
    'Буревій залишив без світла тисячі будинків',
    'Рятувальники всю ніч шукали зниклих після прориву греблі. Голова району заявив, що вода підніматиметься до п’ятниці, а школи залишаться зачиненими.',
  ],
  ar: [
    'اللقاحات تسبب التوحد.',
    'ولد أوباما في كينيا.',
    'العاصفة تقطع الكهرباء عن آلاف المنازل',
    'بحث رجال الإنقاذ طوال الليل عن ناجين بعد انهيار السد. وقال رئيس البلدية إن المياه ستواصل الارتفاع حتى يوم الجمعة وإن المدارس ستبقى مغلقة.',
  ],
};

/** A sentence, and the start of a report, in languages without word lists. */
const unread: Readonly<Record<string, readonly string[]>> = {
  Swedish: [
    'Statsministern säger att skolorna är stängda och att det inte finns el i byarna.',
    'Räddningstjänsten letade hela natten efter överlevande sedan dammen hade brustit. Enligt kommunen kommer vattnet att stiga fram till fredag, och skolorna håller stängt.',
  ],
  Danish: [
    'Statsministeren siger, at skolerne er lukket, og at der ikke er strøm i byerne.',
    'Redningsfolk ledte hele natten efter overlevende, efter at dæmningen var brudt sammen. Ifølge kommunen vil vandet stige frem til fredag, og skolerne holder lukket.',
  ],
  Norwegian: [
    'Statsministeren sier at skolene er stengt og at det ikke er strøm i byene.',
    'Redningsfolk lette hele natten etter overlevende etter at demningen brast. Ifølge kommunen vil vannet stige fram til fredag, og skolene holder stengt.',
  ],
  Finnish: [
    'Pääministerin mukaan koulut ovat kiinni, eikä kylissä ole vielä sähköä.',
    'Pelastajat etsivät eloonjääneitä koko yön padon murruttua. Kaupunginjohtajan mukaan vesi nousee perjantaihin asti, ja koulut pysyvät kiinni.',
  ],
  Hungarian: [
    'A miniszterelnök szerint az iskolák zárva vannak, és a falvakban nincs áram.',
    'A mentők egész éjjel túlélőket kerestek a gát átszakadása után. A polgármester azt mondta, hogy a víz péntekig emelkedik, és az iskolák zárva maradnak.',
  ],
  Czech: [
    'Premiér řekl, že školy jsou zavřené a že ve vesnicích ještě není proud.',
    'Záchranáři celou noc hledali přeživší po protržení hráze. Starosta řekl, že voda bude stoupat až do pátku a že školy zůstanou zavřené.',
  ],
  Slovak: [
    'Premiér povedal, že školy sú zatvorené a že v dedinách ešte nie je prúd.',
    'Záchranári celú noc hľadali preživších po pretrhnutí hrádze. Starosta povedal, že voda bude stúpať až do piatka a že školy zostanú zatvorené.',
  ],
  Croatian: [
    'Premijer je rekao da su škole zatvorene i da u selima još nema struje.',
    'Spasioci su cijelu noć tražili preživjele nakon pucanja brane. Načelnik je rekao da će voda rasti do petka i da škole ostaju zatvorene.',
  ],
  Romanian: [
    'Premierul a spus că școlile sunt închise și că în sate nu este încă lumină.',
    'Salvatorii au căutat supraviețuitori toată noaptea după ruperea barajului. Primarul a spus că apa va crește până vineri și că școlile rămân închise.',
  ],
  Catalan: [
    'El president ha dit que les escoles són tancades i que als pobles encara no hi ha llum.',
    'Els bombers van buscar supervivents tota la nit després del trencament de la presa. L’alcalde va dir que l’aigua pujarà fins divendres i que les escoles no obriran.',
  ],
  Indonesian: [
    'Presiden mengatakan bahwa sekolah ditutup dan listrik di desa itu belum menyala.',
    'Tim penyelamat mencari korban selamat sepanjang malam setelah bendungan itu jebol. Wali kota mengatakan air akan terus naik sampai hari Jumat dan sekolah tetap ditutup.',
  ],
  Vietnamese: [
    'Thủ tướng nói rằng các trường học đã đóng cửa và các làng chưa có điện.',
    'Lực lượng cứu hộ đã tìm kiếm người sống sót suốt đêm sau khi đập vỡ. Thị trưởng nói rằng nước sẽ tiếp tục dâng đến thứ Sáu và trường học vẫn đóng cửa.',
  ],
  Bulgarian: [
    'Премиерът каза, че училищата са затворени и че в селата още няма ток.',
    'Спасителите цяла нощ търсиха оцелели след скъсването на язовирната стена. Кметът каза, че водата ще се покачва до петък и че училищата остават затворени.',
  ],
  Serbian: [
    'Премијер је рекао да су школе затворене и да у селима још нема струје.',
    'Спасиоци су целе ноћи тражили преживеле после пуцања бране. Председник општине је рекао да ће вода расти до петка и да школе остају затворене.',
  ],
  Belarusian: [
    'Прэм’ер сказаў, што школы зачыненыя і што ў вёсках яшчэ няма святла.',
    'Ратавальнікі ўсю ноч шукалі тых, хто выжыў пасля прарыву плаціны. Старшыня сказаў, што вада будзе падымацца да пятніцы, а школы застануцца зачыненыя.',
  ],
  Persian: [
    'نخست‌وزیر گفت که مدرسه‌ها بسته است و روستاها هنوز برق ندارند.',
    'امدادگران پس از شکستن سد تمام شب در پی بازماندگان بودند. شهردار گفت که آب تا روز جمعه بالا می‌رود و مدرسه‌ها بسته می‌ماند.',
  ],
  Urdu: [
    'وزیر اعظم نے کہا کہ اسکول بند ہیں اور دیہات میں ابھی بجلی نہیں ہے۔',
    'ڈیم ٹوٹنے کے بعد امدادی کارکن رات بھر زندہ بچ جانے والوں کو ڈھونڈتے رہے۔ میئر نے کہا کہ پانی جمعے تک بڑھتا رہے گا اور اسکول بند رہیں گے۔',
  ],
  Greek: ['Ο πρωθυπουργός είπε ότι τα σχολεία είναι κλειστά.', 'Εμβόλια'],
  Hebrew: ['ראש הממשלה אמר שבתי הספר סגורים ושאין חשמל בכפרים.', 'חיסונים'],
  Chinese: ['总理说学校都关闭了，村里还没有电。', '疫苗导致自闭症。'],
  Japanese: ['首相は学校が閉鎖され、村にはまだ電気がないと述べた。', 'ワクチンは自閉症を引き起こす。'],
};

const rows = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([language, texts]) => texts.map((text) => ({ language, text })));

describe('the language of a text', () => {
  it.each(rows(read))('is $language: $text', ({ language, text }) => {
    expect(languagesOfText(text)[0]).toBe(language);
  });

  it.each(rows(unread))('is none that is read where it is $language: $text', ({ text }) => {
    expect(languagesOfText(text)).toEqual([]);
  });
});

describe('the language of a page', () => {
  const guess = (title: string, language: string | null, known = twelve) =>
    guessLanguage({ title, lead: '', language, runs: [] }, known);

  it('is what the page says, whatever it looks like', () => {
    expect(guess('Vaccines cause autism.', 'de-AT')).toBe('de');
    expect(guess('Vaccines cause autism.', 'sv')).toBe(null);
  });

  it('is told by a few words that are title and only sentence', () => {
    const title = 'Vaccines cause autism.';
    const batch = { title, lead: '', language: null, runs: [{ before: [], sentences: [title] }] };
    expect(guessLanguage(batch, twelve)).toBe('en');
  });

  it('is none where the index has nothing in it', () => {
    expect(guess('Die Schulen blieben geschlossen.', null, ['en'])).toBe(null);
  });

  it('is the one of several likely ones that the index knows', () => {
    expect(guess('Obama in Kenia', null, ['nl'])).toBe('nl');
    expect(guess('Obama in Kenia', null, ['de'])).toBe('de');
  });
});
