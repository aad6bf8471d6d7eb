export const pt: readonly (readonly string[])[] = [
  ['Os aviões decolaram ao amanhecer.', 'Voltaram ao meio-dia.'],
  ['O Sr. Silva falou com a Dra. Melo.', 'Nada foi assinado.'],
  ['“Podemos. Faremos”, disse ele.', 'A sala aplaudiu.'],
  ['O que foi atingido?', 'Um campo, dizem!', 'Uma escola, dizem outros.'],
  ['“Por que agora?” perguntou o prefeito.', 'Ninguém respondeu.'],
  ['Os preços subiram 3,5%.', 'Os salários caíram.'],
  ['Ver pág. 12 do relatório.', 'É curto.'],
  ['Levaram armas, tanques, etc. até a fronteira.'],
  ['O Gen. Costa nega.', 'O governo também.'],
  ['Cerca de 1.015 pessoas morreram.', 'Muitas eram crianças.'],
  ['A Petra S.A. negou tudo.'],
  ['Ele esperou... e esperou.', 'Ninguém veio.'],
];
