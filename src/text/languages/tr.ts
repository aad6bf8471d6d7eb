import { stemmer } from '@orama/stemmers/turkish';
import type { LanguageWords } from '../language-words.ts';

export const tr: LanguageWords = {
  stem: stemmer,
  apostrophe: 'ending',
  figures: { decimal: ',', spacedThousands: false },
  stopWords: `acaba ama ancak artık aslında ayrıca az bana bazı belki ben beni benim bile bir biri birkaç biz bize bizi bizim bu buna bunda bundan
    bunlar bunu bunun burada çok çünkü da daha dahi de değil diğer diye dolayı eğer en gibi hem hep hepsi her hiç için ile ise kadar karşı kendi
    ki kim mı mi mu mü nasıl ne neden nerede niye o olan olarak oldu olduğu olduğunu olması olsa olup on ona ondan onlar onların onu onun öyle pek
    sadece sanki siz sonra şey şu tüm üzere var ve veya ya yani yapılan yine yok zaten`,
  numbers: {
    values: `0 sıfır 1 bir 2 iki 3 üç 4 dört 5 beş 6 altı 7 yedi 8 sekiz 9 dokuz 10 on 20 yirmi 30 otuz 40 kırk 50 elli 60 altmış 70 yetmiş
      80 seksen 90 doksan 100 yüz 1000 bin`,
    scales: '12 düzine 100 yüz 1000 bin 1000000 milyon mn 1000000000 milyar mr 1000000000000 trilyon',
    articles: '',
    glue: '',
    isCompounding: false,
    fractions: '1/2 yarı yarısı yarım yarısını 1/4 çeyrek çeyreği',
    vague: '24..99 onlarca düzinelerce 200..999 yüzlerce 2000..99999 binlerce 2000000..99999999 milyonlarca',
    ordinals: `1 birinci ilk 2 ikinci 3 üçüncü 4 dördüncü 5 beşinci 6 altıncı 7 yedinci 8 sekizinci 9 dokuzuncu 10 onuncu 20 yirminci
      100 yüzüncü`,
    months: `1 Ocak 2 Şubat 3 Mart 4 Nisan 5 Mayıs 6 Haziran 7 Temmuz 8 Ağustos 9 Eylül 10 Ekim 11 Kasım 12 Aralık`,
    percent: 'yüzde puan|puan',
    percentBefore: 'yüzde|yüzdesi',
    outOf: 'da|de|te|ta|den|dan|in|kişiden|saldırıdan',
    everyNth: 'her',
    comparedBefore: {
      exact: 'tam|sadece|yalnızca|toplam|tam olarak',
      about: 'yaklaşık|yaklaşık olarak|neredeyse|takriben|aşağı yukarı|tahminen|hemen hemen',
      'more-than': 'den fazla|üzerinde',
      'at-least': 'en az|asgari|en azından',
      'less-than': 'altında',
      'at-most': 'en fazla|en çok|azami',
    },
    comparedAfter: {
      'more-than':
        'den fazla|dan fazla|ten fazla|tan fazla|in üzerinde|ın üzerinde|un üzerinde|ün üzerinde|aşkın|üzerinde|fazla|i aşkın|ı aşkın',
      'less-than': 'den az|dan az|ten az|tan az|in altında|ın altında',
      'at-most': 'e kadar|a kadar|ye kadar|ya kadar|kadar',
      about: 'civarında|dolayında|a yakın|e yakın|ye yakın|yakın',
    },
    rangeOpens: '',
    rangeJoins: 'ila|ile|veya',
    money: {
      usd: 'dolar|abd doları|doları',
      eur: 'euro|avro',
      gbp: 'sterlin|pound',
      rub: 'ruble',
      try: 'lira|tl|türk lirası|lirası',
      jpy: 'yen',
      cny: 'yuan',
    },
    measures: {
      m: 'metre',
      km: 'kilometre',
      cm: 'santimetre',
      mile: 'mil',
      kg: 'kilogram|kilo',
      tonne: 'ton',
      ha: 'hektar',
      km2: 'kilometrekare',
      litre: 'litre',
      second: 'saniye',
      minute: 'dakika',
      hour: 'saat',
      day: 'gün|günlük',
      week: 'hafta|haftalık',
      month: 'ay|aylık',
      year: 'yıl|yıllık|yaşında',
      celsius: 'derece|santigrat derece',
      mw: 'megavat',
      gw: 'gigavat',
    },
    beforeYear: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yaz kış sonbahar ilkbahar ve`,
  },
  cues: {
    negation: `değil|değildi|değildir|yok|yoktu|hiçbir|asla|hiç|olmadan|yerine|olmaksızın|*medi|*madı|*mediler|*madılar|*miyor|*mıyor|*muyor|*müyor|*miyorlar|
      *mıyorlar|*mez|*maz|*mezler|*mazlar|*memiş|*mamış|*meyecek|*mayacak|*mediği|*madığı|*mediğini|*madığını|*memekte|*mamakta|*memesi|*maması`,
    noNegation:
      'değil aynı zamanda|yok olan|biraz|az|kilometrekare|kurmay|kiraz|beyaz|namaz|temaz|deniz|temmuz|ramazan|tekzip|hiç şüphesiz|kuşkusuz',
    hasNegativeConcord: true,
    negatesBackward: true,
    denial: `yalanladı|yalanlıyor|yalanladılar|yalanlandı|reddetti|reddediyor|reddettiler|reddedildi|inkar etti|inkar ediyor|çürüttü|çürütüldü|
      karşı çıktı|itiraz etti|kabul etmedi|iddialarına rağmen|iddiasına rağmen|aksine`,
    refutation:
      'yanlışlıkla|haksız yere|kanıt yok|delil yok|hiçbir kanıt|kanıt bulunmuyor|kanıtsız|sözde|asılsız iddia|asılsız iddialar|yalan haber',
    refutationPredicate: `yanlış|asılsız|yalan|uydurma|sahte|efsane|temelsiz|dayanaksız|yanıltıcı|dezenformasyon|propaganda|gerçek dışı|
      doğru değil|gerçeği yansıtmıyor|mesnetsiz|hurafe`,
    hedge:
      'belki|muhtemelen|galiba|iddiaya göre|sözde|olası|görünüyor|anlaşılan|herhalde|şüpheli|sanırım|*ebilir|*abilir|öne sürülen|doğrulanmamış',
    hypothetical: 'eğer|şayet|takdirde|*seydi|*saydı',
    hypotheticalVerb: 'olurdu|olsaydı|*ebilirdi|*abilirdi',
    question: 'olup olmadığı|olup olmadığını|mı|mi|mu|mü',
    attribution: `dedi|diyor|söyledi|söylüyor|belirtti|belirtiyor|açıkladı|açıklıyor|iddia etti|iddia ediyor|ifade etti|ifade ediyor|savundu|
      savunuyor|kaydetti|vurguladı|bildirdi|duyurdu|aktardı|ekledi|suçladı|suçluyor|kınadı|ısrar ediyor|öne sürdü|ileri sürdü|uyardı|doğruladı|
      yazdı|diye konuştu|eleştirdi|itiraf etti`,
    source: 'göre',
    contrast: 'ama ancak fakat oysa rağmen',
    clauseOpeners: 'çünkü ki eğer',
    complement: '',
    claims: 'iddia iddialar iddiası iddiaları haber haberler söylenti söylentiler video',
    passive: '',
    naming: 'olarak',
    possessives: 'onun onların',
  },
};
