import { expect, test } from 'vitest';
import { topicAreas } from '../../../src/claim/vocabulary.ts';
import { nameTopic } from '../../../src/ui/name-topic.ts';

test.each([
  ['war', 'War and conflict'],
  ['war:syria', 'War and conflict: Syria'],
  ['politics:us', 'Politics: US'],
  ['technology:5g', 'Technology: 5G'],
  ['science:gmo-food', 'Science: Gmo food'],
  ['bridges:closed', 'bridges: Closed'],
])('%s is called %s', (topic, name) => expect(nameTopic(topic)).toBe(name));

test('every area has a name', () => {
  expect(topicAreas.map(nameTopic).filter((name) => name === '')).toEqual([]);
});
