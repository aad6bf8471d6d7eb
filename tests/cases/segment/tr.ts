export const tr: readonly (readonly string[])[] = [
  ['Uçaklar şafakta havalandı.', 'Öğlen geri döndüler.'],
  ['Prof. Dr. Ayşe Kaya ve Av. Ali Demir karşı çıktı.', 'Kimse dinlemedi.'],
  ['“Yapabiliriz. Yapacağız,” dedi.', 'Salon alkışladı.'],
  ['Ne vuruldu?', 'Bir kamp, diyorlar!', 'Bir okul, diyor başkaları.'],
  ['Toplantı 3. Köprü için yapıldı.', 'Karar çıkmadı.'],
  ['II. Abdülhamit dönemi uzun sürdü.'],
  ['Fiyatlar yüzde 3,5 arttı.', 'Ücretler düştü.'],
  ['Silahlar, tanklar vb. sınıra gönderildi.'],
  ['Yıldız A.Ş. iddiayı reddetti.'],
  ['Bekledi... ve bekledi.', 'Kimse gelmedi.'],
  ['Türkiye’de 1.015 kişi öldü.', 'Birçoğu çocuktu.'],
  ['T.C. Dışişleri Bakanlığı açıklama yaptı.', 'Açıklama kısaydı.'],
];
