import type { LanguageMarks, ReadScript } from './language-marks.ts';

/** Languages that are not read, and would be taken for one that is: what they have in common with it is theirs as well. */
export const OTHER_LANGUAGES: Readonly<Record<ReadScript, readonly LanguageMarks[]>> = {
  Latin: [
    {
      letters: 'åäöé',
      words:
        'och att det som en på är av för med den till inte har de ett om men var sig jag vi så kan när från hade eller',
    },
    {
      letters: 'æøåé',
      words:
        'og at det som en på er af for med den til ikke har de et om men var sig jeg vi så kan når fra havde eller',
    },
    {
      letters: 'æøåéòô',
      words:
        'og å det som en på er av for med den til ikke ikkje har de et ei om men var seg jeg eg vi så kan når fra frå hadde eller være vere',
    },
    {
      letters: 'áéíóúýþæöð',
      words:
        'og að er sem í á til við um en ekki það hann var með af fyrir ég eru hefur verið eða tað og ikki hevur',
    },
    {
      letters: 'äöå',
      words:
        'ja on ei että se oli hän joka ovat mutta kun niin tai myös ole mukaan sen sekä hänen joita tämä kuin vain',
      endings:
        'ssa ssä sta stä lla llä lta lle ksi nen sen iin aan den jen ään uus ttä tta ut yt at ät an en in on',
    },
    {
      letters: 'äöüõšž',
      words: 'ja on ei et see oli kui ta mis aga või ka oma tema selle nende ning mida kes seda',
      endings: 'ud id us ust se st ele ga le mine mise tud',
    },
    {
      letters: 'áéíóöőúüű',
      words: 'a az és hogy nem is egy ez meg volt már csak ha mint vagy kell amely azt ezt minden van el',
    },
    {
      letters: 'áčďéěíňóřšťúůýž',
      words:
        'a v na se je že s z do o to ve k i jsou by ale který která za po od pro při jako není však bylo byl jeho jejich',
    },
    {
      letters: 'áäčďéíĺľňóôŕšťúýž',
      words:
        'a v na sa je že s z do o to vo k i sú by ale ktorý ktorá za po od pre pri ako nie však bolo bol jeho ich',
    },
    {
      letters: 'čćđšž',
      words:
        'i u je na se da su za od s a ne ili koji koja koje kao što bi iz o do po ali nije te svi biti ima',
    },
    {
      letters: 'čšž',
      words: 'in je na se da so za od s v ne ali ki kot pa bi iz o do po ter ni bil tudi vsak pri biti ima',
    },
    {
      letters: 'ăâîșțşţ',
      words:
        'și şi în de la a cu pe nu că o un să din care este pentru mai au fost prin sau al ale lor se orice ca',
    },
    {
      letters: 'çë',
      endings: 'it in ve së ën ët imi ar ur uar je',
      words: 'të e në dhe i për me një që nga se ka është nuk do si kjo ky u janë ose më çdo por',
    },
    {
      letters: 'àçèéíïòóúü',
      endings: 'ció cions tat tats ment ats ar és ques',
      words:
        'i de la el els les a en que amb per és un una no del al es va són ha dels com més o als tota seva aquest seu',
    },
    {
      letters: 'áéíóúñü',
      endings: 'ción cións dade aron iron eiro ou',
      words:
        'e de a o os as en que do da dos das no na nos un unha non é por con para se ao ás máis pola polo seu súa toda ou',
    },
    {
      letters: 'àâçéèêëîïòóôú',
      words:
        'e de la lo los las a en que d dels amb per es un una non del al son ha o sens totes tota dins ei qu',
    },
    {
      letters: 'āčēģīķļņšūž',
      words: 'un ir ar no uz par kas ka tas arī nav bet vai pie ja viņa tika pēc kā to lai bija',
    },
    {
      letters: 'ąčęėįšųūž',
      words: 'ir yra kad su iš į tai jo kaip bet ne o buvo už apie po nuo ar dėl kiekvienas turi jis teisę',
    },
    {
      letters: '',
      words:
        'ing ingkang lan saben wong sing kang utawa kanggo dadi yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut adalah ada oleh mereka telah atau bisa tak',
    },
    {
      letters: 'ñ',
      words: 'ang ng sa na mga ay at si para kung hindi ni ito o may lahat bawat isang kanyang siya din',
    },
    {
      letters: '',
      words: 'ya na wa kwa ni katika za la kuwa cha hii kama au yake si vya lakini watu mtu haki kila huo',
    },
    {
      letters: 'ăâđêôơưáàãéèíìĩóòõúùũýỳ\u1ea0-\u1ef9',
      words:
        'và của là có không được cho các một những trong với người này đã để về từ khi như ra theo tại cũng đến',
    },
    {
      letters: 'âêîôûŵŷ',
      words: "yn y a i o ar yr ei am mae gan i'r wedi ac hawl bod oedd neu gyda pob",
    },
    {
      letters: 'áéíóúàèìòù',
      words: 'a an na ar is go do i le ag agus bhí tá air nach sé gach as ach no nó anns bha aige duine',
    },
    {
      letters: 'ñ',
      words: 'eta da ez bat du dira zen dute baina ere edo izan du den egin bere guztiek eskubidea ditu dela',
    },
    {
      letters: 'êëéèôîïûúö',
      words:
        'die van en in is het nie dat te vir met hy om op sy wat aan was ook deur as maar word een elke n of tot reg hulle hul ons by kan sal moet dit al wees',
      endings: 'heid like asie sie',
    },
    {
      letters: 'äëéöüê',
      words: 'an de den d vun ass mat op dat net dei déi en hien huet eng sinn si mee op fir ze oder all vum',
    },
    {
      letters: 'âêôûúëéï',
      words:
        'de en fan yn it is net dat te foar mei op hy in om de der sy wat oan ek troch as mar wurdt elts',
    },
    {
      letters: 'əğıöşüç',
      words:
        'və bir bu ilə üçün da də ki olan edir hər hüququ onun olunur öz deyil bütün malikdir haqqında isə',
    },
    {
      letters: 'žňşýäöüçñʻ',
      words:
        'va bir bu bilan uchun ham har huquqi ega hem her we üçin bolan bilen boyunça ýa kerek emas yoki ega',
    },
    {
      letters: 'êîûşç',
      words: 'û di de ku bi ji li ne ye heye her kes jî bo an xwe divê mafê hemû tu ew vê bê yan',
    },
    {
      letters: 'ċġħżàèìòù',
      words: 'u li ta’ ta il l fil huwa ma kien dan għal din bħala jew għandu kull mill tal',
    },
    {
      letters: 'èòéà',
      words: 'yo li nan ak pou yon ki te nou gen sa pa se la a tout moun dwa dwe ka osinon ni',
    },
    {
      letters: 'ĉĝĥĵŝŭ',
      words: 'la kaj de en al estas ne ke mi li por kun ĉiu rajtas ĝi sed kiu iu pri aŭ sian',
    },
    {
      letters: '',
      words: 'et in est non ad ut cum quod de ex per ab sed qui quae aut esse sunt omnes habet ius vel',
    },
  ],
  Cyrillic: [
    {
      letters: 'ъ',
      endings: 'ът ята ата ето ите ния та то ва ски ция ост',
      words:
        'на и да се от за в е са с че не по като ще ще си това беше до след при има който която те то или му',
    },
    {
      letters: 'ђјљњћџ',
      words: 'и у је на се да су за од с не или који која које као што би из о до по али није',
    },
    { letters: 'ѓѕјљњќџ', words: 'и на во се да од за е со не или кој која што како би до по но беше го ја' },
    { letters: 'ёіўыэ', words: 'і ў у на не што з да за як гэта па быў ад яго для або мае права кожны' },
    { letters: 'ёіыэәғқңөұүһъ', words: 'және бір бұл мен үшін да де деп жаса және ар бир менен жана' },
    { letters: 'ёыэөү', words: 'нь бол энэ юм байна хүн эрхтэй ба болон өөрийн бүр' },
    { letters: 'ёъқғҳҷӣӯў', words: 'ва дар аз ба бо ки ин аст ҳар як он барои бир билан учун ҳам' },
  ],
  Arabic: [
    {
      letters: 'پچژگکیآأئؤ',
      words: 'و در به از که این است را با برای آن یک تا بر هم نیز شد شده بود خود',
    },
    {
      letters: 'ٹڈڑںےہھچپگکیژآأئؤ',
      words: 'کے میں کی ہے اور سے کا کو اس کہ نے پر ہیں بھی تھا نہیں ایک',
    },
    { letters: 'ڕڵێۆەپچژگکیئ', words: 'و لە بە کە بۆ ئەو ئەم لەگەڵ هەر یان' },
  ],
};
