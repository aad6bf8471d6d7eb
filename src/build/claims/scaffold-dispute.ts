import { disputeStatuses, topicAreas } from '../../claim/vocabulary.ts';

/** Text of a new dispute file: every field, empty where only its author can know, with a word of guidance each. */
export function scaffoldDispute(id: string, today: string): string {
  return `# yaml-language-server: $schema=../../schema.json
id: ${id}

# A neutral question that both sides would accept: What did the first strikes hit?
title: ""

# ${topicAreas.join(', ')};
# alone or with a detail: war:syria
topic:

# How the question stands among those who looked into it:
# ${disputeStatuses.join(', ')}
status: contested
# Where it is false or misleading, name the position that was refuted:
# refuted: claim

# When the disputed events happened: 2015, 2015-10 or 2015-10-02; leave \`to\` out while they last.
period:
  from:
  # to:

# Entities of claims/entities. A page must mention one of each group:
# [[russia], [syria, aleppo]] reads "Russia, and Syria or Aleppo".
about:
  - []

positions:
${scaffoldPosition('claim', 'counter-claim')}
${scaffoldPosition('counter-claim', 'claim')}
# A second reader looks every source up again by headline and date, then signs:
# - { role: verifier, date: ${today} }
reviews:
  - { role: author, date: ${today} }
`;
}

function scaffoldPosition(id: string, deniedBy: string): string {
  return `  - id: ${id}
    # One sentence, in our own words. Every figure in it must stand in the note of one of its sources.
    statement: ""
    # 3 to 8 other ways in which the press words it, each clearly different: figures in words and as shares,
    # active and passive, reported speech.
    phrasings: []
    # Who says so, in what office, and since when: "Jane Doe, mayor".
    heldBy:
      - { name: "", since:  }
    # Ids of claims/sources that support this position.
    sources: []
    # The positions that a denial of this one amounts to.
    deniedBy: [${deniedBy}]
`;
}
