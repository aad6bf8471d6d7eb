import { topicAreas } from '../claim/vocabulary.ts';
import { say } from './strings.ts';

type TopicArea = (typeof topicAreas)[number];

/** The area of a topic: `war` of `war:syria`. */
export function areaOf(topic: string): string {
  return topic.split(':')[0] ?? topic;
}

/** What readers call a topic, its detail in the words of the pack; that of an imported pack may be none of ours. */
export function nameTopic(topic: string): string {
  const [area = topic, detail] = topic.split(':');
  const isOurs = (topicAreas as readonly string[]).includes(area);
  const name = isOurs ? say(`topic_${area as TopicArea}`) : area;
  return detail === undefined ? name : `${name}: ${writeDetail(detail)}`;
}

/** `cancer` → Cancer; short ones and those with digits are names in capitals: `us`, `mh17`. */
function writeDetail(detail: string): string {
  const words = detail
    .split('-')
    .map((word) => (word.length < 3 || /\d/.test(word) ? word.toUpperCase() : word))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
