/** A function that remembers its answers; beyond so many keys the memory is emptied. */
export function remember<Key, Answer>(ask: (key: Key) => Answer, most: number): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
