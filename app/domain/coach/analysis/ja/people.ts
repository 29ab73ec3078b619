/** Sources of patterns over `Sentence.folded` for who is meant. Put together with `new RegExp`. */

/** One person, by name, by role, or by a word for somebody both sides know. */
export const WHO = `(?:PERSON|ROLE(?:の?(?:方|人)(?!が(?:良|い|よ|早|速)))?|彼女?(?!岸|方)|あの(?:人|方|子)|(?:の|夜勤|新しい|来た)(?:人|者)(?=が|は|の)|(?:TEAM|派遣|委託)の方(?!が(?:良|い|よ|早|速|向|で|先))|(?<!自)(?:私|僕|俺|わたし|ぼく|おれ|自分)(?!たち|達|ども|ら|立|用|物|有|自身の手元))`;

/** A group; the writer's own and others alike. */
export const GROUP = `(?:TEAM(?:さん|側|の方)?|あちら|あそこ|こちら|こっち|[一-龠ァ-ヴー]{1,6}(?:課|班|部|科|局|庁|側)(?![一-龠])さん?|県|国|市|学校|われわれ|親会社|子会社)`;

/** The writer's own side. */
export const OWN_SIDE = `(?:TEAM|弊社|当社|うち|こちら|こっち|当方|我々|われわれ|私ども|当[一-龠]{1,3})`;
