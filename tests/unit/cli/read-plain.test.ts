import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/cli/read-plain.ts';

const sentencesOf = (text: string) => readPlain(text).sentences.map((sentence) => sentence.text);

describe('a text file', () => {
  it('has its title on the first line and a block on every other', () => {
    const text = '\n Flood in Arvania \nThe dam at Korin burst\nRain is expected. Schools are closed.\n';
    expect(readPlain(text)).toMatchObject({
      title: 'Flood in Arvania',
      lead: 'The dam at Korin burst Rain is expected. Schools are closed.',
    });
    expect(sentencesOf(text)).toEqual([
      'Flood in Arvania',
      'The dam at Korin burst',
      'Rain is expected.',
      'Schools are closed.',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('is joined where a margin broke its lines at %j', (lineBreak) => {
    const text = [
      'Notes of the week',
      '',
      'The town council met on Monday. A resident said that Barack',
      'Obama was born in Kenya and not',
      'in Hawaii. Others said that the council had spent the',
      'money on a studio at',
      'Orrick.',
      '- 12 new houses',
      '- a bridge for the pupils of the school in the',
      'village',
      '',
      'Rain is expected',
    ].join(lineBreak);
    expect(sentencesOf(text).map((sentence) => sentence.replace(/\s+/g, ' '))).toEqual([
      'Notes of the week',
      'The town council met on Monday.',
      'A resident said that Barack Obama was born in Kenya and not in Hawaii.',
      'Others said that the council had spent the money on a studio at Orrick.',
      '- 12 new houses',
      '- a bridge for the pupils of the school in the village',
      'Rain is expected',
    ]);
    for (const { text: sentence, start, end } of readPlain(text).sentences) {
      expect(text.slice(start, end)).toBe(sentence);
    }
  });

  it('is joined where letters have no case and its lines fill the margin', () => {
    const text = [
      'العاصفة',
      'بحث رجال الإنقاذ طوال الليل عن ناجين بعد انهيار',
      'السد وقال رئيس البلدية إن المياه ستواصل الارتفاع',
      'حتى يوم الجمعة وإن المدارس ستبقى مغلقة في القرى',
      'كلها.',
    ].join('\n');
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it('keeps a list of headlines apart', () => {
    const lines = ['Local paper', 'Varn', 'Orrick news', 'Welcome to Tollen', 'iPhone sales fall', 'Weather'];
    expect(sentencesOf(lines.join('\n'))).toEqual(lines);
  });

  it('is split by the rules of its language', () => {
    const text =
      'Sturm\nDer Landrat sagte, das Wasser werde am 3. Oktober noch weiter steigen, und die Schulen blieben zu.';
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it('has no sentences where it has no text', () => {
    expect(readPlain(' \n\r\n ')).toMatchObject({ title: '', lead: '', sentences: [] });
  });
});
