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

/** A function that remembers its last answer: for what is asked again and again of the same object. */
export function rememberLast<Key extends object, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  let last: { key: Key; answer: Answer } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, answer: ask(key) };
    return last.answer;
  };
}
