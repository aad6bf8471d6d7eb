import type { Abbreviations } from './abbreviations.ts';

export const tr: Abbreviations = {
  titles:
    'Dr Prof Doç Yrd Av Org Gen Korg Tümg Tuğg Alb Yb Bnb Yzb Ütğm Ord Sn St bkz örn Op Uzm Müh Mim Hz No Mr Mrs yy age Kur Gnkur Bşk Md Kd Tğm Asb',
  beforeFigures: 'No no s ss Sf sf c md Md Oca Şub Nis May Haz Tem Ağu Eyl Eki Kas Ara yak tel',
  either: 'vb vd vs A.Ş Ltd Şti Inc Corp Co M.Ö M.S T.C Cad Sok Mah Apt',
  starters: `Bu Şu O Bir Biz Siz Ben Sen Onlar Onun Bunun Bunlar Ama Ancak Fakat Ve Veya Çünkü Eğer Ayrıca Daha Çok En Her Hiç Ne Nasıl Neden Kim Nerede
    Burada Orada Şimdi Bugün Dün Sonra Önce İki Üç Tüm Bütün Bazı Birçok Böyle Öyle Yine Hem Ya Değil İşte Rağmen Göre Ülkede Öte Yetkililer
    Açıklamada Hükümet`,
  speech: 'dedi sordu söyledi diyor yanıtladı ekledi bağırdı',
  hasDottedOrdinals: true,
};
