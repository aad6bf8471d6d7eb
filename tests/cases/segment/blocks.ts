/** Texts with line breaks, as pages and plain files have them: headings, lists, wrapped lines, odd white space. */
export const blocks: readonly { readonly text: string; readonly sentences: readonly string[] }[] = [
  { text: 'A heading\n\nThe text begins here.', sentences: ['A heading', 'The text begins here.'] },
  {
    text: 'What we know\nThe strikes began on Wednesday and went on.',
    sentences: ['What we know', 'The strikes began on Wednesday and went on.'],
  },
  {
    text: 'Three things:\n• One camp\n• Two depots\n• A bridge',
    sentences: ['Three things:', '• One camp', '• Two depots', '• A bridge'],
  },
  { text: '1. First point\n2. Second point', sentences: ['1. First point', '2. Second point'] },
  {
    text: 'The president of the republic met\nVladimir Orlov, who said nothing.',
    sentences: ['The president of the republic met\nVladimir Orlov, who said nothing.'],
  },
  { text: '  Spaces around.  \t Second one.\n', sentences: ['Spaces around.', 'Second one.'] },
  {
    text: 'Used by politicians.Russian jets flew on.',
    sentences: ['Used by politicians.', 'Russian jets flew on.'],
  },
  { text: 'Booking.com and Node.Js are names.', sentences: ['Booking.com and Node.Js are names.'] },
  {
    text: '"An open quote. It never closes.\n"Another one starts.',
    sentences: ['"An open quote.', 'It never closes.', '"Another one starts.'],
  },
  { text: '', sentences: [] },
  { text: ' \n\t ', sentences: [] },
  { text: '...', sentences: ['...'] },
  { text: 'これは文です。次の文です。', sentences: ['これは文です。', '次の文です。'] },
  {
    text: '「待っていました。信じられません」と住民は話した。バスは戻る。',
    sentences: ['「待っていました。信じられません」と住民は話した。', 'バスは戻る。'],
  },
  { text: '（写真は2015年。）終わり。', sentences: ['（写真は2015年。）', '終わり。'] },
  { text: '《好。》他说：‘很好。’', sentences: ['《好。》', '他说：‘很好。’'] },
  { text: '終わり。[1]次の文。', sentences: ['終わり。[1]', '次の文。'] },
];
